using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

/// <summary>Fatima, who volunteers in 2025 under an agreement, and the three others her claims pass through.</summary>
internal static class Volunteer
{
    public static readonly MemberId Fatima = new("fatima");
    public static readonly Actor Herself = new("fatima");
    public static readonly Actor Recorder = new("projectleider");
    public static readonly Actor Treasurer = new("penningmeester");

    public static readonly YearMonth March = new(2025, 3);

    /// <summary>A body that is not subject to corporation tax, and an ANBI.</summary>
    public static readonly TaxProfile Anbi = new(
        new LocalDate(2020, 1, 1), CorporationTax.NotSubject, new LocalDate(2020, 1, 1), null, false, null);

    /// <summary>A cooperative: taxable by its form, and nothing agreed with the tax administration.</summary>
    public static readonly TaxProfile Taxable = new(
        new LocalDate(2020, 1, 1), CorporationTax.Taxable, null, null, false, null);

    public static VolunteerMaxima Maxima { get; } = new(
    [
        new VolunteerMaximum(
            new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), Money.Euro(210), Money.Euro(2_100),
            Money.Euro(5, 60), Money.Euro(3, 30), 21),
    ]);

    public static ClaimGrounds Grounds { get; } = new(
        Fold.Of<Member>(
            new MemberAdmitted(Fatima, "Fatima", MemberKind.Resident, new LocalDate(2024, 1, 1), null, null)),
        Agreed(null),
        Anbi,
        Maxima);

    public static ClaimAllowance Claim { get; } = new(
        new ClaimId("v-1"), Fatima, March, Money.Euro(84), new LocalDate(2025, 4, 2), "eetcafe", "Koken op vrijdag");

    public static ApproveAllowance Approve { get; } = new(Claim.Claim, Fatima, 2025, new LocalDate(2025, 4, 3));

    public static RejectAllowance Reject { get; } =
        new(Claim.Claim, Fatima, 2025, new LocalDate(2025, 4, 3), "Dubbel aangevraagd");

    public static PayAllowance Pay { get; } = new(Claim.Claim, Fatima, 2025, new LocalDate(2025, 4, 10));

    public static WaiveAllowance Waive { get; } = new(Claim.Claim, Fatima, 2025, new LocalDate(2025, 4, 4));

    public static VolunteerAgreement Agreed(Money? perMonth) => Fold.Of<VolunteerAgreement>(
        new VolunteerAgreementSigned(
            Fatima, new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1), null, "Gastvrouw eetcafé", perMonth),
        new OtherAllowancesDeclared(Fatima, 2025, new LocalDate(2025, 1, 2)));

    public static Books Books2025 { get; } = Example.Books(
        null,
        new Account(
            "4100", "Vrijwilligersvergoedingen", AccountKind.Expense, "Waardering", null, AccountRole.AllowanceExpense),
        new Account(
            "1610", "Te betalen vergoedingen", AccountKind.Liability, "Schulden", null, AccountRole.AllowancesPayable));

    public static VolunteerYear Claimed { get; } =
        VolunteerYear.Initial.After(ClaimAllowance.Decide(Claim, VolunteerYear.Initial, Grounds, Recorder));

    public static VolunteerYear Approved { get; } =
        Claimed.After(ApproveAllowance.Decide(Approve, Claimed, Books2025, Treasurer));

    public static VolunteerYear Paid { get; } =
        Approved.After(PayAllowance.Decide(Pay, Approved, Books2025));

    public static VolunteerYear Rejected { get; } =
        Claimed.After(RejectAllowance.Decide(Reject, Claimed, Treasurer));

    public static VolunteerYear Waived { get; } =
        Claimed.After(WaiveAllowance.Decide(Waive, Claimed, Anbi, Books2025, Herself));

    /// <summary>Account and balance of every line, after asserting that the entry balances.</summary>
    public static IReadOnlyList<(string Account, Money Balance)> Lines(this EntryPosted entry)
    {
        entry.Lines.Sum(line => line.Balance).ShouldBe(Money.Zero);
        return [.. entry.Lines.Select(line => (line.Account, line.Balance))];
    }
}
