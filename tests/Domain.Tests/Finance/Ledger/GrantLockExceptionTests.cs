using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Ledger.Exceptional;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class GrantLockExceptionTests
{
    private static Decision Decide(GrantLockException act, LedgerYear? year = null, string granter = "wim") =>
        GrantLockException.Decide(act, year ?? Locked, new Actor(granter), Today);

    [Fact]
    public void Somebody_else_may_post_in_what_is_locked_and_the_entry_says_so()
    {
        Decide(Grant).ShouldRecord<LockExceptionGranted>().GrantedBy.ShouldBe("wim");
        var decision = Post(Granted, March, "fatma", Today);
        decision.ShouldRecord<EntryPosted>().Date.ShouldBe(March);
        decision.ShouldRecord<EntryPostedByException>().ShouldBe(
            new EntryPostedByException(2025, new EntryId("huur"), Grant.Exception));
    }

    [Fact]
    public void What_is_posted_on_an_open_day_says_nothing_of_it() =>
        Post(Granted, March.PlusDays(1), "fatma", Today).Events().ShouldHaveSingleItem()
            .ShouldBeOfType<EntryPosted>();

    [Fact]
    public void It_is_of_use_up_to_and_including_its_day()
    {
        Post(Granted, March, "fatma", Grant.Until).ShouldRecord<EntryPosted>();
        Post(Granted, March, "fatma", Grant.Until.PlusDays(1)).ShouldBeRefused("ledger.period_locked");
    }

    [Fact]
    public void Nobody_gives_one_to_oneself() =>
        Decide(Grant, null, "fatma").ShouldBeRefused("lock_exception.for_oneself");

    [Fact]
    public void It_is_given_once()
    {
        Decide(Grant, Granted).ShouldBeNothing();
        Decide(Grant with { Until = Today }, Granted).ShouldBeRefused("lock_exception.name_taken");
    }

    [Fact]
    public void There_is_a_lock_a_reason_and_a_day_not_far_off()
    {
        Decide(Grant, LedgerYear.Initial).ShouldBeRefused("ledger.year_not_open");
        Decide(Grant, Fold.Of<LedgerYear>(Example.Opened())).ShouldBeRefused("lock_exception.nothing_locked");
        Decide(Grant, Locked.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, [])))
            .ShouldBeRefused("ledger.year_closed");
        Decide(Grant with { Reason = Personal.Of(" ") }).ShouldBeRefused("ledger.reason_missing");
        Decide(Grant with { Until = Today }).ShouldRecord<LockExceptionGranted>();
        Decide(Grant with { Until = Today.PlusDays(-1) }).ShouldBeRefused("lock_exception.until_wrong");
        Decide(Grant with { Until = Today.PlusDays(92) }).ShouldRecord<LockExceptionGranted>();
        Decide(Grant with { Until = Today.PlusDays(93) }).ShouldBeRefused("lock_exception.until_wrong");
    }

    [Fact]
    public void A_closed_year_stays_closed()
    {
        var closed = Granted.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 1, 20), Money.Zero, []));
        Post(closed, March, "fatma", Today).ShouldBeRefused("ledger.year_closed");
    }

    [Fact]
    public void In_what_is_locked_only_the_named_person_posts_and_only_until_the_day() =>
        Prop.ForAll(Postings(), posting =>
        {
            var may = posting is { HasException: true, Actor: "fatma", InDays: <= 14 };
            var decision = Post(
                posting.HasException ? Granted : Locked, March.PlusDays(-posting.Back), posting.Actor,
                Today.PlusDays(posting.InDays));
            return decision is Decision.Accepted accepted
                ? may && accepted.Events is [{ Event: EntryPosted }, { Event: EntryPostedByException }]
                : !may;
        }).ShouldHold();

    private static Arbitrary<(bool HasException, string Actor, int Back, int InDays)> Postings()
    {
        var postings =
            from has in Gen.Elements(true, false)
            from actor in Gen.Elements("fatma", "wim", "bezoeker")
            from back in Gen.Choose(0, 89)
            from days in Gen.Choose(0, 40)
            select (has, actor, back, days);
        return postings.ToArbitrary();
    }
}
