using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Reporting.YearClose.YearCloseState;

namespace Wijkboek.Application.Reporting.YearClose;

/// <summary>
/// The year's close as a list: what an auditor asks about afterwards. Two things the ledger itself refuses to close
/// over: lines of the bank that wait, and depreciation that was not booked.
/// </summary>
internal static class YearCloseChecks
{
    // Codes of the Referentie Grootboekschema: suspense accounts, and money under way between own accounts.
    private static readonly string[] Suspense = ["BVorTus", "BLimKru"];

    public static IReadOnlyList<YearCloseCheck> Of(YearCloseGrounds grounds) =>
    [
        Statements(grounds),
        Transactions(grounds),
        BankBalance(grounds),
        SuspenseAccounts(grounds),
        Documents(grounds),
        Bills(grounds),
        Accruals(grounds),
        Vouchers(grounds),
        Subsidies(grounds),
        Depreciation(grounds),
        CorporationTax(grounds),
        .. Closing(grounds),
    ];

    private static YearCloseCheck Statements(YearCloseGrounds grounds)
    {
        var end = grounds.Year.Opened.End;
        var behind = grounds.Bank.Count(account =>
            !account.Statements.Any(statement => statement.From <= end.PlusDays(1) && statement.To >= end));
        return (grounds.Bank.Count, behind) switch
        {
            (0, _) => YearCloseCheck.Of(YearCloseStep.ImportStatements, NotNeeded, "no_bank"),
            (_, 0) => YearCloseCheck.Of(YearCloseStep.ImportStatements, Done, "statements_in"),
            _ => YearCloseCheck.Of(YearCloseStep.ImportStatements, Look, "statements_missing", behind),
        };
    }

    private static YearCloseCheck Transactions(YearCloseGrounds grounds)
    {
        var waiting = grounds.BankLinesWaiting;
        return waiting > 0
            ? YearCloseCheck.Of(YearCloseStep.ReviewTransactions, Blocks, "transactions_waiting", waiting)
            : grounds.Bank.Count == 0
                ? YearCloseCheck.Of(YearCloseStep.ReviewTransactions, NotNeeded, "no_bank")
                : YearCloseCheck.Of(YearCloseStep.ReviewTransactions, Done, "transactions_booked");
    }

    private static YearCloseCheck BankBalance(YearCloseGrounds grounds)
    {
        var difference = new Money(grounds.Bank.Sum(account =>
            Math.Abs(account.BalanceCents - (account.LedgerCents ?? 0))));
        return grounds.Bank.Count == 0
            ? YearCloseCheck.Of(YearCloseStep.AgreeBankBalance, NotNeeded, "no_bank")
            : difference.IsZero
                ? YearCloseCheck.Of(YearCloseStep.AgreeBankBalance, Done, "bank_agrees")
                : YearCloseCheck.Of(YearCloseStep.AgreeBankBalance, Look, "bank_differs", amount: difference);
    }

    private static YearCloseCheck SuspenseAccounts(YearCloseGrounds grounds)
    {
        var left = grounds.Balances
            .Where(balance => IsSuspense(grounds.Book.Frame.Accounts[balance.Key]) && !balance.Value.IsZero).ToList();
        return left.Count == 0
            ? YearCloseCheck.Of(YearCloseStep.EmptySuspenseAccounts, Done, "suspense_empty")
            : YearCloseCheck.Of(
                YearCloseStep.EmptySuspenseAccounts, Look, "suspense_left", left.Count,
                left.Sum(balance => balance.Value));
    }

    private static bool IsSuspense(Account account) => account.Role == AccountRole.MoneyInTransit
        || Suspense.Any(code => account.Rgs?.StartsWith(code, StringComparison.Ordinal) == true);

    private static YearCloseCheck Documents(YearCloseGrounds grounds) => grounds.Documents.Without == 0
        ? YearCloseCheck.Of(YearCloseStep.AttachDocuments, Done, "documents_attached")
        : YearCloseCheck.Of(YearCloseStep.AttachDocuments, Look, "documents_missing", grounds.Documents.Without);

    private static YearCloseCheck Bills(YearCloseGrounds grounds)
    {
        var owed = -grounds.Holding(account => account.Role == AccountRole.Creditors);
        return owed.IsZero
            ? YearCloseCheck.Of(YearCloseStep.LookAtBills, Done, "bills_paid")
            : YearCloseCheck.Of(YearCloseStep.LookAtBills, Look, "bills_open", amount: owed);
    }

    // What cost something last year and nothing this year was perhaps forgotten.
    private static YearCloseCheck Accruals(YearCloseGrounds grounds)
    {
        var (start, end) = (grounds.Year.Opened.Start, grounds.Year.Opened.End);
        var now = grounds.Book.Balances(start, end);
        var silent = grounds.Book.Balances(start.PlusYears(-1), start.PlusDays(-1)).Count(before =>
            grounds.Book.Frame.Accounts[before.Key].Kind == AccountKind.Expense && before.Value.IsPositive
            && now.GetValueOrDefault(before.Key).IsZero);
        return silent == 0
            ? YearCloseCheck.Of(YearCloseStep.BookAccruals, Done, "costs_all_there")
            : YearCloseCheck.Of(YearCloseStep.BookAccruals, Look, "costs_silent", silent);
    }

    private static YearCloseCheck Vouchers(YearCloseGrounds grounds)
    {
        var booked = grounds.Holding(account => account.Role == AccountRole.VoucherStock);
        var counted = grounds.Vouchers.LeftValue;
        return (booked.IsZero && counted.IsZero, booked == counted) switch
        {
            (true, _) => YearCloseCheck.Of(YearCloseStep.AgreeVoucherStock, NotNeeded, "no_vouchers"),
            (_, true) => YearCloseCheck.Of(
                YearCloseStep.AgreeVoucherStock, Done, "vouchers_agree", grounds.Vouchers.Left, counted),
            _ => YearCloseCheck.Of(
                YearCloseStep.AgreeVoucherStock, Look, "vouchers_differ", grounds.Vouchers.Left, booked - counted),
        };
    }

    private static YearCloseCheck Subsidies(YearCloseGrounds grounds)
    {
        var ahead = -grounds.Holding(account => account.Role == AccountRole.SubsidyReceivedAhead);
        return ahead.IsZero
            ? YearCloseCheck.Of(YearCloseStep.LookAtSubsidies, Done, "nothing_ahead")
            : YearCloseCheck.Of(YearCloseStep.LookAtSubsidies, Look, "subsidy_ahead", amount: ahead);
    }

    private static YearCloseCheck Depreciation(YearCloseGrounds grounds)
    {
        if (grounds.Assets.Assets.Count == 0)
            return YearCloseCheck.Of(YearCloseStep.Depreciate, NotNeeded, "no_assets");
        return grounds.Assets.NotDepreciatedCents == 0
            ? YearCloseCheck.Of(YearCloseStep.Depreciate, Done, "depreciated")
            : YearCloseCheck.Of(
                YearCloseStep.Depreciate, Blocks, "depreciation_missing",
                amount: new Money(grounds.Assets.NotDepreciatedCents));
    }

    // Worked out on the result as it is now; what was booked after that asks for it anew.
    private static YearCloseCheck CorporationTax(YearCloseGrounds grounds) =>
        grounds.Profile.TaxProfileOn(grounds.Year.Opened.End)?.CorporationTax switch
        {
            not Domain.Governance.Cooperatives.CorporationTax.Taxable and not null =>
                YearCloseCheck.Of(YearCloseStep.ProvideForCorporationTax, NotNeeded, "not_taxed"),
            _ when grounds.Year.TaxProvided is { } provided && provided.Result - provided.Tax == grounds.Result =>
                YearCloseCheck.Of(
                    YearCloseStep.ProvideForCorporationTax, Done, "tax_provided", amount: provided.Tax),
            _ when grounds.Year.TaxProvided is null && !grounds.Result.IsPositive =>
                YearCloseCheck.Of(YearCloseStep.ProvideForCorporationTax, NotNeeded, "no_profit"),
            _ => YearCloseCheck.Of(
                YearCloseStep.ProvideForCorporationTax, Look, "profit_taxed", amount: grounds.Result),
        };

    private static IEnumerable<YearCloseCheck> Closing(YearCloseGrounds grounds)
    {
        var isClosed = grounds.Year.Closed is not null;
        yield return isClosed
            ? YearCloseCheck.Of(YearCloseStep.CloseYear, Done, "closed", amount: grounds.Result)
            : YearCloseCheck.Of(YearCloseStep.CloseYear, Look, "to_close", amount: grounds.Result);
        yield return grounds.Book.YearOn(grounds.Year.Opened.End.PlusDays(1)) is not null
            ? YearCloseCheck.Of(YearCloseStep.OpenNextYear, Done, "next_open")
            : YearCloseCheck.Of(YearCloseStep.OpenNextYear, isClosed ? Look : Ahead, "next_to_open");
        yield return grounds.Year.Adopted is not null
            ? YearCloseCheck.Of(YearCloseStep.AdoptAccounts, Done, "adopted")
            : YearCloseCheck.Of(YearCloseStep.AdoptAccounts, isClosed ? Look : Ahead, "to_adopt");
    }
}
