using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Appreciation;

/// <summary>Books of 2025 with the accounts that appreciation is booked on, and two members.</summary>
internal static class AppreciationExample
{
    public static readonly MemberId Fatima = new("fatima");

    public static Member Resident { get; } = Of(MemberKind.Resident);

    public static Member Initiative { get; } = Of(MemberKind.Initiative);

    public static Books Books2025 { get; } = BooksWith();

    public static Books BooksWith(params IEnumerable<EntryPosted> posted) => Example.Books(
        Fold.Of<LedgerYear>([Example.Opened(), .. posted]),
        new Account("1000", "Kas", AccountKind.Asset, "Liquide middelen", null, AccountRole.Cash),
        new Account("1210", "Cadeaubonnen", AccountKind.Asset, "Vorderingen", null, AccountRole.VoucherStock),
        new Account("1600", "Crediteuren", AccountKind.Liability, "Schulden", null, AccountRole.Creditors),
        new Account("4050", "Stages", AccountKind.Expense, "Waardering", null, AccountRole.InternshipExpense),
        new Account("4120", "Waardering", AccountKind.Expense, "Waardering", null, AccountRole.AppreciationExpense));

    public static LocalDate On(int month, int day) => new(2025, month, day);

    private static Member Of(MemberKind kind) =>
        Fold.Of<Member>(new MemberAdmitted(Fatima, "Fatima", kind, new LocalDate(2024, 1, 1), null, null));
}
