using System.Globalization;

namespace Wijkboek.Benchmarks.Pages;

/// <param name="Empty">Milliseconds of the empty page, over the whole run.</param>
/// <param name="NotReached">Addresses of the page map to which no page of the example leads.</param>
public sealed record PageReport(
    string MeasuredAt, int Requests, double Empty, int StyleBytes, int ScriptBytes, IReadOnlyList<MeasuredPage> Pages,
    IReadOnlyList<string> NotReached)
{
    public double HighestRatio => Pages.Max(page => page.Ratio);

    public int LargestBytes => Pages.Max(page => page.Bytes);

    public int LargestSentBytes => Pages.Max(page => page.SentBytes);

    public void Write(TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{MeasuredAt}, {Requests} requests each, empty page {Empty:0.0} ms"));
        output.WriteLine($"{"page",-62}{"ratio",7}{"ms",8}{"bytes",9}{"sent",8}");
        foreach (var page in Pages)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{page.Path,-62}{page.Ratio,7:0.00}{page.Milliseconds,8:0.0}{page.Bytes,9}{page.SentBytes,8}"));
        }

        foreach (var address in NotReached)
            output.WriteLine($"not reached: {address}");
    }
}

/// <param name="Ratio">Its median against that of the empty page, asked for in turn with it.</param>
/// <param name="Bytes">With the style sheet and the script, before anything is made smaller.</param>
/// <param name="SentBytes">The same as it goes over the line.</param>
public sealed record MeasuredPage(string Path, double Ratio, double Milliseconds, int Bytes, int SentBytes);
