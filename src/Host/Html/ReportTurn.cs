using System.Xml.Linq;

namespace Wijkboek.Host.Html;

/// <summary>One page of a report that is read on the web, with the links around it.</summary>
/// <param name="AddressOfPage">Of each page; null is the first.</param>
/// <param name="Above">What stands over it, the way back among it.</param>
internal sealed record ReportTurn(
    ReportPages Pages, ReportPage Page, Func<string?, string> AddressOfPage, XElement Above)
{
    /// <summary>Where to read on; null when there is but this page.</summary>
    public XElement? Below => Pages.All.Count == 1
        ? null
        : Elements.Of(
            "nav", "wr-turn", new XAttribute("aria-label", "Verder lezen"),
            Link(Pages.Before(Page), "prev", "← "), Link(Pages.After(Page), "next", "", " →"));

    /// <summary>Null when the part stands on this page.</summary>
    public string? AddressOf(int part) =>
        Pages.PageOf(part) is var page && page == Page ? null : AddressOfPage(page.Name);

    private XElement? Link(ReportPage? page, string relation, string before, string after = "") => page is null
        ? null
        : Elements.Of(
            "a", $"wr-turn__{relation}", new XAttribute("rel", relation),
            new XAttribute("href", AddressOfPage(page.Name)), $"{before}{page.Title}{after}");
}
