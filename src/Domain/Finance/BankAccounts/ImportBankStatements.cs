using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>A file of statements, all of it or nothing.</summary>
/// <param name="File">SHA-256 of the file, in hex.</param>
/// <param name="Connect">Accounts that are not known yet are connected first, from their opening balance on.</param>
/// <param name="LedgerAccount">For an account to be connected; the account of the bank when left out.</param>
/// <param name="AcceptDifference">Why it is taken although it does not add up or does not follow on.</param>
public sealed record ImportBankStatements(
    string File,
    IReadOnlyList<BankStatement> Statements,
    bool Connect = false,
    string? LedgerAccount = null,
    Personal<string>? AcceptDifference = null) : IAct
{
    private const int HashLength = 64;
    private static readonly LocalDate FirstDay = new(1990, 1, 1);
    private static readonly LocalDate LastDay = new(2089, 12, 31);

    public static Decision Decide(ImportBankStatements act, BankAccountRegister accounts, BankGrounds grounds)
    {
        if (Refuses(act) is { } refusal)
            return refusal;
        var decision = Decision.Nothing;
        foreach (var ofAccount in act.Statements.GroupBy(statement => statement.Account))
        {
            var connecting = Connecting(act, ofAccount.Key, [.. ofAccount], accounts, grounds.Chart);
            decision = decision.And(connecting);
            if (decision is Decision.Refused)
                return decision;
            accounts = AfterConnecting(accounts, connecting);
            var account = accounts.Find(ofAccount.Key)!;
            decision = decision.And(
                new StatementImport(act, account, grounds.Of(account.Account)).Decide([.. ofAccount]));
        }

        return decision;
    }

    private static Refusal? Refuses(ImportBankStatements act)
    {
        if (act.File.Length != HashLength || !act.File.All(char.IsAsciiHexDigitLower))
            return BankRefusals.FileHashWrong;
        if (act.Statements.Count == 0)
            return BankRefusals.NoStatements;
        if (act.AcceptDifference is { } reason && string.IsNullOrWhiteSpace(reason.Plain))
            return BankRefusals.ReasonMissing;
        return act.Statements.Select(Refuses).FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Refuses(BankStatement statement)
    {
        if (statement.Account.Length == 0 || statement.Account != Iban.Compact(statement.Account))
            return BankRefusals.NumberWrong(statement.Account);
        if (new[] { statement.From, statement.To }.Any(day => day < FirstDay || day > LastDay))
            return BankRefusals.DayWrong(statement.From < FirstDay ? statement.From : statement.To);
        return statement.Lines.FirstOrDefault(line => line.Amount.IsZero) is { } nothing
            ? BankRefusals.LineWithoutAmount(nothing.BookedOn)
            : null;
    }

    private static Decision Connecting(
        ImportBankStatements act, string number, IReadOnlyList<BankStatement> statements, BankAccountRegister accounts,
        ChartOfAccounts chart)
    {
        if (accounts.Find(number) is not null)
            return Decision.Nothing;
        if (!act.Connect)
            return BankRefusals.AccountUnknown(number);
        var first = statements.OrderBy(statement => statement.From).ThenBy(statement => statement.To).First();
        var ledger = act.LedgerAccount ?? chart.For(AccountRole.Bank)?.Number;
        if (ledger is null
            || (act.LedgerAccount is null && accounts.All.Values.Any(other => other.LedgerAccount == ledger)))
            return BankRefusals.LedgerAccountMissing(number);
        return ConnectBankAccount.Connect(
            new BankAccountConnected(
                BankAccountId.OfNumber(number), number, ledger, first.From, first.Opening ?? Money.Zero),
            accounts,
            chart);
    }

    private static BankAccountRegister AfterConnecting(BankAccountRegister accounts, Decision connecting) =>
        connecting is Decision.Accepted accepted
            ? accepted.Events.Aggregate(accounts, (state, recorded) => state.Evolve(recorded.Event))
            : accounts;
}

/// <summary>What an import is judged by, besides the accounts that are connected.</summary>
/// <param name="Accounts">By the id of the account: what was imported of it before.</param>
public sealed record BankGrounds(
    ChartOfAccounts Chart, IReadOnlyDictionary<BankAccountId, KnownBankAccount> Accounts)
{
    public KnownBankAccount Of(BankAccountId account) =>
        Accounts.GetValueOrDefault(account) ?? new KnownBankAccount(ImportedStatements.Initial, []);
}

/// <param name="Years">Of every year that the file touches and of those since the last known balance.</param>
public sealed record KnownBankAccount(
    ImportedStatements Statements, IReadOnlyList<(BankTransaction Transaction, string? Iban)> Years);
