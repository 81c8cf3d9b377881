using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.KpiReport;

/// <summary>The report that the municipality gets: the six figures first, then the list behind each of them.</summary>
public static class KpiReport
{
    public static ReportDocument Write(KpiReportInput input)
    {
        var (now, before) = (PeriodOf(input, input.Edition.From, input.Edition.To), PeriodBeforeOf(input));
        return input.Edition.Bind(
            Say("kpi.report.title", ("period", now)),
            Say("kpi.report.subject", ("from", input.Edition.From), ("to", input.Edition.To)),
            [
                new Part.TitleBand(
                    input.Edition.Founding.Name,
                    Say("kpi.report.title", ("period", now)),
                    Say(
                        "kpi.report.subtitle",
                        ("place", input.Edition.Place),
                        ("from", Dutch.LongDate(input.Edition.From)), ("to", Dutch.LongDate(input.Edition.To))),
                    IsYellow: true),
                new Part.Chapter(Say("kpi.chapter"), [
                    KpiTable.Write(
                        input.Kpi, now, before, Say("annual.source", ("view", "kpi"), ("period", now)) + "."),
                ])
                {
                    Lead = KpiTable.Lead(input.Kpi),
                    Opening = Opening.TwoLines,
                },
                Lists(input),
            ]);
    }

    /// <summary>One section for each figure that is not zero.</summary>
    private static Part.Chapter Lists(KpiReportInput input) => new(Say("kpi.report.lists"), [])
    {
        Lead = Say("kpi.report.lists_lead"),
        Opening = Opening.TwoLines,
        Sections =
        [
            .. KpiLists.Of(input).Index().Select(list => new Section(
                $"{list.Item.Figure}\u2002{KpiTable.NameOf(list.Item.Figure)}", [.. list.Item.Blocks])
            {
                StartsPage = list.Index == 0,
            }),
        ],
    };

    private static string PeriodOf(KpiReportInput input, LocalDate from, LocalDate to) => input.IsYear
        ? $"{from.Year}"
        : $"{Dutch.Date(from)} – {Dutch.Date(to)}";

    private static string PeriodBeforeOf(KpiReportInput input)
    {
        var before = PeriodBefore.Of(input.Edition.From, input.Edition.To);
        return input.IsYear ? $"{before.Start.Year}" : Say("kpi.report.before");
    }
}
