using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.Erasure;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Erasure;

namespace Wijkboek.Application.Acts;

/// <summary>Load, fold, decide, append: the one way in which anything is ever recorded.</summary>
public sealed class ActRunner(
    ActCatalogue acts,
    IEventStore store,
    EventPreparation preparation,
    IPersonalKeys keys,
    MasterKey masterKey,
    StateLoader states,
    IClock? clock = null,
    Erasing? erasing = null)
{
    // Within this process everyone gets a turn; only other processes can come in between, again and again.
    private const int LargestNumberOfTries = 50;

    private readonly RequestReader reader = new(acts, masterKey);
    private readonly StreamTurns turns = new();

    /// <summary>Decides and records. A request that was recorded before gets its first answer.</summary>
    public async Task<ActAnswer> Run(ActRequest request, CancellationToken cancellation)
    {
        byte[] requestHash = [];
        if ((Admit(request, out var act) ?? reader.Hash(request, act, out requestHash)) is { } refusal)
            return new ActAnswer.Refused(refusal);
        if (act.Act is not ErasePerson erase)
            return await Run(request, act, requestHash, cancellation);
        if (erasing is null)
            throw new InvalidOperationException("Nothing may be erased where keys cannot be destroyed.");
        var answer = await Run(request, act, requestHash, cancellation);
        // Also when it was recorded before: what was cut off in between is finished by whoever asks again.
        if (answer is not ActAnswer.Refused)
            await erasing.Finish(request.Cooperative, erase.Person, cancellation);
        return answer;
    }

    /// <summary>Decides without recording anything: what would be the answer now?</summary>
    public async Task<Decision> Preview(ActRequest request, CancellationToken cancellation) =>
        Admit(request, out var act) is { } refusal
            ? refusal
            : await Decide(request, act, Context(request, isGuess: false, cancellation));

    // The one place where it is looked whether whoever asks may: before anything is loaded, so that a refusal tells
    // nothing of what there is.
    private Refusal? Admit(ActRequest request, out (ActEntry Entry, IAct Act) act) =>
        reader.Read(request, out act) ?? ActRights.Refuses(request);

    // Decided first on what is remembered: whatever is accepted then is checked by the append. Any other answer is
    // given only on what was read, and after a look whether this very request is what already happened.
    private async Task<ActAnswer> Run(
        ActRequest request, (ActEntry Entry, IAct Act) act, byte[] requestHash, CancellationToken cancellation)
    {
        var isGuess = true;
        StreamTurns.Turn? turn = null;
        try
        {
            for (var tries = 0; tries < LargestNumberOfTries; tries++)
            {
                var context = Context(request, isGuess, cancellation);
                var decision = await TryDecide(request, act, context);
                if (decision is Decision.Accepted { Events.Count: > 0 } accepted)
                {
                    var streams = isGuess ? accepted.Events.Select(e => e.Stream.Id) : context.Versions.Keys;
                    if (turn?.Covers(request.Cooperative, streams) != true)
                    {
                        turn?.Dispose();
                        turn = await turns.Take(request.Cooperative, streams, untilEnded: !isGuess, cancellation);
                        if (states.HaveMoved(request.Cooperative, context.Versions))
                            continue;
                    }

                    if (await Append(request, requestHash, accepted, context, turn, cancellation) is { } answer)
                        return answer;
                    turn.Dispose();
                    turn = null;
                }
                else if (!isGuess && decision is not null)
                {
                    return await Recorded(request, requestHash, cancellation) ?? Unrecorded(decision);
                }

                isGuess = false;
            }
        }
        finally
        {
            turn?.Dispose();
        }

        return new ActAnswer.Refused(ActRefusals.TooBusy);
    }

    private static ActAnswer Unrecorded(Decision decision) => decision is Decision.Refused refused
        ? new ActAnswer.Refused(refused.Reason)
        : new ActAnswer.NothingToDo();

    /// <returns>Null when a stream grew between two looks at it.</returns>
    private static async Task<Decision?> TryDecide(
        ActRequest request, (ActEntry Entry, IAct Act) act, ActContext context)
    {
        try
        {
            return await Decide(request, act, context);
        }
        catch (StreamMovedException)
        {
            return null;
        }
    }

    private static async Task<Decision> Decide(ActRequest request, (ActEntry Entry, IAct Act) act, ActContext context)
    {
        var cooperative = await context.Cooperative();
        return cooperative.IsFounded || act.Act is FoundCooperative
            ? await act.Entry.LoadAndDecide(act.Act, context)
            : CooperativeRefusals.NotFounded;
    }

    private async Task<ActAnswer?> Append(
        ActRequest request,
        byte[] requestHash,
        Decision.Accepted decision,
        ActContext context,
        StreamTurns.Turn turn,
        CancellationToken cancellation)
    {
        var metadata = new ActMetadata(request.Id, request.Actor, request.Role, request.Mandate);
        var reason = request.Reason is { } given ? Personal.Of(given) : null;
        var recording = new Recording(
            request.Cooperative, decision.Events, context.Versions, metadata, Concerned(request, decision), reason);
        var owners = preparation.KeysNeeded(recording);
        // A request that was recorded before must not make a new key for somebody who was forgotten since.
        if (owners.Count > 0 && await Recorded(request, requestHash, cancellation) is { } before)
            return before;
        var ring = await keys.Obtain(request.Cooperative, owners, cancellation);
        var append = new Append(
            request.Cooperative, context.Versions, preparation.Prepare(recording, ring), metadata, requestHash,
            request.ClaimedTime, context.RestsOn);
        var writing = store.Append(append, cancellation);
        using var foresight = states.Foresee(append);
        turn.HandOver();
        var answer = await writing;
        if (answer is AppendAnswer.Appended)
            foresight.ComeTrue();
        return answer switch
        {
            AppendAnswer.Appended appended => new ActAnswer.Accepted(appended.FirstPosition, appended.LastPosition),
            AppendAnswer.Repeated repeated =>
                new ActAnswer.Repeated(repeated.First.FirstPosition, repeated.First.LastPosition),
            AppendAnswer.CommandUsedForOtherRequest =>
                new ActAnswer.Refused(ActRefusals.CommandUsedForOtherRequest(request.Id)),
            AppendAnswer.RecordedBeforeHead late =>
                new ActAnswer.Refused(ActRefusals.RecordedBeforeHead(request.ClaimedTime!.Value, late.Head)),
            AppendAnswer.VersionConflict or AppendAnswer.FoundationLost => null,
            _ => throw new InvalidOperationException($"Unknown answer {answer}."),
        };
    }

    // Whatever was typed with an act is about one person: sealed with that person's key on every event, also on the
    // entry in the ledger, so that forgetting the person leaves no copy under another key.
    private static string? Concerned(ActRequest request, Decision.Accepted decision) =>
        request.Concerns
        ?? (decision.Events.Select(recorded => recorded.Stream.Person).OfType<string>().Distinct().ToList() is [var one]
            ? one
            : null);

    private async Task<ActAnswer?> Recorded(ActRequest request, byte[] requestHash, CancellationToken cancellation) =>
        await store.FindCommand(request.Cooperative, request.Id, cancellation) switch
        {
            null => null,
            { } known when known.RequestHash.AsSpan().SequenceEqual(requestHash) =>
                new ActAnswer.Repeated(known.Appended.FirstPosition, known.Appended.LastPosition),
            _ => new ActAnswer.Refused(ActRefusals.CommandUsedForOtherRequest(request.Id)),
        };

    private ActContext Context(ActRequest request, bool isGuess, CancellationToken cancellation) =>
        new(request, store, states, keys, clock?.GetCurrentInstant(), isGuess, cancellation);
}
