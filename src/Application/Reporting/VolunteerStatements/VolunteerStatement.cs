using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.VolunteerStatements;

/// <summary>
/// What volunteers got in a calendar year, a page for each: for their own files, the tax return, and whoever asks.
/// </summary>
public static class VolunteerStatement
{
    /// <param name="volunteer">Null for everybody who got something.</param>
    /// <returns>Null when no cooperative of this name was founded, or nobody got anything.</returns>
    public static async Task<ReportDocument?> Read(Question question, JournalHead head, MemberId? volunteer)
    {
        var (people, rates) = (await People.Read(question), await question.VolunteerRates());
        var statements = StatementFigures.Of(
                await AllowanceFigures.Read(question), question.To.Year, rates.Maxima)
            .Where(figures => volunteer is not { } only || figures.Volunteer == only)
            .Select(figures => (Name: people.Call(figures.Volunteer), Figures: figures))
            .OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return statements.Count > 0 && await Edition.Read(question, head) is { } edition
            ? Write(edition, rates.On(edition.To), statements)
            : null;
    }

    private static ReportDocument Write(
        Edition edition, VolunteerAllowanceRate? rate,
        IReadOnlyList<(string Name, StatementFigures Figures)> statements)
    {
        var year = edition.To.Year;
        return edition.Bind(
            Say("statement.title", ("year", $"{year}")),
            Say("statement.subject", ("year", $"{year}"), ("name", edition.Founding.Name)),
            [
                .. statements.SelectMany(one => new Part[]
                {
                    new Part.TitleBand(
                        edition.Founding.Name, Say("statement.title", ("year", $"{year}")),
                        Say("statement.subtitle", ("name", one.Name), ("date", Dutch.LongDate(edition.To))),
                        IsYellow: false),
                    Chapter(edition, rate, one.Name, one.Figures),
                }),
            ]);
    }

    private static Part.Chapter Chapter(
        Edition edition, VolunteerAllowanceRate? rate, string name, StatementFigures figures) =>
        new(name, [
            Months(figures),
            new Block.LabelledRows([.. StatementNotes.Of(edition, rate, figures)]),
            .. figures.Payments.Count > 0 ? new[] { Payments(figures) } : [],
        ])
        {
            Opening = Opening.Dense,
            Lead = Say(
                figures.Whole.IsTaxable ? "statement.lead_taxable" : "statement.lead",
                ("year", $"{edition.To.Year}"), ("amount", Dutch.Euro(figures.Enjoyed.Total.Cents))),
        };

    private static Table Months(StatementFigures figures) => new(
        [
            new TableColumn(Say("statement.month")),
            TableColumn.Number(Say("statement.effort"), 72),
            TableColumn.Number(Say("statement.vouchers"), 72),
            TableColumn.Number(Say("statement.costs"), 72),
            TableColumn.Current(Say("statement.together"), 72),
        ],
        [
            .. figures.Months.Select(month => TableRow.Item(
            [
                Dutch.Month(month.Month), Amount(month.Enjoyed.Effort), Amount(month.Enjoyed.InKind),
                Amount(month.Enjoyed.Costs), Amount(month.Enjoyed.Total),
            ])),
            TableRow.Total(
            [
                Say("statement.total"), Amount(figures.Enjoyed.Effort), Amount(figures.Enjoyed.InKind),
                Amount(figures.Enjoyed.Costs), Amount(figures.Enjoyed.Total),
            ]),
        ])
    {
        Title = Say("statement.months_title"),
    };

    private static Table Payments(StatementFigures figures) => new(
        [
            new TableColumn(Say("statement.paid_on"), 120),
            new TableColumn(Say("statement.for_month"), 110),
            new TableColumn(Say("statement.what_for")),
            TableColumn.Current(Say("statement.amount"), 72),
        ],
        [
            .. figures.Payments.Select(claim => TableRow.Item(
            [
                Dutch.LongDate(claim.Paid!.PaidOn), Dutch.Month(claim.Month), Word(claim.Claimed.Basis),
                Amount(claim.Amount),
            ])),
        ])
    {
        Title = Say("statement.payments_title"),
    };

    private static string Amount(Money amount) => amount.IsZero ? "–" : Dutch.Number(amount.Cents / 100m, 2);
}
