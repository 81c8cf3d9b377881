using System.Text.Json;

namespace Wijkboek.Host.Web.Api.Description;

/// <summary>
/// With which codes an act may be refused. A test reads them from the compiled rules and keeps the list up to date.
/// </summary>
internal static class RefusalCodes
{
    private static readonly Dictionary<string, string[]> Known = Load();

    public static IReadOnlyList<string> Of(string act) => Known.GetValueOrDefault(act) ?? [];

    private static Dictionary<string, string[]> Load()
    {
        using var file = typeof(RefusalCodes).Assembly.GetManifestResourceStream("Api/RefusalCodes.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(file)!;
    }
}
