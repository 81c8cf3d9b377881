using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>A file of statements, all of it or nothing.</summary>
/// <param name="File">SHA-256 of the file, in hex.</param>
/// <param name="Connect">Accounts that are not known yet are connected first, from their opening balance on.</param>
/// <param name="LedgerAccount">
/// For an account to be connected. When left out: the account of the bank, or one that is added beside it when another
/// bank account uses that already.
/// </param>
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
        var chart = grounds.Chart;
        foreach (var ofAccount in act.Statements.GroupBy(statement => statement.Account))
        {
            var connecting = Connecting(act, ofAccount.Key, [.. ofAccount], accounts, chart);
            decision = decision.And(connecting);
            if (decision is Decision.Refused)
                return decision;
            accounts = After(accounts, connecting);
            chart = After(chart, connecting);
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
        var first = StatementRun.Of(statements)[0].Statements[0];
        var connected = new BankAccountConnected(
            BankAccountId.OfNumber(number), number, act.LedgerAccount ?? "", first.From, first.Opening ?? Money.Zero);
        if (act.LedgerAccount is not null)
            return ConnectBankAccount.Connect(connected, accounts, chart);
        if (chart.For(AccountRole.Bank) is not { } bank)
            return BankRefusals.LedgerAccountMissing(number);
        if (accounts.All.Values.All(other => other.LedgerAccount != bank.Number))
            return ConnectBankAccount.Connect(connected with { LedgerAccount = bank.Number }, accounts, chart);
        if (FurtherBankLedger.Beside(bank, number, chart) is not { } further)
            return BankRefusals.LedgerAccountMissing(number);
        var adding = AddAccount.Decide(new AddAccount(further), chart);
        return adding.And(ConnectBankAccount.Connect(
            connected with { LedgerAccount = further.Number }, accounts, After(chart, adding)));
    }

    private static TState After<TState>(TState before, Decision decision) where TState : IState<TState> =>
        decision is Decision.Accepted accepted
            ? accepted.Events.Aggregate(before, (state, recorded) => state.Evolve(recorded.Event))
            : before;
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
