using System.Text.Json;

namespace Wijkboek.Application.Journal.Export;

internal static class SealedValues
{
    public static bool AreIn(StoredEvent stored)
    {
        if (stored.Reason is not null)
            return true;
        using var data = JsonDocument.Parse(stored.Data);
        return AreIn(data.RootElement);
    }

    // Whatever calls itself sealed counts: rather a body too few than one too many.
    private static bool AreIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object =>
            value.TryGetProperty("sealed", out _) || value.EnumerateObject().Any(member => AreIn(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(AreIn),
        _ => false,
    };
}
