using Wijkboek.Application.Reporting.Document;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The list of chapters, with how to read this report beside it.</summary>
internal static class Contents
{
    public static Part.Contents Write(AnnualReportInput input) => new(Say("annual.contents.title"), [.. Margin(input)]);

    private static IEnumerable<MarginNote> Margin(AnnualReportInput input)
    {
        yield return new MarginNote(
            Say("annual.contents.letters_title"), [Say("annual.contents.letters"), Say("annual.contents.journal")]);
        yield return new MarginNote(
            Say("annual.contents.status_title"), [string.Join(' ', Status.Sentences(input))]);
        if (input.Founding.Demonstration)
            yield return new MarginNote(Say("annual.demonstration_label"), [input.Edition.DemonstrationNote]);
        yield return new MarginNote(Say("annual.contents.charts_title"), []) { Legend = LegendSigns.For(input.Year) };
    }
}
