using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The large figures of what people did. What there was not is left out.</summary>
internal static class ActivityFigures
{
    public static IEnumerable<KeyFigure> Of(AnnualReportInput input) =>
        new[]
        {
            Members(input), Visits(input), Places(input), Jobs(input), Allowances(input), Councils(input),
            Subsidies(input), Challenges(input),
        }.OfType<KeyFigure>();

    private static KeyFigure? Members(AnnualReportInput input) => input.Members.After.Total == 0
        ? null
        : Figure(
            input.Members.After.Total, "member",
            Say(
                "annual.key_figures.members",
                ("year", $"{input.Year - 1}"), ("before", input.Members.Before.Total),
                ("joined", input.Members.Joined.Total), ("left", input.Members.Left.Total)),
            new FigureSource("members", "total"));

    private static KeyFigure? Visits(AnnualReportInput input)
    {
        var (now, before) = (input.Community.Total, input.Community.TotalBefore);
        return now.Visits == 0
            ? null
            : Figure(
                now.Visits, "visit",
                Say(
                    before.Visits > 0 ? "annual.key_figures.visits_compared" : "annual.key_figures.visits",
                    ("times", now.Times), ("before", before.Visits), ("year", $"{input.Year - 1}")),
                new FigureSource("activities", "total/visits"));
    }

    private static KeyFigure? Places(AnnualReportInput input)
    {
        var places = input.Kpi[Indicator.MeetingPlacesPhysical];
        return places.Value == 0
            ? null
            : Figure(
                (int)places.Value, "meeting_place",
                Say(
                    "annual.key_figures.places",
                    ("digital", Counted.InWords((int)input.Kpi[Indicator.MeetingPlacesDigital].Value))),
                new FigureSource("kpi", places.Key));
    }

    private static KeyFigure? Councils(AnnualReportInput input)
    {
        var councils = input.Kpi[Indicator.FamilyNetworkCouncils];
        if (councils.Value == 0)
            return null;
        var agreements = input.Community.Now.Councils.Sum(council => council.Held.Agreements);
        var sentence = Say("annual.key_figures.councils", ("agreements", agreements));
        return Figure(
            (int)councils.Value, "council",
            councils.Target is { } target
                ? $"{sentence} {Say("annual.key_figures.councils_target", ("target", target))}"
                : sentence,
            new FigureSource("kpi", councils.Key));
    }

    private static KeyFigure? Jobs(AnnualReportInput input)
    {
        var jobs = input.JobCounts;
        var employers = new (int Count, string Employer)[]
        {
            (jobs.Own, "own"), (jobs.Partners, "partners"), (jobs.Initiatives, "initiatives"),
        };
        var parts = employers.Where(part => part.Count > 0)
            .Select(part => Say($"annual.key_figures.jobs_{part.Employer}", ("count", Counted.InWords(part.Count))));
        return jobs.Total == 0
            ? null
            : Figure(
                jobs.Total, "job", $"{Dutch.List([.. parts])}.", new FigureSource("kpi", "neighbourhoodJobs.total"));
    }

    private static KeyFigure? Allowances(AnnualReportInput input)
    {
        var paid = input.PaidAllowances;
        return paid.People == 0
            ? null
            : Figure(
                paid.People,
                "person_with_allowance",
                Say(
                    WithinMaxima(input) ? "annual.key_figures.allowances_within" : "annual.key_figures.allowances",
                    ("amount", Euros.WriteWithSign(paid.Amount)), ("payments", paid.Payments),
                    ("noun", Counted.Noun(paid.Payments, "payment"))),
                new FigureSource("kpi", "volunteerAllowances.people"));
    }

    private static bool WithinMaxima(AnnualReportInput input) =>
        input.Volunteers.Count > 0 && input.Volunteers.All(volunteer => volunteer.Counted <= volunteer.Maximum);

    private static KeyFigure? Subsidies(AnnualReportInput input)
    {
        var granted = input.Subsidies.Where(subsidy => subsidy.Now.Grant is not null).ToList();
        return granted.Count == 0
            ? null
            : Figure(
                granted.Count,
                "granted_subsidy",
                Say(
                    "annual.key_figures.subsidies",
                    ("amount", Euros.WriteWithSign(granted.Sum(subsidy => subsidy.Now.Grant!.Amount))),
                    ("income", Euros.WriteWithSign(granted.Sum(subsidy => subsidy.IncomeInPeriod))),
                    ("year", $"{input.Year}")),
                new FigureSource("subsidies", "grants"));
    }

    private static KeyFigure? Challenges(AnnualReportInput input)
    {
        var won = input.Challenges.Where(challenge => challenge.Awarded is not null).ToList();
        return won.Count == 0
            ? null
            : Figure(
                won.Count,
                "contract",
                Say(
                    "annual.key_figures.challenges",
                    ("amount", Euros.WriteWithSign(won.Sum(challenge => challenge.Awarded!.ValuePerYear)))),
                new FigureSource("challenges", "awarded"));
    }

    private static KeyFigure Figure(int count, string noun, string sentence, FigureSource source) =>
        new(Dutch.Number(count), Counted.Noun(count, noun), sentence) { Source = source };
}
