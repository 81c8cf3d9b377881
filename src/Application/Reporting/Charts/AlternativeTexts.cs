namespace Wijkboek.Application.Reporting.Charts;

/// <summary>What a chart shows, and then every value in it.</summary>
internal static class AlternativeTexts
{
    public static string Compose(string title, IEnumerable<string> values)
    {
        var all = string.Join("; ", values);
        return $"{title.TrimEnd('.')}. {(all.Length == 0 ? "Er zijn geen gegevens" : all)}.";
    }
}
