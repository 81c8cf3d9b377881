using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.TrialBalances;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>The card of one account: what was booked on it, line after line, with where it then stood.</summary>
internal static class AccountLeaf
{
    private static readonly IReadOnlyList<SheetColumn> Columns =
    [
        new("boekstuk", "Boekstuk", CellKind.Name),
        new("datum", "Datum", CellKind.Day),
        new("omschrijving", "Omschrijving", CellKind.Text),
        new("debet", "Debet (€)", CellKind.Amount),
        new("credit", "Credit (€)", CellKind.Amount),
        new("stand", "Stand (€)", CellKind.Amount),
    ];

    /// <summary>Null when there is no such account.</summary>
    public static async Task<Leaf?> Read(Visit visit, string number)
    {
        var book = await LedgerBook.Read(visit.Question);
        if (!book.Frame.Accounts.TryGetValue(number, out var account))
            return null;
        var ledger = await visit.Ask<GeneralLedgerAnswer>("ledger");
        var line = TrialBalance.Of(book, visit.Question.From, visit.Question.To).Lines
            .FirstOrDefault(one => one.Account.Number == number) ?? new TrialLine(account, default, default, default);
        List<SheetRow> rows = [.. Rows(visit, ledger, line)];
        return new Leaf(Doors.Accounts, $"{account.Number} {account.Name}", Lead(visit, rows.Count, line))
        {
            Back = new Way(Doors.Accounts.Name, visit.To(Doors.Accounts.Path)),
            KeyFigures =
            [
                new("Begin", Dutch.Euro(line.Begin.Cents)),
                new("Debet", Dutch.Euro(line.Debit.Cents)),
                new("Credit", Dutch.Euro(line.Credit.Cents)),
                new("Eind", Dutch.Euro(line.End.Cents), Source(account.IsOnBalanceSheet, number)),
            ],
            Sections =
            [
                new SheetSection("Grootboekkaart", new Sheet("kaart", $"Grootboekkaart "
                    + $"{number}", Columns, rows, rows.Count)
                {
                    Query = visit.Sheets,
                    IsSortable = false,
                    Total = new SheetRow(
                    [
                        new("Totaal"), SheetCell.Empty, SheetCell.Empty, new(line.Debit), new(line.Credit),
                        new(line.End),
                    ]),
                })
                {
                    Note = "Debet is plus, credit is min.",
                },
                new FactsSection("De rekening",
                [
                    new("Soort", Sentences.Word(account.Kind)),
                    new("Rubriek", account.Heading),
                    new("RGS", account.Rgs),
                ]),
            ],
        };
    }

    private static string Lead(Visit visit, int count, TrialLine line) => count switch
    {
        0 => $"In {visit.PeriodName} is hier niets op geboekt.",
        1 => $"Eén boekingsregel in {visit.PeriodName}; aan het eind stond er {Dutch.Euro(line.End.Cents)}.",
        _ =>
            $"{Dutch.Number(count)} boekingsregels in {visit.PeriodName}; aan het eind stond er "
                + $"{Dutch.Euro(line.End.Cents)}.",
    };

    // What is behind a balance since ever, or behind the period, is told by another view.
    private static FigureSource Source(bool isOnBalanceSheet, string number) =>
        new(isOnBalanceSheet ? "balance" : "statement", number);

    private static IEnumerable<SheetRow> Rows(Visit visit, GeneralLedgerAnswer ledger, TrialLine trial)
    {
        var stand = trial.Begin;
        foreach (var (entry, line) in ledger.Entries.SelectMany(entry => entry.Lines
            .Where(line => line.Account == trial.Account.Number).Select(line => (entry, line))))
        {
            stand += new Money(line.DebitCents - line.CreditCents);
            yield return new SheetRow(
            [
                new(entry.Number) { Address = visit.To($"{Doors.Entries.Path}/{entry.Id}") },
                new(entry.Date),
                new(entry.Description) { Note = line.Project },
                new(line.DebitCents == 0 ? null : new Money(line.DebitCents)),
                new(line.CreditCents == 0 ? null : new Money(line.CreditCents)),
                new(stand),
            ]);
        }
    }
}
