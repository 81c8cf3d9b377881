using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Finance.CorporationTaxes;

/// <summary>
/// Works out the corporation tax of a year from its result, and books what is not booked yet as a debt. Asked again
/// after the result changed, it books the difference.
/// </summary>
/// <param name="On">The day of booking, in that year.</param>
/// <param name="Corrections">What the tax law counts otherwise; above zero makes the profit larger.</param>
/// <param name="Losses">Of other years, to set against the profit.</param>
/// <param name="EarlierProfits">
/// Of the four years before together, losses left out; for an association or foundation whose profit is not small in
/// this year alone.
/// </param>
public sealed record ProvideForTax(
    int Year, EntryId Entry, LocalDate On, Money? Corrections = null, Money? Losses = null,
    Money? EarlierProfits = null) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="books">Of that year.</param>
    /// <param name="table">The rates.</param>
    /// <param name="cooperative">Whose tax it is.</param>
    public static Decision Decide(ProvideForTax act, Books books, CorporationTaxTable table, Cooperative cooperative)
    {
        if (books.Year.Entries.ContainsKey(act.Entry))
            return Decision.Nothing;
        if (books.Year.Opened is not { } opened)
            return LedgerRefusals.YearNotOpen(act.On);
        if (table.On(opened.End) is not { } rates)
            return CorporationTaxRefusals.NoRate(opened.End);
        return books.With(AccountRole.CorporationTaxExpense, expense =>
        {
            var booked = books.Year.Balance(expense);
            var result = ClosingBalance.Result(books.Year, books.Chart) + booked;
            return Provided(act, result, rates, opened.End, cooperative, out var provided) is { } refusal
                ? refusal
                : Book(act, books, expense, booked, provided!);
        });
    }

    private static Refusal? Provided(
        ProvideForTax act, Money result, CorporationTaxRow rates, LocalDate end, Cooperative cooperative,
        out TaxProvided? provided)
    {
        provided = null;
        // A cooperative is taxed with all it has (art. 2(5)), whatever was recorded of it.
        var position = cooperative.Founding?.LegalForm == LegalForm.Cooperative
            ? CorporationTax.Taxable
            : cooperative.TaxProfileOn(end)?.CorporationTax;
        if (position is null)
            return CorporationTaxRefusals.ProfileMissing(end);
        if (position == CorporationTax.NotSubject)
            return CorporationTaxRefusals.NotSubject;
        var (corrections, losses) = (act.Corrections ?? Money.Zero, act.Losses ?? Money.Zero);
        var profit = result + corrections;
        if (losses.IsNegative || (losses.IsPositive && losses > profit))
            return CorporationTaxRefusals.LossesWrong(profit);
        if (act.EarlierProfits is { IsNegative: true })
            return CorporationTaxRefusals.EarlierWrong;
        var left = profit - losses;
        var ground = !left.IsPositive ? TaxGround.NoProfit
            : position == CorporationTax.SmallProfitExempt && IsSmall(profit, act.EarlierProfits, rates)
                ? TaxGround.SmallProfit
            : TaxGround.Taxed;
        var taxable = ground == TaxGround.Taxed ? left : Money.Zero;
        provided = new TaxProvided(
            act.Year, act.On, result, corrections, losses, taxable, rates.TaxOn(taxable), ground);
        return null;
    }

    private static bool IsSmall(Money profit, Money? earlier, CorporationTaxRow rates) =>
        profit <= rates.SmallProfit || (earlier is { } before && profit + before <= rates.SmallProfits);

    private static Decision Book(
        ProvideForTax act, Books books, string expense, Money booked, TaxProvided provided)
    {
        var difference = provided.Tax - booked;
        var fact = books.Year.TaxProvided is { } before && before with { On = provided.On } == provided
            ? Decision.Nothing
            : LedgerYear.Stream(act.Year).Record(provided);
        if (difference.IsZero)
            return books.Year.Closed is null ? fact : LedgerRefusals.YearClosed(act.Year, act.On);
        return fact.And(books.With(AccountRole.CorporationTaxPayable, payable => books.Post(new EntryDraft(
            act.Entry, LedgerJournal.General, act.On,
            difference.IsPositive
                ? [EntryLine.ToDebit(expense, difference), EntryLine.ToCredit(payable, difference)]
                : [EntryLine.ToDebit(payable, -difference), EntryLine.ToCredit(expense, -difference)],
            null,
            new EntryOrigin(nameof(ProvideForTax), LedgerYear.Stream(act.Year).Id)))));
    }
}
