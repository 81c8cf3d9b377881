using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Banking;

/// <summary>All that the page of the bank is drawn from.</summary>
/// <param name="Rows">What is not booked yet and stands on the page, the oldest first.</param>
/// <param name="Later">How many more come after these are done.</param>
/// <param name="Booked">What was booked last, the newest first.</param>
/// <param name="Streams">The account of each income stream.</param>
public sealed record BankReading(
    BankAnswer Answer,
    IReadOnlyList<BankAnswer.Transaction> Rows,
    int Later,
    IReadOnlyList<BankAnswer.Transaction> Booked,
    IReadOnlyDictionary<string, Account> Accounts,
    IReadOnlyDictionary<string, string> Streams,
    IReadOnlyList<Offered> Targets,
    IReadOnlyList<Offered> Projects)
{
    // A form takes a bounded number of fields.
    private const int MostRows = 100;
    private const int MostBooked = 100;
    private static readonly LocalDate FirstDay = new(1990, 1, 1);

    /// <summary>What waits is shown whatever year somebody looks at.</summary>
    internal static async Task<BankReading> Read(Visit visit)
    {
        var last = visit.Question.To > visit.Day ? visit.Question.To : visit.Day;
        var whole = visit with { Question = visit.Question with { From = FirstDay, To = last } };
        var answer = await whole.Ask<BankAnswer>("bank");
        var frame = await visit.Question.Get(LedgerBook.Frames, LedgerFrameView.Key);
        var waiting = answer.Transactions.Where(Waits).ToList();
        return new BankReading(
            answer,
            [.. waiting.Take(MostRows)],
            Math.Max(0, waiting.Count - MostRows),
            [.. answer.Transactions.Where(one => one.Entry is not null).Reverse().Take(MostBooked)],
            frame.Accounts,
            frame.IncomeStreams.ToDictionary(stream => stream.Key, stream => stream.Value.Account),
            [
                .. frame.Accounts.Values.Where(account => account.Kind != AccountKind.Income)
                    .Select(account => new Offered(account.Number, account.Name)),
                .. frame.IncomeStreams.Where(stream => !frame.ClosedStreams.ContainsKey(stream.Key))
                    .Select(stream => new Offered(stream.Key, stream.Value.Name)),
            ],
            await Acts.Offers.Of(visit.Question, PickedThings.Projects));
    }

    /// <summary>Accounts of the ledger that show no bank account yet.</summary>
    public IReadOnlyList<Account> Free =>
    [
        .. Accounts.Values.Where(account => account.Kind == AccountKind.Asset)
            .Where(account => Answer.Accounts.All(known => known.LedgerAccount != account.Number))
            .OrderBy(account => account.Number),
    ];

    /// <summary>Where somebody who picked this wants the money to stand.</summary>
    public RuleTarget TargetOf(string picked, string? project) => Streams.TryGetValue(picked, out var account)
        ? new RuleTarget(account, new(picked), project)
        : new RuleTarget(picked, null, project);

    /// <summary>How often the other side of this transaction is known, and how often it still waits.</summary>
    public (int All, int Open) Alike(BankAnswer.Transaction one)
    {
        var same = Answer.Transactions.Where(other => other.AmountCents > 0 == one.AmountCents > 0
            && (one.Party.Iban is { } iban ? other.Party.Iban == iban : other.Party.Name == one.Party.Name)).ToList();
        return (same.Count, same.Count(Waits));
    }

    private static bool Waits(BankAnswer.Transaction one) =>
        one.State is BankTransactionState.Open or BankTransactionState.Doubtful;
}
