using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Application.Finance.Vat;

/// <summary>
/// One calendar quarter of VAT: what was invoiced by rate, what else was posted as VAT, and what suppliers charged. A
/// quarter that the period only touches is counted for the days within it.
/// </summary>
/// <param name="Other">VAT that was posted without an invoice of ours.</param>
/// <param name="Input">VAT that may be deducted.</param>
internal sealed record VatQuarter(
    int Year, int Number, IReadOnlyList<VatTurnover> Turnover, IReadOnlyList<TracedAmount> Other,
    IReadOnlyList<TracedAmount> Input)
{
    private const int Months = 3;

    public Money Due => Turnover.Sum(one => one.Vat) + Other.Sum(part => part.Amount);

    public Money Deductible => Input.Sum(part => part.Amount);

    public Money ToPay => Due - Deductible;

    public static async Task<IReadOnlyList<VatQuarter>> Read(Question question)
    {
        var movements = (await question.All(InvoiceFiles.View)).Values.SelectMany(file => file.Movements).ToList();
        var book = await LedgerBook.LedgerBook.Read(question);
        return [.. Quarters(question.From, question.To).Select(days => Of(days.From, days.To, movements, book))];
    }

    private static VatQuarter Of(
        LocalDate from, LocalDate to, IReadOnlyList<InvoiceMovement> movements, LedgerBook.LedgerBook book)
    {
        var within = movements.Where(one => from <= one.On && one.On <= to).ToList();
        var ours = within.Select(one => one.Entry).ToHashSet();
        var entries = book.In(from, to).Where(posted => !ours.Contains(posted.Entry.Entry)).ToList();
        return new VatQuarter(
            from.Year,
            ((from.Month - 1) / Months) + 1,
            [
                .. within.SelectMany(one => one.Vat.Select(vat => (vat, one.Position)))
                    .GroupBy(one => (one.vat.Treatment, one.vat.Rate))
                    .OrderBy(same => same.Key.Treatment)
                    .Select(same => new VatTurnover(
                        same.Key.Treatment, same.Key.Rate,
                        [.. same.Select(one => new TracedAmount(one.Position, one.vat.Net))],
                        [.. same.Select(one => new TracedAmount(one.Position, one.vat.Vat))])),
            ],
            [.. Posted(book, entries, AccountRole.VatPayable).Select(part => -part)],
            [.. Posted(book, entries, AccountRole.InputVat)]);
    }

    // What is paid to or by the tax administration only empties these accounts.
    private static IEnumerable<TracedAmount> Posted(
        LedgerBook.LedgerBook book, IEnumerable<PostedEntry> entries, AccountRole role) =>
        from account in book.Frame.Accounts.Values
        where account.Role == role
        from posted in entries
        let amount = posted.Entry.Lines.Where(line => line.Account == account.Number).Sum(line => line.Balance)
        where !amount.IsZero && !IsSettlement(posted, account, amount, book)
        select new TracedAmount(posted.Position, amount);

    private static bool IsSettlement(
        PostedEntry posted, Account account, Money amount, LedgerBook.LedgerBook book) =>
        amount.IsNegative == (account.Kind == AccountKind.Asset)
        && posted.Entry.Lines.Select(line => book.Frame.Accounts[line.Account]).All(other =>
            other.IsOnBalanceSheet && other.Role is not (AccountRole.Debtors or AccountRole.Creditors));

    private static IEnumerable<(LocalDate From, LocalDate To)> Quarters(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to;)
        {
            var last = new LocalDate(day.Year, ((day.Month - 1) / Months * Months) + Months, 1)
                .With(DateAdjusters.EndOfMonth);
            yield return (day, last < to ? last : to);
            day = last.PlusDays(1);
        }
    }
}

/// <param name="Rate">Null where no VAT is charged.</param>
internal sealed record VatTurnover(
    VatTreatment Treatment, Share? Rate, IReadOnlyList<TracedAmount> NetParts, IReadOnlyList<TracedAmount> VatParts)
{
    public Money Net => NetParts.Sum(part => part.Amount);

    public Money Vat => VatParts.Sum(part => part.Amount);
}
