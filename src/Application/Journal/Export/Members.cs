using System.Text.Json;
using Wijkboek.Application.Journal.Chain;

namespace Wijkboek.Application.Journal.Export;

/// <summary>Members of a line, each of the one kind that it may be.</summary>
internal static class Members
{
    public static void Demand(string member, bool holds)
    {
        if (!holds)
            throw new JsonException(member);
    }

    public static bool IsText(this JsonElement value) => value.ValueKind == JsonValueKind.String;

    public static bool AreTexts(this JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsText);

    public static string Text(this JsonElement line, string member)
    {
        var value = line.GetProperty(member);
        Demand(member, value.IsText());
        return value.GetString()!;
    }

    public static string? TextOrNull(this JsonElement line, string member) =>
        line.GetProperty(member).ValueKind == JsonValueKind.Null ? null : line.Text(member);

    public static long Integer(this JsonElement line, string member)
    {
        var value = line.GetProperty(member);
        Demand(member, value.ValueKind == JsonValueKind.Number);
        return value.GetInt64();
    }

    public static byte[] Hex(this JsonElement line, string member, int length)
    {
        var text = line.Text(member);
        Demand(member, text.Length == 2 * length && text.All(char.IsAsciiHexDigitLower));
        return Convert.FromHexString(text);
    }

    public static Instant Moment(this JsonElement line, string member) =>
        HashChain.Moment(line.Text(member)) ?? throw new JsonException(member);

    /// <summary>A uuid in the one way it is written: lower case, with hyphens.</summary>
    public static Guid Uuid(this JsonElement line, string member)
    {
        var text = line.Text(member);
        Demand(member, Guid.TryParseExact(text, "D", out var id) && id.ToString("D") == text);
        return id;
    }
}
