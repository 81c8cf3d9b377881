using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>The bank accounts: what each of these acts looks at before it decides.</summary>
internal static class BankActs
{
    private const int LongestNumber = 34;
    private const int FirstYear = 1990;
    private const int LastYear = 2089;

    public static ActCatalogue AddBanking(this ActCatalogue acts) => acts
        .Add<ConnectBankAccount>(Module.Finance, async (act, from) => ConnectBankAccount.Decide(
            act, await from.Load(BankAccountRegister.Stream), await from.Load(ChartOfAccounts.Stream)))
        .Add<ImportBankStatements>(Module.Finance, async (act, from) =>
        {
            var accounts = await from.Load(BankAccountRegister.Stream);
            return ImportBankStatements.Decide(act, accounts, await from.Grounds(act, accounts));
        })
        .Add<ConfirmBankTransaction>(Module.Finance, async (act, from) =>
            ConfirmBankTransaction.Decide(act, await from.YearOf(act.Account, act.Transaction.Year)))
        .Add<DismissBankTransaction>(Module.Finance, async (act, from) =>
            DismissBankTransaction.Decide(act, await from.YearOf(act.Account, act.Transaction.Year)))
        .Add<MatchBankTransaction>(Module.Finance, async (act, from) =>
        {
            var year = await from.YearOf(act.Account, act.Transaction.Year);
            var on = act.On ?? year.Find(act.Transaction)?.Recorded.BookedOn ?? new LocalDate(FirstYear, 1, 1);
            return MatchBankTransaction.Decide(
                act,
                await from.Load(BankAccountRegister.Stream),
                year,
                await from.Books(on, act.Lines.IncomeStreams()));
        })
        .Add<DivideBankTransaction>(Module.Finance, async (act, from) =>
        {
            var grounds = await from.GroundsOf(act);
            return grounds.GrantInvoiceAmong(act.Parts) is { } bill
                ? BankRefusals.PartIsGrantInvoice(bill)
                : DivideBankTransaction.Decide(act, grounds);
        })
        .Add<LinkBankTransaction>(Module.Finance, async (act, from) =>
        {
            var year = act.Transaction.Year;
            BankYear[] years =
            [
                await from.YearOf(act.Account, year), await from.YearOf(act.Account, year - 1),
                await from.YearOf(act.Account, year + 1),
            ];
            return LinkBankTransaction.Decide(
                act, await from.Load(BankAccountRegister.Stream), years, await from.Load(LedgerYear.Stream(act.Year)));
        })
        .Add<UnmatchBankTransaction>(Module.Finance, async (act, from) =>
        {
            var year = await from.YearOf(act.Account, act.Transaction.Year);
            var matched = year.Find(act.Transaction)?.Matched;
            var origin = matched is null ? LedgerYear.Initial : await from.Load(LedgerYear.Stream(matched.Year));
            var lines = matched is null ? [] : origin.Entries.GetValueOrDefault(matched.Entry)?.Lines ?? [];
            var parts = year.Find(act.Transaction)?.Divided?.Parts ?? [];
            await from.Bills(parts);
            return UnmatchBankTransaction.Decide(
                act, year, origin, await from.Books(act.On, lines.IncomeStreams()), await from.Invoices(parts));
        })
        .Add<LearnMatchingRule>(Module.Finance, async (act, from) => LearnMatchingRule.Decide(
            act,
            await from.Load(MatchingRules.Stream),
            await from.Load(ChartOfAccounts.Stream),
            act.Then.IncomeStream is { } stream ? await from.Load(IncomeStream.Stream(stream)) : null))
        .Add<ForgetMatchingRule>(Module.Finance, async (act, from) =>
            ForgetMatchingRule.Decide(act, await from.Load(MatchingRules.Stream)));

    private static Task<BankYear> YearOf(this ActContext from, BankAccountId account, int year) =>
        from.Load(BankYear.Stream(account, year));

    private static async Task<BankGrounds> Grounds(
        this ActContext from, ImportBankStatements act, BankAccountRegister accounts)
    {
        var personal = await from.Personal();
        var known = new Dictionary<BankAccountId, KnownBankAccount>();
        foreach (var ofAccount in act.Statements.GroupBy(statement => statement.Account))
        {
            if (accounts.Find(ofAccount.Key) is { } connected)
                known[connected.Account] = await from.Known(connected, [.. ofAccount], personal);
            else if (IsUsable(ofAccount.Key))
                await from.LookAtNew(BankAccountId.OfNumber(ofAccount.Key), [.. ofAccount]);
        }

        return new BankGrounds(await from.Load(ChartOfAccounts.Stream), known);
    }

    // Nothing is in these streams yet; looked at, nothing can come in between.
    private static async Task LookAtNew(
        this ActContext from, BankAccountId account, IReadOnlyList<BankStatement> given)
    {
        await from.Load(ImportedStatements.Stream(account));
        foreach (var year in Years(given.Min(statement => statement.From), given))
            await from.YearOf(account, year);
    }

    private static IEnumerable<int> Years(LocalDate since, IReadOnlyList<BankStatement> given)
    {
        var first = Math.Max(since.Year, FirstYear);
        var last = Math.Min(given.Max(statement => statement.To).Year, LastYear);
        return Enumerable.Range(first, Math.Max(0, last - first + 1));
    }

    // From the last balance that was known before the file begins: what was booked since then counts up to it.
    private static async Task<KnownBankAccount> Known(
        this ActContext from, BankAccountConnected connected, IReadOnlyList<BankStatement> given,
        PersonalReader personal)
    {
        var statements = await from.Load(ImportedStatements.Stream(connected.Account));
        var first = given.Min(statement => statement.From);
        var since = statements.All.Where(known => known.To < first).Select(known => known.To)
            .Append(connected.OpeningOn < first ? connected.OpeningOn : first).Max();
        var known = new List<(BankTransaction, string?)>();
        foreach (var year in Years(since, given))
        {
            var transactions = (await from.YearOf(connected.Account, year)).Transactions.Values;
            known.AddRange(transactions.Select(one => (one, Opened(one.Recorded.Counterparty.Iban, personal))));
        }

        return new KnownBankAccount(statements, known);
    }

    private static string? Opened(Personal<string>? iban, PersonalReader personal) =>
        personal.Text(iban) is { } text && Iban.Compact(text) is { Length: > 0 } compact ? compact : null;

    private static bool IsUsable(string number) =>
        number.Length is > 0 and <= LongestNumber && number.All(char.IsAsciiLetterOrDigit);
}
