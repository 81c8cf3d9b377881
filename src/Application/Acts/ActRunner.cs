using System.Text.Json;
using System.Text.Json.Serialization;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Acts;

/// <summary>Load, fold, decide, append: the one way in which anything is ever recorded.</summary>
public sealed class ActRunner(
    ActCatalogue acts,
    IEventStore store,
    EventPreparation preparation,
    IPersonalKeys keys,
    MasterKey masterKey,
    StateLoader states)
{
    private const int LargestNumberOfTries = 20;

    // An act may get optional members later (null, false or zero when left out); a request that does not use them must
    // keep the hash it was recorded with.
    private static readonly JsonSerializerOptions WithoutDefaults =
        new(WijkboekJson.Commands) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>Decides and records. A request that was recorded before gets its first answer.</summary>
    public async Task<ActAnswer> Run(ActRequest request, CancellationToken cancellation)
    {
        byte[] requestHash = [];
        if ((Read(request, out var act) ?? Hash(request, act, out requestHash)) is { } malformed)
            return new ActAnswer.Refused(malformed);
        if (await Recorded(request, requestHash, cancellation) is { } before)
            return before;
        for (var tries = 0; tries < LargestNumberOfTries; tries++)
        {
            if (await Try(request, act, requestHash, cancellation) is { } answer)
                return answer;
        }

        return new ActAnswer.Refused(ActRefusals.TooBusy);
    }

    /// <summary>Decides without recording anything: what would be the answer now?</summary>
    public async Task<Decision> Preview(ActRequest request, CancellationToken cancellation) =>
        Read(request, out var act) is { } malformed
            ? malformed
            : await Decide(request, act, Context(request, cancellation));

    private async Task<ActAnswer?> Try(
        ActRequest request, (ActEntry Entry, IAct Act) act, byte[] requestHash, CancellationToken cancellation)
    {
        var context = Context(request, cancellation);
        Decision decision;
        try
        {
            decision = await Decide(request, act, context);
        }
        catch (StreamMovedException)
        {
            return null;
        }

        return decision switch
        {
            Decision.Refused refused => new ActAnswer.Refused(refused.Reason),
            Decision.Accepted { Events.Count: 0 } => new ActAnswer.NothingToDo(),
            Decision.Accepted accepted => await Append(request, requestHash, accepted, context, cancellation),
            _ => throw new InvalidOperationException("A decision is accepted or refused."),
        };
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
        CancellationToken cancellation)
    {
        var metadata = new ActMetadata(request.Id, request.Actor, request.Role, request.Mandate);
        var reason = request.Reason is { } given ? Personal.Of(given) : null;
        var recording = new Recording(
            request.Cooperative, decision.Events, context.Versions, metadata, Concerned(request, decision), reason);
        var ring = await keys.Obtain(request.Cooperative, preparation.KeysNeeded(recording), cancellation);
        var answer = await store.Append(
            new Append(
                request.Cooperative, context.Versions, preparation.Prepare(recording, ring), metadata, requestHash,
                request.ClaimedTime),
            cancellation);
        return answer switch
        {
            AppendAnswer.Appended appended => new ActAnswer.Accepted(appended.FirstPosition, appended.LastPosition),
            AppendAnswer.Repeated repeated =>
                new ActAnswer.Repeated(repeated.First.FirstPosition, repeated.First.LastPosition),
            AppendAnswer.CommandUsedForOtherRequest =>
                new ActAnswer.Refused(ActRefusals.CommandUsedForOtherRequest(request.Id)),
            AppendAnswer.RecordedBeforeHead late =>
                new ActAnswer.Refused(ActRefusals.RecordedBeforeHead(request.ClaimedTime!.Value, late.Head)),
            AppendAnswer.VersionConflict => null,
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

    private ActContext Context(ActRequest request, CancellationToken cancellation) =>
        new(request, states, keys, cancellation);

    // The act as understood, so that the same request written with other white space or order is still the same. What
    // cannot be stored (U+0000, half a surrogate pair) cannot be hashed either, wherever in the request it stands.
    private Refusal? Hash(ActRequest request, (ActEntry Entry, IAct Act) act, out byte[] hash)
    {
        hash = [];
        try
        {
            hash = RequestHash.Of(masterKey, new HashedRequest(
                request.Act,
                JsonSerializer.SerializeToElement(act.Act, act.Entry.Type, WithoutDefaults),
                request.Mandate,
                request.Reason,
                request.Concerns));
            return null;
        }
        catch (JsonException problem)
        {
            return ActRefusals.Malformed(request.Act, problem.Path, JsonProblem.InDutch(problem));
        }
    }

    private sealed record HashedRequest(
        string Act, JsonElement Data, string? Mandate, string? Reason, string? Concerns);

    // The serializer does not look inside lists for what may not be null, and no act has a use for it there.
    private static string? NullInList(JsonElement data, string path = "$") => data.ValueKind switch
    {
        JsonValueKind.Array => data.EnumerateArray()
            .Select((item, i) => (Value: item, Path: $"{path}[{i}]"))
            .Select(item => item.Value.ValueKind == JsonValueKind.Null ? item.Path : NullInList(item.Value, item.Path))
            .FirstOrDefault(found => found is not null),
        JsonValueKind.Object => data.EnumerateObject()
            .Select(member => NullInList(member.Value, $"{path}.{member.Name}"))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private Refusal? Read(ActRequest request, out (ActEntry Entry, IAct Act) act)
    {
        act = default;
        if (acts.Find(request.Act) is not { } entry)
            return ActRefusals.Unknown(request.Act);
        try
        {
            if (request.Data.ValueKind != JsonValueKind.Object)
                return ActRefusals.Malformed(request.Act, "$", Sentences.Say("json.other_kind"));
            if (NullInList(request.Data) is { } path)
                return ActRefusals.Malformed(request.Act, path, Sentences.Say("json.other_kind"));
            if (request.Concerns is { } concerned && !Identifier.IsValid(concerned))
                return ActRefusals.Malformed(request.Act, "concerns", Sentences.Say("json.identifier"));
            act = (entry, (IAct)request.Data.Deserialize(entry.Type, WijkboekJson.Commands)!);
            return null;
        }
        catch (JsonException problem)
        {
            return ActRefusals.Malformed(request.Act, problem.Path, JsonProblem.InDutch(problem));
        }

        // Half a surrogate pair in the name of a member is found only when the name is read.
        catch (InvalidOperationException problem)
        {
            return ActRefusals.Malformed(request.Act, null, JsonProblem.InDutch(problem));
        }
    }
}
