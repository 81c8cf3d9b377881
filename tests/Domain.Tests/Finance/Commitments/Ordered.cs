using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Commitments;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Testing;
using YearCommitments = Wijkboek.Domain.Finance.Commitments.Commitments;

namespace Wijkboek.Domain.Tests.Finance.Commitments;

/// <summary>A project leader with a mandate for one account, a budget of € 1.000 on it, and an order.</summary>
internal static class Ordered
{
    public static readonly MemberId Leader = new("lid-leider");
    public static readonly MemberId Treasurer = new("lid-penningmeester");
    public static readonly LocalDate May = new(2025, 5, 6);

    public static MandateGranted Granted { get; } = new(
        new MandateId("huisvesting"), Leader, "projectleider", "4200", null, Money.Euro(600), Money.Euro(250),
        [Treasurer], new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), null);

    public static Mandate Held { get; } = Fold.Of<Mandate>(Granted);

    public static LedgerYear Year { get; } = Fold.Of<LedgerYear>(
        Example.Opened(),
        new BudgetSet(2025, new LocalDate(2024, 12, 10), [new BudgetLine("4200", Money.Euro(1_000))]));

    public static CommitExpense Act { get; } = new(
        new CommitmentId("gordijnen"), Granted.Mandate, "4200", Money.Euro(200), May, "gordijnen voor de zaal");

    public static EntryPosted Spent(string id, int euros, string account = "4200") => new(
        new EntryId(id), LedgerJournal.Bank, 1, May, null, null, null,
        [EntryLine.ToDebit(account, Money.Euro(euros)), EntryLine.ToCredit("1100", Money.Euro(euros))]);

    public static Decision Decide(
        CommitExpense act,
        YearCommitments? commitments = null,
        LedgerYear? year = null,
        Mandate? mandate = null,
        string? actor = null) => CommitExpense.Decide(
        act, new Actor(actor ?? Leader.Value), commitments ?? YearCommitments.Initial, mandate ?? Held,
        year ?? Year, Example.Chart());

    /// <summary>After an order of so many euros.</summary>
    public static YearCommitments After(int euros) =>
        YearCommitments.Initial.After(Decide(Act with { Amount = Money.Euro(euros) }));
}
