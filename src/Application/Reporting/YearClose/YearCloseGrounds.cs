using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Appreciation.Vouchers;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Documents;
using Wijkboek.Application.Finance.FixedAssets;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.YearClose;

/// <summary>All that the steps of a year's close are judged by.</summary>
internal sealed record YearCloseGrounds(
    LedgerBook Book,
    LedgerYearFrame Year,
    IReadOnlyList<BankAnswer.Account> Bank,
    int BankLinesWaiting,
    DocumentsAnswer Documents,
    FixedAssetsAnswer Assets,
    VoucherFigures Vouchers,
    Cooperative Profile)
{
    /// <summary>Positive is debit, on the last day of the year.</summary>
    public IReadOnlyDictionary<string, Money> Balances { get; } =
        BalanceSheet.Of(Book, Year.Opened.End) is { } sheet
            ? sheet.Assets.SelectMany(heading => heading.Rows).Select(row => (row.Account, row.Amount))
                .Concat(sheet.EquityAndLiabilities.SelectMany(heading => heading.Rows)
                    .Select(row => (row.Account, Amount: -row.Amount)))
                .ToDictionary(row => row.Account.Number, row => row.Amount)
            : [];

    public Money Result { get; } = -Book.Lines(Year.Opened.Start, Year.Opened.End)
        .Where(line => !line.Account.IsOnBalanceSheet).Sum(line => line.Line.Balance);

    /// <summary>The year that the last day of the period falls in; null when none was opened.</summary>
    public static async Task<YearCloseGrounds?> Read(Question question)
    {
        var book = await LedgerBook.Read(question);
        if (book.YearOn(question.To) is not { } year)
            return null;
        var whole = question with { From = year.Opened.Start, To = year.Opened.End };
        var (bank, personal) = (await BankBook.Read(question), await question.Personal());
        return new YearCloseGrounds(
            book,
            year,
            [.. bank.Frame.Accounts.Values.Select(one => BankStanding.Of(one, bank, book, whole.To, personal))],
            bank.Transactions.Select(one => one.Transaction).Count(one =>
                whole.From <= one.Recorded.BookedOn && one.Recorded.BookedOn <= whole.To
                && one.State is (BankTransactionState.Open or BankTransactionState.Doubtful)),
            (DocumentsAnswer)(await DocumentsAnswer.Give(whole)).Data,
            (FixedAssetsAnswer)(await FixedAssetsAnswer.Give(whole)).Data,
            VoucherFigures.Of(
                (await question.All(AppreciationRecords.VoucherBatches)).Values, whole.From, whole.To),
            await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key));
    }

    /// <summary>What the accounts hold that this is true of; positive is debit.</summary>
    public Money Holding(Func<Account, bool> isMeant) => Balances
        .Where(balance => isMeant(Book.Frame.Accounts[balance.Key])).Sum(balance => balance.Value);
}
