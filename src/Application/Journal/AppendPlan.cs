using Wijkboek.Application.Journal.Chain;

namespace Wijkboek.Application.Journal;

/// <summary>What a store knows, under its lock, when it decides on an append.</summary>
/// <param name="Versions">Of the streams that exist, among those that the append names.</param>
/// <param name="Command">What was written before under this command id.</param>
/// <param name="Missing">A command that the append rests on and that is not known to be carried out.</param>
/// <param name="Sequences">A free number for each event, rising.</param>
public sealed record StoreState(
    JournalHead Head,
    IReadOnlyDictionary<string, long> Versions,
    KnownCommand? Command,
    Guid? Missing,
    IReadOnlyList<long> Sequences,
    Instant Now);

/// <summary>What is answered and what is written: the same for every store.</summary>
/// <param name="Rows">Empty unless the answer is <see cref="AppendAnswer.Appended"/>.</param>
public sealed record AppendPlan(AppendAnswer Answer, IReadOnlyList<ChainedEvent> Rows)
{
    public static AppendPlan Decide(Append append, StoreState state)
    {
        if (state.Command is { } known)
            return Refuse(known.RequestHash.AsSpan().SequenceEqual(append.RequestHash)
                ? new AppendAnswer.Repeated(known.Appended)
                : new AppendAnswer.CommandUsedForOtherRequest());
        if (state.Missing is { } missing)
            return Refuse(new AppendAnswer.FoundationLost(missing));
        foreach (var (stream, expected) in append.Expected)
        {
            var actual = state.Versions.GetValueOrDefault(stream);
            if (actual != expected)
                return Refuse(new AppendAnswer.VersionConflict(stream, actual));
        }

        var recordedAt = Microseconds(append.ClaimedRecordingTime ?? state.Now);
        if (recordedAt < state.Head.RecordedAt)
        {
            if (append.ClaimedRecordingTime is not null)
                return Refuse(new AppendAnswer.RecordedBeforeHead(state.Head.RecordedAt.Value));
            // A clock that was set back must not turn the order of the journal around.
            recordedAt = state.Head.RecordedAt.Value;
        }

        return Accept(append, state, recordedAt);
    }

    /// <summary>Refuses what no caller should ever ask; there is no answer for it.</summary>
    public static void Check(Append append)
    {
        if (append.Events.Count == 0)
            throw new ArgumentException("An append holds at least one event.", nameof(append));
        var versions = new Dictionary<string, long>(append.Expected);
        foreach (var happened in append.Events)
        {
            if (!versions.TryGetValue(happened.Stream, out var before))
                throw new ArgumentException($"No version is expected of {happened.Stream}.", nameof(append));
            if (happened.Version != before + 1)
                throw new ArgumentException($"{happened.Stream} goes on at {before + 1}.", nameof(append));
            versions[happened.Stream] = happened.Version;
        }
    }

    private static AppendPlan Refuse(AppendAnswer answer) => new(answer, []);

    private static AppendPlan Accept(Append append, StoreState state, Instant recordedAt)
    {
        var rows = new List<ChainedEvent>(append.Events.Count);
        var previous = Convert.FromHexString(state.Head.Hash);
        foreach (var (prepared, sequence) in append.Events.Zip(state.Sequences))
        {
            var position = state.Head.Position + rows.Count + 1;
            var hash = HashChain.Link(
                append.Tenant, position, previous, prepared.Module, recordedAt, prepared.BodyHash);
            var stored = new StoredEvent(
                sequence, append.Tenant, position, recordedAt, prepared.Module, prepared.Id, prepared.Stream,
                prepared.Version, prepared.Type, prepared.Data, prepared.Reason, append.Metadata);
            rows.Add(new ChainedEvent(
                position, recordedAt, prepared.Module, prepared.Salt, prepared.BodyHash, hash, stored, []));
            previous = hash;
        }

        return new AppendPlan(
            new AppendAnswer.Appended(
                state.Head.Position + 1, state.Head.Position + rows.Count, state.Sequences[rows.Count - 1]),
            rows);
    }

    // The chain and PostgreSQL keep six decimals.
    private static Instant Microseconds(Instant moment) =>
        Instant.FromUnixTimeTicks(moment.ToUnixTimeTicks() - Modulo(moment.ToUnixTimeTicks(), 10));

    private static long Modulo(long value, long divisor) => ((value % divisor) + divisor) % divisor;
}
