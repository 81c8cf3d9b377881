using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>Somebody asks for an act in one cooperative.</summary>
/// <param name="Id">
/// Given by who asks: the same id with the same content is the same request, however often it comes.
/// </param>
/// <param name="Actor">Opaque id of who acts.</param>
/// <param name="Concerns">Whom free text in this act is about; it is then forgotten with that person.</param>
/// <param name="ClaimedTime">When the file says it was recorded; taken only in a demonstration.</param>
/// <param name="OfMachine">
/// From the command line or a file: whoever runs those has the whole installation in hand, so no role is asked.
/// </param>
public sealed record ActRequest(
    string Cooperative,
    Guid Id,
    string Act,
    JsonElement Data,
    string Actor,
    string Role,
    string? Mandate = null,
    string? Reason = null,
    string? Concerns = null,
    Instant? ClaimedTime = null,
    bool OfMachine = false)
{
    /// <summary>Of an act that the program itself put together.</summary>
    public static ActRequest For(
        string cooperative, Guid id, IAct act, string actor, string role, bool ofMachine = false) =>
        new(
            cooperative, id, act.GetType().Name,
            JsonSerializer.SerializeToElement(act, act.GetType(), WijkboekJson.Commands), actor, role,
            OfMachine: ofMachine);

    /// <summary>Of the same text always the same: what is asked twice under it, is one request.</summary>
    public static Guid IdOf(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16]);
}
