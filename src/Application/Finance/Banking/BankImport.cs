using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>
/// Takes a file from a bank: its statements in one act, all or nothing, and then what learned rules post by themselves.
/// </summary>
public sealed class BankImport(ActRunner acts, StateLoader states, IPersonalKeys keys)
{
    private const string Role = "treasurer";

    /// <param name="cooperative">Whose bank it is.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="file">As it was read.</param>
    /// <param name="choice">What to do where something is unknown or does not fit.</param>
    /// <param name="newId">Gives each act an id of its own.</param>
    /// <param name="cancellation">Stops between acts.</param>
    public async Task<BankImportAnswer> Run(
        string cooperative, string actor, StatementFile file, BankImportChoice choice, Func<Guid> newId,
        CancellationToken cancellation)
    {
        var before = await Statements(cooperative, file, cancellation);
        var act = new ImportBankStatements(
            file.Sha256, file.Statements, choice.Connect, choice.LedgerAccount,
            choice.AcceptDifference is { } reason ? Personal.Of(reason) : null);
        var answer = await acts.Run(Request(cooperative, actor, act, newId()), cancellation);
        if (answer is ActAnswer.Refused refused)
            return new BankImportAnswer.Refused(refused.Reason);
        var after = await Statements(cooperative, file, cancellation);
        var fresh = after.Where(one => before.All(known =>
            (known.Account, known.Statement) != (one.Account, one.Statement))).ToList();
        var transactions = await Recorded(cooperative, fresh, cancellation);
        var posted = await Follow(cooperative, actor, transactions, newId, cancellation);
        return new BankImportAnswer.Completed(
            [.. file.Statements.Select(statement => statement.Account).Distinct()],
            file.Statements.Count,
            file.Statements.Sum(statement => statement.Lines.Count),
            transactions.Count,
            transactions.Count(one => one.State == BankTransactionState.Doubtful),
            posted);
    }

    private async Task<List<BankStatementImported>> Statements(
        string cooperative, StatementFile file, CancellationToken cancellation)
    {
        var (accounts, _) = await states.Load(cooperative, BankAccountRegister.Stream, cancellation);
        var imported = new List<BankStatementImported>();
        foreach (var account in file.Statements.Select(statement => accounts.Find(statement.Account))
            .OfType<BankAccountConnected>().DistinctBy(known => known.Account))
        {
            var (statements, _) = await states.Load(
                cooperative, ImportedStatements.Stream(account.Account), cancellation);
            imported.AddRange(statements.All);
        }

        return imported;
    }

    private async Task<List<BankTransaction>> Recorded(
        string cooperative, IReadOnlyList<BankStatementImported> statements, CancellationToken cancellation)
    {
        var found = new List<BankTransaction>();
        foreach (var (account, year) in statements
            .SelectMany(one => Enumerable.Range(one.From.Year, one.To.Year - one.From.Year + 1)
                .Select(year => (one.Account, year)))
            .Distinct())
        {
            var (known, _) = await states.Load(cooperative, BankYear.Stream(account, year), cancellation);
            var numbers = statements.Where(one => one.Account == account).Select(one => one.Statement).ToHashSet();
            found.AddRange(known.Transactions.Values.Where(one => numbers.Contains(one.Recorded.Statement)));
        }

        return found;
    }

    // A rule that cannot post (a locked month, an account that was retired) leaves the transaction for a person.
    private async Task<int> Follow(
        string cooperative, string actor, List<BankTransaction> transactions, Func<Guid> newId,
        CancellationToken cancellation)
    {
        var (learned, _) = await states.Load(cooperative, MatchingRules.Stream, cancellation);
        if (!learned.All.Values.Any(rule => rule.Automatic) || transactions.Count == 0)
            return 0;
        var (accounts, _) = await states.Load(cooperative, BankAccountRegister.Stream, cancellation);
        var personal = await keys.Reader(cooperative, cancellation);
        var rules = learned.All.Values.Where(rule => rule.Automatic)
            .Select(rule => LearnedRule.Of(rule, personal)).ToList();
        var posted = 0;
        foreach (var transaction in transactions.Where(one => one.State == BankTransactionState.Open))
        {
            var ledger = accounts.Find(transaction.Recorded.Account)!.LedgerAccount;
            var opened = OpenedTransaction.Of(transaction.Recorded, ledger, personal);
            if (rules.Where(rule => rule.Fits(opened)).ToList() is [var only] && await acts.Run(
                    Request(cooperative, actor, only.Follow(opened), newId()), cancellation) is ActAnswer.Accepted)
                posted++;
        }

        return posted;
    }

    private static ActRequest Request(string cooperative, string actor, IAct act, Guid id) =>
        ActRequest.For(cooperative, id, act, actor, Role);
}

/// <param name="Connect">Connect accounts that are not known yet.</param>
/// <param name="LedgerAccount">For an account to be connected; the account of the bank when null.</param>
/// <param name="AcceptDifference">Why it is taken although it does not fit.</param>
public sealed record BankImportChoice(
    bool Connect = false, string? LedgerAccount = null, string? AcceptDifference = null);

public abstract record BankImportAnswer
{
    private BankImportAnswer()
    {
    }

    /// <param name="Lines">Transactions that the file states.</param>
    /// <param name="Recorded">Of those, how many were new; doubtful ones among them.</param>
    /// <param name="Doubtful">Perhaps known in another form: somebody must look.</param>
    /// <param name="Posted">Posted by learned rules.</param>
    public sealed record Completed(
        IReadOnlyList<string> Accounts, int Statements, int Lines, int Recorded, int Doubtful, int Posted)
        : BankImportAnswer;

    public sealed record Refused(Refusal Reason) : BankImportAnswer;
}
