using Wijkboek.Application.Appreciation.Gestures;
using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The forms of appreciation from attention to a wage: what it was, for how many, and what it cost.</summary>
internal static class AppreciationForms
{
    private const string View = "appreciation";

    // In the order of the forms, from what costs only time on.
    private static readonly (string Name, GestureKind[] Kinds)[] Gestures =
    [
        ("attention", [GestureKind.Attention, GestureKind.Talk]),
        ("outings", [GestureKind.Outing]),
        ("small", [
            GestureKind.Flowers, GestureKind.Card, GestureKind.Drinks, GestureKind.Meal, GestureKind.Other]),
    ];

    /// <summary>Null when there was nothing in the year.</summary>
    public static Table? Write(AnnualReportInput input)
    {
        var forms = Forms(input).ToList();
        var compares = forms.Exists(form => !form.Before.Value.IsZero);
        return forms.Count == 0
            ? null
            : new Table(
                [
                    new TableColumn(Say("annual.forms.form"), 118),
                    new TableColumn(Say("annual.forms.what")),
                    TableColumn.Number(Say("annual.forms.people"), 48),
                    TableColumn.Current(Say("annual.euros_of", ("year", $"{input.Year}")), 64),
                    .. compares ? [TableColumn.Other($"{input.Year - 1}", 54)] : Array.Empty<TableColumn>(),
                ],
                [
                    .. forms.Select(form => TableRow.Item(
                    [
                        RichText.Bold(Word($"annual.forms.{form.Name}")), form.What, form.People,
                        form.Now.Cell(), .. compares ? [form.Before.Cell()] : Array.Empty<TableCell>(),
                    ])),
                ])
            {
                Style = TableStyle.Register,
                Summary = Say("annual.forms.summary"),
                Note = Say("annual.forms.note"),
            };
    }

    private static IEnumerable<Form> Forms(AnnualReportInput input)
    {
        var (now, before) = (input.Appreciation.Now, input.Appreciation.Before);
        foreach (var (name, kinds) in Gestures)
        {
            if (Of(now, kinds) is { Count: > 0 } made)
                yield return new Form(
                    name, What(made), People(made), Cost(made, ""), Cost(Of(before, kinds), TraceCatalogue.Before));
        }

        if (now.Vouchers.Given > 0)
            yield return new Form(
                "vouchers", Vouchers(now),
                TableCell.Figure(Dutch.Number(now.Vouchers.Given), View, "vouchers.given"),
                new Amount(now.Vouchers.GivenValue, View, "vouchers.value"),
                new Amount(before.Vouchers.GivenValue, View, "before/vouchers.value"));
        if (now.Allowances.Payments > 0)
            yield return new Form(
                "allowances",
                Counted.AtStart(Counted.Of(now.Allowances.Payments, "payment")),
                TableCell.Figure(Dutch.Number(now.Allowances.People), "kpi", "volunteerAllowances.people"),
                new Amount(now.Allowances.Amount, "kpi", "volunteerAllowances.amountCents"),
                new Amount(before.Allowances.Amount, "kpi", "before/volunteerAllowances.amountCents"));
        if (now.Internships.Active.Count > 0)
            yield return new Form(
                "internships", Internships(now),
                TableCell.Figure(Dutch.Number(now.Internships.Active.Count), View, "internships.active"),
                new Amount(now.Internships.Paid, View, "internships.paid"),
                new Amount(before.Internships.Paid, View, "before/internships.paid"));
        if (input.JobCounts.Own > 0)
            yield return new Form(
                "jobs", Say("annual.forms.jobs_what"),
                TableCell.Figure(Dutch.Number(input.JobCounts.Own), "kpi", "neighbourhoodJobs.own"),
                new Amount(Wages(input, input.From, input.To), "jobs", "own"),
                new Amount(
                    Wages(input, input.From.PlusYears(-1), input.From.PlusDays(-1)), "jobs", "before/own"));
    }

    private static List<GestureFigures> Of(AppreciationFigures figures, GestureKind[] kinds) =>
        [.. figures.Gestures.Where(gesture => kinds.Contains(gesture.Kind))];

    private static string What(IReadOnlyList<GestureFigures> gestures)
    {
        var parts = gestures.Select(gesture => gesture.Times > 0
            ? Say("annual.forms.times", ("kind", Word(gesture.Kind)), ("times", gesture.Times))
            : Say("annual.forms.standing", ("kind", Word(gesture.Kind))));
        return Counted.AtStart(Dutch.List([.. parts]));
    }

    private static TableCell People(IReadOnlyList<GestureFigures> gestures)
    {
        var people = gestures.Sum(gesture => gesture.People);
        return people == 0 ? "–" : TableCell.Figure(Dutch.Number(people), View, Keys(gestures, "", "people"));
    }

    private static Amount Cost(IReadOnlyList<GestureFigures> gestures, string period) =>
        new(gestures.Sum(gesture => gesture.Cost), View, Keys(gestures, period, "cost"));

    private static string Keys(IReadOnlyList<GestureFigures> gestures, string period, string figure) =>
        period + string.Join(
            TracedView.Together, gestures.Select(gesture => AppreciationTrace.KeyOf(gesture.Kind, figure)));

    private static string Vouchers(AppreciationFigures now)
    {
        var vouchers = now.Vouchers;
        return vouchers.Bought == 0
            ? Say("annual.forms.vouchers_from_stock")
            : Say("annual.forms.vouchers_what", ("bought", vouchers.Bought), ("local", vouchers.BoughtLocally));
    }

    private static string Internships(AppreciationFigures now) => Say(
        "annual.forms.internships_what",
        ("count", Counted.AtStart(Counted.Of(now.Internships.Active.Count, "internship"))),
        ("paid", Counted.InWords(now.Internships.WithAllowance)));

    /// <summary>What our own jobs cost after subsidy, as booked.</summary>
    private static Money Wages(AnnualReportInput input, LocalDate from, LocalDate to) => input.Jobs
        .Where(record => record.Job.Created!.Employer == EmployerKind.Own)
        .SelectMany(record => record.Job.Booked.Values)
        .Where(cost => from <= cost.BookedOn && cost.BookedOn <= to)
        .Sum(cost => cost.Cost.Total - cost.Cost.Subsidy);

    private sealed record Form(string Name, string What, TableCell People, Amount Now, Amount Before);

    private sealed record Amount(Money Value, string View, string Key)
    {
        public TableCell Cell() => Value.IsZero ? "0" : Euros.Cell(Value, View, Key);
    }
}
