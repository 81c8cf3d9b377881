using System.Text.Encodings.Web;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Questions;

namespace Wijkboek.Host.Cli;

/// <summary>What <c>--format json</c> prints: readable, with Dutch letters as they are.</summary>
internal static class AnswerJson
{
    public static JsonSerializerOptions Options { get; } = new(WijkboekJson.Commands)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Answer answer) => JsonSerializer.Serialize(answer.Data, Options);
}
