using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>Puts together what is paid in one go. Nothing is paid yet: others approve it first.</summary>
/// <param name="Batch">At most 28 characters: the bank sees it.</param>
/// <param name="Account">The bank account that pays.</param>
/// <param name="ExecuteOn">The day that the bank is asked to pay on.</param>
/// <param name="ShowEachPayment">Whether the statement shows each payment apart instead of one amount.</param>
public sealed record DrawUpPaymentBatch(
    PaymentBatchId Batch,
    BankAccountId Account,
    LocalDate ExecuteOn,
    LocalDate DrawnUpOn,
    IReadOnlyList<PaymentRequest> Lines,
    bool ShowEachPayment = false) : IAct
{
    // A number and a word come behind it, and a bank takes at most 35 characters.
    private const int LongestId = 28;
    private const int MostLines = 999;

    /// <param name="act">What is asked.</param>
    /// <param name="batch">Of that name.</param>
    /// <param name="accounts">All that are connected.</param>
    /// <param name="chart">Where the lines must stand.</param>
    /// <param name="dues">What each line turned out to be, in their order.</param>
    /// <param name="drawer">Who asks.</param>
    public static Decision Decide(
        DrawUpPaymentBatch act, PaymentBatch batch, BankAccountRegister accounts, ChartOfAccounts chart,
        IReadOnlyList<PaymentDue> dues, Actor drawer)
    {
        if (batch.DrawnUp is { } before)
            return IsSame(act, before) ? Decision.Nothing : PaymentRefusals.BatchTaken(act.Batch);
        if (accounts.Find(act.Account) is not { } account)
            return BankRefusals.AccountUnknown(act.Account.Value);
        if ((Refuses(act, account) ?? act.Lines.Select(CauseRefuses).FirstOrDefault(reason => reason is not null)
            ?? Doubled(act.Lines)) is { } refusal)
            return refusal;

        var lines = new PaymentLines(act.Batch, act.DrawnUpOn, account.Number, chart);
        var numbered = act.Lines.Zip(dues, (request, due) => (request, due)).Index().ToList();
        return numbered.Select(one => lines.Refuses(one.Item.request, one.Item.due, one.Index + 1))
            .FirstOrDefault(reason => reason is not null) is { } wrong
            ? wrong
            : PaymentBatch.Stream(act.Batch).Record(new PaymentBatchDrawnUp(
                act.Batch, act.Account, act.ExecuteOn, act.DrawnUpOn, drawer.Id, !act.ShowEachPayment,
                dues.Sum(due => due.Amount),
                [.. numbered.Select(one => lines.Of(one.Item.request, one.Item.due, one.Index + 1))]));
    }

    /// <summary>Whether a line names one cause and all that goes with it.</summary>
    public static bool IsClear(PaymentRequest line) => line switch
    {
        { Claim: not null } => line is { Bill: null, Account: null, Amount: null, Year: not null, Payee: not null },
        { Bill: not null } => line is { Account: null, Year: not null },
        _ => line is { Account: not null, Amount: not null },
    };

    /// <summary>Whether two lines pay the same claim or bill.</summary>
    public static bool IsDoubled(IReadOnlyList<PaymentRequest> lines) => Doubled(lines) is not null;

    private static Refusal? Refuses(DrawUpPaymentBatch act, BankAccountConnected account)
    {
        if (act.Batch.Value.Length > LongestId)
            return PaymentRefusals.BatchIdTooLong(LongestId);
        if (!Iban.IsValid(account.Number))
            return PaymentRefusals.AccountWithoutIban(account.Number);
        if (act.Lines.Count == 0)
            return PaymentRefusals.NoLines;
        if (act.Lines.Count > MostLines)
            return PaymentRefusals.TooManyLines(MostLines);
        return act.ExecuteOn < act.DrawnUpOn ? PaymentRefusals.ExecutionTooEarly(act.DrawnUpOn) : null;
    }

    private static Refusal? CauseRefuses(PaymentRequest line, int index) =>
        IsClear(line) ? null : PaymentRefusals.CauseUnclear(index + 1);

    private static Refusal? Doubled(IReadOnlyList<PaymentRequest> lines) => lines.Index()
        .Where(one => one.Item.Claim is not null || one.Item.Bill is not null)
        .GroupBy(one => (one.Item.Claim, one.Item.Bill, one.Item.Year))
        .FirstOrDefault(same => same.Count() > 1) is { } twice
        ? PaymentRefusals.Twice(twice.Last().Index + 1, twice.Key.Claim ?? twice.Key.Bill!.Value.Value)
        : null;

    // What was sealed cannot be compared here; the rest tells a retry from another batch under the same name.
    private static bool IsSame(DrawUpPaymentBatch act, PaymentBatchDrawnUp before) =>
        (before.Account, before.ExecuteOn, before.DrawnUpOn) == (act.Account, act.ExecuteOn, act.DrawnUpOn)
        && before.Lines.Count == act.Lines.Count
        && before.Lines.Zip(act.Lines).All(pair => pair.First.Claim == pair.Second.Claim
            && pair.First.Bill == pair.Second.Bill && pair.First.Payee == pair.Second.Payee
            && (pair.Second.Amount is not { } amount || amount == pair.First.Amount)
            && (pair.Second.Account is not { } account || account == pair.First.Account));
}
