namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>The pages that the previous pass gave to each anchor; empty in the first pass.</summary>
internal sealed class PageNumbers(IReadOnlyDictionary<string, int>? known = null)
{
    /// <summary>Takes the place of a number until it is known.</summary>
    private const string Unknown = "00";

    public string Text(string anchor)
    {
        if (known is null)
        {
            return Unknown;
        }

        return known.TryGetValue(anchor, out var page)
            ? page.ToString()
            : throw new InvalidOperationException($"The report points to '{anchor}', which no chapter or section has.");
    }
}
