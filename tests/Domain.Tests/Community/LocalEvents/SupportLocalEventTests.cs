using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.LocalEvents.StreetParty;

namespace Wijkboek.Domain.Tests.Community.LocalEvents;

public sealed class SupportLocalEventTests
{
    private static Decision Decide(SupportLocalEvent act) =>
        SupportLocalEvent.Decide(act, LocalEvent.Initial, Books2025);

    [Fact]
    public void A_contribution_leaves_the_bank_as_an_expense()
    {
        var entry = Decide(Support with { Project = "feest" }).ShouldRecord<EntryPosted>();
        (entry.Entry, entry.Journal, entry.Date).ShouldBe((Support.Support, LedgerJournal.Bank, new(2025, 6, 2)));
        entry.Lines.ShouldBe(
            [EntryLine.ToDebit("4310", Money.Euro(250), "feest"),
            EntryLine.ToCredit("1100", Money.Euro(250), null, "feest")]);
    }

    [Fact]
    public void Support_in_kind_has_a_note_and_no_entry()
    {
        SupportLocalEvent.Decide(InKind, Attended, null).Events().ShouldHaveSingleItem()
            .ShouldBeOfType<LocalEventSupported>();
        Decide(InKind with { Note = null }).ShouldBeRefused("local_event.note_missing");
    }

    [Fact]
    public void The_same_support_again_changes_nothing() =>
        SupportLocalEvent.Decide(Support, Supported, Books2025).ShouldBeNothing();

    [Fact]
    public void One_event_is_supported_as_often_as_wanted()
    {
        var twice = Supported.After(SupportLocalEvent.Decide(InKind, Supported, null));
        (twice.Standing.Count(), twice.AmountGiven).ShouldBe((2, Money.Euro(250)));
        SupportLocalEvent.Decide(Support with { Amount = Money.Euro(300) }, Supported, Books2025)
            .ShouldBeRefused("local_event.support_id_taken");
        SupportLocalEvent.Decide(InKind with { Name = "Buurtfeest" }, Supported, null)
            .ShouldBeRefused("local_event.other_event");
    }

    [Fact]
    public void An_amount_is_positive_and_was_paid_on_a_day()
    {
        Decide(Support with { Amount = Money.Zero }).ShouldBeRefused("local_event.amount_not_positive");
        Decide(Support with { PaidOn = null }).ShouldBeRefused("local_event.paid_on_missing");
        Decide(Support with { Amount = null }).ShouldBeRefused("local_event.paid_on_without_amount");
    }

    [Fact]
    public void What_the_ledger_refuses_is_not_recorded_either()
    {
        Decide(Support with { PaidOn = new LocalDate(2026, 1, 2) }).ShouldBeRefused("ledger.date_outside_year");
        SupportLocalEvent.Decide(Support, LocalEvent.Initial, Example.Books())
            .ShouldBeRefused("account.none_for_role");
    }
}
