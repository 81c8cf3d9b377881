using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Web.Frame;

namespace Wijkboek.Benchmarks.Pages;

/// <summary>
/// One page for each address of the page map: those behind the doors, and of those with something that varies the
/// first one that a page leads to.
/// </summary>
internal static partial class PageTour
{
    private const string Home = $"/{PageSite.Cooperative}";
    private const string Year = "?jaar=2025";

    // Pages that cost more than others: in the past, with an answer, deep in the journal.
    private static readonly string[] AsWell =
    [
        $"{Home}{Year}&zoals-bekend=2025-07-01", $"{Home}/kengetallen{Year}&zoals-bekend=2025-07-01",
        $"{Home}/zoek{Year}&q=wijk", $"{Home}/controle?bij=4000", $"{Home}/controle?onderdeel=subsidies",
    ];

    public static async Task<(IReadOnlyList<(string Path, Role Role)> Pages, IReadOnlyList<string> NotReached)> Find(
        PageSite site)
    {
        var pages = new List<(string Path, Role Role)>();
        var led = new List<string>();
        foreach (var path in Doors.All.Select(door => $"{Home}/{door.Path}".TrimEnd('/') + Year).Concat(AsWell))
            await Add(path);
        var routes = site.Routes.ToDictionary(route => route, Shape);
        foreach (var route in routes.Where(route => !pages.Exists(page => route.Value.IsMatch(Bare(page.Path)))))
        {
            var fixedPath = $"/{route.Key.Replace("{coop}", PageSite.Cooperative)}";
            var candidates = route.Key.LastIndexOf('{') > 0
                ? led.Where(link => route.Value.IsMatch(Bare(link))).Take(3)
                : [fixedPath + Year];
            foreach (var path in candidates.ToList())
            {
                if (await Add(path))
                    break;
            }
        }

        // Chapters of a report differ more than other pages of one shape.
        var chapters = new Regex($"^{Home}/rapporten/[a-z]+/[^?]+");
        foreach (var path in led.Select(link => link.Split('#')[0]).Where(link => chapters.IsMatch(link)).Distinct()
            .Where(link => !pages.Exists(page => page.Path == link)).ToList())
            await Add(path);
        return (pages, [.. routes.Where(route => !pages.Exists(page => route.Value.IsMatch(Bare(page.Path))))
            .Select(route => route.Key)]);

        async Task<bool> Add(string path)
        {
            if (await site.RoleFor(path) is not { } role)
                return false;
            pages.Add((path, role));
            var html = Encoding.UTF8.GetString(await site.Read(path, role, null));
            led.AddRange(Link().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Distinct());
            return true;
        }
    }

    private static string Bare(string path) => path.Split('?', '#')[0].Trim('/');

    private static Regex Shape(string route) => new("^" + string.Concat(Hole().Split(route).Select(part =>
        part.StartsWith('{') ? part.Contains('*') ? ".+" : "[^/]+" : Regex.Escape(part))) + "$");

    [GeneratedRegex("href=\"(/[^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex(@"(\{[^}]+\})")]
    private static partial Regex Hole();
}
