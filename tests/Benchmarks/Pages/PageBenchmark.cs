using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Benchmarks.Pages;

/// <summary>
/// How long each page of the example takes, against an empty page of the same site that is asked for in turn with it,
/// and how large it is.
/// </summary>
internal static partial class PageBenchmark
{
    // The frame with one field: searching for nothing reads nothing.
    private const string EmptyPage = $"/{PageSite.Cooperative}/zoek?jaar=2025";

    // As browsers ask.
    private const string Encodings = "br";

    public static async Task<PageReport> Run(int requests, string? only, CancellationToken cancellation)
    {
        await using var site = await PageSite.Start(cancellation);
        var (tour, notReached) = await PageTour.Find(site);
        var empty = Encoding.UTF8.GetString(await site.Read(EmptyPage, Role.Treasurer, null));
        var files = File().Matches(empty).Select(file => file.Groups[1].Value).ToList();
        var (style, script) = (files.Single(file => file.EndsWith(".css")), files.Single(file => file.EndsWith(".js")));
        var (styleBytes, scriptBytes) = (await Size(site, style, null), await Size(site, script, null));
        var sent = await Size(site, style, Encodings) + await Size(site, script, Encodings);

        // Once for nothing: what a page compiles when it is first asked for is not what it costs.
        await Time(site, EmptyPage, Role.Treasurer);
        var pages = new List<MeasuredPage>();
        var all = new List<double>();
        foreach (var (path, role) in tour.Where(page => only is null || page.Path.Contains(only)))
        {
            cancellation.ThrowIfCancellationRequested();
            await Time(site, path, role);
            var (page, beside) = (new List<double>(), new List<double>());
            for (var i = 0; i < requests; i++)
            {
                beside.Add(await Time(site, EmptyPage, Role.Treasurer));
                page.Add(await Time(site, path, role));
            }

            all.AddRange(beside);
            var median = Measurement.Median(page);
            pages.Add(new MeasuredPage(
                path,
                Math.Round(median / Measurement.Median(beside), 2),
                Math.Round(median, 1),
                (await site.Read(path, role, null)).Length + styleBytes + scriptBytes,
                (await site.Read(path, role, Encodings)).Length + sent));
        }

        return new PageReport(
            DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture), requests,
            Math.Round(Measurement.Median(all), 1), styleBytes, scriptBytes,
            [.. pages.OrderByDescending(page => page.Ratio)], notReached);
    }

    private static async Task<double> Time(PageSite site, string path, Role role)
    {
        var began = Stopwatch.GetTimestamp();
        await site.Read(path, role, Encodings);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task<int> Size(PageSite site, string path, string? encoding) =>
        (await site.Read(path, Role.Treasurer, encoding)).Length;

    [GeneratedRegex("(?:href|src)=\"(/stijl/wijkboek-[^\"]+)\"")]
    private static partial Regex File();
}
