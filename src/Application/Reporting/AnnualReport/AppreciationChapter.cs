using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Reporting.AnnualReport.Told;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;
using MarginNote = Wijkboek.Application.Reporting.Document.MarginNote;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>How residents were thanked and paid: allowances against the legal maximum, and jobs.</summary>
internal static class AppreciationChapter
{
    private const string View = "allowances";

    public static Part.Chapter? Write(AnnualReportInput input)
    {
        Block[] blocks =
        [
            .. AppreciationForms.Write(input) is { } forms ? [forms] : Array.Empty<Block>(),
            .. Allowances(input), .. Allowed(input),
        ];
        var jobs = JobsSection.Write(input);
        return blocks.Length == 0 && jobs is null
            ? null
            : new Part.Chapter(Title(blocks.Length > 0, jobs is not null), blocks)
            {
                Lead = Lead(input),
                Sections = jobs is null ? [] : [jobs],
            };
    }

    private static string Title(bool hasAllowances, bool hasJobs) => Say((hasAllowances, hasJobs) switch
    {
        (true, true) => "annual.appreciation.title",
        (true, false) => "annual.appreciation.title_allowances",
        _ => "annual.appreciation.title_jobs",
    });

    private static RichText? Lead(AnnualReportInput input)
    {
        var paid = input.PaidAllowances;
        return paid.People == 0
            ? null
            : RichText.FromString(Say(
                "annual.appreciation.lead",
                ("people", Counted.AtStart(Counted.Of(paid.People, "resident"))),
                ("amount", Euros.WriteWithSign(paid.Amount)),
                ("verb", Word(paid.People == 1 ? "annual.received.one" : "annual.received.many"))));
    }

    private static IEnumerable<Block> Allowances(AnnualReportInput input)
    {
        if (input.Volunteers.Count == 0 || input.AllowanceRate is not { } rate)
            yield break;
        var above = input.Volunteers.Count(volunteer => volunteer.IsTaxable);
        var title = above == 0
            ? Say("annual.appreciation.none_above")
            : Say("annual.appreciation.some_above", ("people", Counted.Of(above, "resident")));
        yield return new Block.Beside(
            new MarginNote(
                Say("annual.appreciation.per_person"),
                [
                    Say("annual.appreciation.letters"),
                    Say(
                        "annual.appreciation.month", ("maximum", Euros.WriteWithSign(rate.PerMonth)),
                        ("highest", Euros.WriteWithSign(HighestMonth(input)))),
                    Say("annual.source", ("view", View), ("period", $"{input.Year}")),
                ]),
            [
                new Block.Chart(title, AllowanceBars.Draw(
                    title, input.Year, rate.PerYear.Cents,
                    [.. input.Volunteers.Select((volunteer, index) =>
                        new AllowanceBar(
                            Letter(index), volunteer.Allowances.Cents, volunteer.InKind.Cents))],
                    HouseFonts.Width)),
            ]);
    }

    private static Money HighestMonth(AnnualReportInput input) => input.Volunteers
        .SelectMany(volunteer => volunteer.Months).Select(month => month.Counted).DefaultIfEmpty().Max();

    // After Z comes AA, as in a spreadsheet.
    private static string Letter(int index) =>
        (index < 26 ? "" : Letter(index / 26 - 1)) + (char)('A' + index % 26);

    private static IEnumerable<Block> Allowed(AnnualReportInput input)
    {
        var rows = new List<LabelledRow>();
        if (input.Volunteers.Count > 0)
            rows.Add(new LabelledRow(Say("annual.appreciation.allowed_title"), VolunteerScheme.Explain(input)));
        var open = AllowanceAmounts.Of([.. input.AllowanceYears.SelectMany(year => year.Claims)
            .Select(traced => traced.Claim)
            .Where(claim => input.From <= claim.Month.OnDayOfMonth(1) && claim.Month.OnDayOfMonth(1) <= input.To)]);
        if (open.Rejected.IsPositive || open.Waived.IsPositive || open.Given.IsPositive)
            rows.Add(new LabelledRow(
                Say("annual.appreciation.not_paid_title"),
                Say(
                    "annual.appreciation.not_paid",
                    ("rejected", Euros.WriteWithSign(open.Rejected)), ("waived", Euros.WriteWithSign(open.Waived)),
                    ("given", Euros.WriteWithSign(open.Given)))));
        rows.AddRange(Ambassadors(input));
        rows.AddRange(ToldRow.Of(input, ChapterKind.AppreciationNote));
        if (rows.Count > 0)
            yield return new Block.LabelledRows(rows);
    }

    private static IEnumerable<LabelledRow> Ambassadors(AnnualReportInput input)
    {
        var engaged = input.Appreciation.Now.Ambassadors
            .Select(record => record.Ambassadorship.Engaged!.Subject).ToList();
        if (engaged.Count > 0)
            yield return new LabelledRow(
                Say("annual.appreciation.ambassadors_title"),
                Say(
                    "annual.appreciation.ambassadors",
                    ("ambassadors", Counted.AtStart(Counted.Of(engaged.Count, "ambassador"))),
                    ("subjects", Dutch.List([.. engaged.Distinct()]))));
    }
}
