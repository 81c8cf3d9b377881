using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Community.LocalEvents;

/// <summary>A street party that we help at and pay towards.</summary>
internal static class StreetParty
{
    public static readonly AttendLocalEvent Attend = new(
        new LocalEventId("straatfeest"), "Straatfeest", new LocalDate(2025, 6, 14), AttendanceKind.Help, 4);

    public static readonly SupportLocalEvent Support = new(
        Attend.LocalEvent, Attend.Name, Attend.On, new EntryId("straatfeest-bijdrage"), Money.Euro(250),
        new LocalDate(2025, 6, 2));

    public static readonly SupportLocalEvent InKind = Support with
    {
        Support = new EntryId("straatfeest-tafels"), Amount = null, PaidOn = null, Note = "Twaalf tafels",
    };

    public static Books Books2025 { get; } = Example.Books(null, new Account(
        "4310", "Bijdragen", AccountKind.Expense, "Bijdragen", null, AccountRole.ContributionExpense));

    public static LocalEvent Attended { get; } =
        LocalEvent.Initial.After(AttendLocalEvent.Decide(Attend, LocalEvent.Initial));

    public static LocalEvent Supported { get; } =
        LocalEvent.Initial.After(SupportLocalEvent.Decide(Support, LocalEvent.Initial, Books2025));
}
