using System.Text.Json;
using System.Text.Json.Serialization;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts.Import;

/// <summary>One line of a command file: one JSON object (docs/command-files.md).</summary>
/// <param name="Id">The command id; the same line again is the same request.</param>
/// <param name="As">Who acted; taken over only in a demonstration, elsewhere whoever imports is the actor.</param>
/// <param name="At">When it was recorded; taken over only in a demonstration.</param>
/// <param name="ExpectRefusal">The line must be refused with this code; it records nothing.</param>
public sealed record CommandLine(
    Guid Id,
    string Act,
    JsonElement Data,
    string? As = null,
    string? Role = null,
    string? Mandate = null,
    string? Reason = null,
    string? Concerns = null,
    Instant? At = null,
    [property: JsonPropertyName("expectRefusal")] string? ExpectRefusal = null)
{
    public ActRequest For(string cooperative, string actor, bool demonstration) => demonstration
        ? new ActRequest(
            cooperative, Id, Act, Data, As ?? actor, Role ?? "import", Mandate, Reason, Concerns, At,
            OfMachine: true)
        : new ActRequest(cooperative, Id, Act, Data, actor, "import", null, Reason, Concerns, OfMachine: true);

    /// <returns>Why the text is no line of a command file; null when it is.</returns>
    public static Refusal? Parse(string text, out CommandLine? line)
    {
        try
        {
            line = JsonSerializer.Deserialize<CommandLine>(text, WijkboekJson.Commands)
                ?? throw new JsonException("null");
            return null;
        }
        catch (JsonException problem)
        {
            line = null;
            return ImportRefusals.LineMalformed(problem.Path, JsonProblem.InDutch(problem));
        }
    }
}
