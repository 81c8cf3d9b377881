using System.Text.Json;
using System.Text.Json.Serialization;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>Turns a request into an act, or says what is wrong with how it is written.</summary>
internal sealed class RequestReader(ActCatalogue acts, MasterKey masterKey)
{
    // An act may get optional members later (null, false or zero when left out); a request that does not use them must
    // keep the hash it was recorded with.
    private static readonly JsonSerializerOptions WithoutDefaults =
        new(WijkboekJson.Commands) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public Refusal? Read(ActRequest request, out (ActEntry Entry, IAct Act) act)
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

    // The act as understood, so that the same request written with other white space or order is still the same. What
    // cannot be stored (U+0000, half a surrogate pair) cannot be hashed either, wherever in the request it stands.
    public Refusal? Hash(ActRequest request, (ActEntry Entry, IAct Act) act, out byte[] hash)
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
}
