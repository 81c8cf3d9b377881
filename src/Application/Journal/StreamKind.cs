using System.Text.Json;

namespace Wijkboek.Application.Journal;

public static class StreamKind
{
    /// <summary>
    /// The part of a stream's id before its first slash, in snake_case: <c>ledger-year/2025</c> is <c>ledger_year</c>.
    /// </summary>
    public static string Of(string stream) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(stream.Split('/')[0]).Replace('-', '_');
}
