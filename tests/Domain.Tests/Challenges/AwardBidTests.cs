using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Challenges;

public sealed class AwardBidTests
{
    private static readonly AwardBid Act = new(
        ChallengeExample.Id, Money.Euro(44_000), new LocalDate(2025, 1, 20), new LocalDate(2025, 3, 1),
        new LocalDate(2028, 2, 29), [new AwardIndicator(" Beeldkwaliteit", "niveau B")], new IncomeStreamId("park"));

    private static Decision Decide(AwardBid act, params IEnumerable<IEvent> before) =>
        AwardBid.Decide(act, ChallengeExample.Bid(before), ChallengeExample.Stream);

    [Fact]
    public void An_award_is_recorded_with_what_was_agreed()
    {
        var awarded = Decide(Act).ShouldRecord<ChallengeBidAwarded>();
        awarded.ValuePerYear.ShouldBe(Money.Euro(44_000));
        awarded.Indicators.ShouldBe([new AwardIndicator("Beeldkwaliteit", "niveau B")]);
    }

    [Fact]
    public void The_same_award_again_changes_nothing() => Decide(Act, ChallengeExample.Awarded).ShouldBeNothing();

    [Fact]
    public void A_bid_is_decided_on_once()
    {
        Decide(Act with { ValuePerYear = Money.Euro(1) }, ChallengeExample.Awarded)
            .ShouldBeRefused("challenge.already_awarded");
        Decide(Act with { Indicators = [] }, ChallengeExample.Awarded).ShouldBeRefused("challenge.already_awarded");
        Decide(Act, ChallengeExample.Rejected).ShouldBeRefused("challenge.already_rejected");
        Decide(Act, ChallengeExample.Withdrawn).ShouldBeRefused("challenge.already_withdrawn");
    }

    [Fact]
    public void Only_a_submitted_bid_can_be_awarded()
    {
        AwardBid.Decide(Act, Challenge.Initial, ChallengeExample.Stream).ShouldBeRefused("challenge.unknown");
        AwardBid.Decide(Act, Fold.Of<Challenge>(ChallengeExample.Identified), ChallengeExample.Stream)
            .ShouldBeRefused("challenge.not_submitted");
        Decide(Act with { AwardedOn = new LocalDate(2024, 11, 14) }).ShouldBeRefused("challenge.before_submission");
        Decide(Act with { AwardedOn = new LocalDate(2024, 11, 15) }).ShouldRecord<ChallengeBidAwarded>();
    }

    [Fact]
    public void The_value_is_above_zero() =>
        Decide(Act with { ValuePerYear = Money.Zero }).ShouldBeRefused("challenge.amount_not_positive");

    [Fact]
    public void The_contract_ends_on_or_after_the_day_it_begins()
    {
        Decide(Act with { Until = new LocalDate(2025, 2, 28) }).ShouldBeRefused("challenge.period_wrong");
        Decide(Act with { Until = Act.From }).ShouldRecord<ChallengeBidAwarded>();
    }

    [Fact]
    public void An_indicator_has_a_name_and_a_target_and_appears_once()
    {
        var indicator = new AwardIndicator("Beeldkwaliteit", "niveau B");
        Decide(Act with { Indicators = [indicator with { Target = " " }] })
            .ShouldBeRefused("challenge.indicator_incomplete");
        Decide(Act with { Indicators = [indicator with { Name = "" }] })
            .ShouldBeRefused("challenge.indicator_incomplete");
        Decide(Act with { Indicators = [indicator, indicator with { Target = "niveau A" }] })
            .ShouldBeRefused("challenge.indicator_twice");
    }

    [Fact]
    public void Its_income_stream_is_open() =>
        AwardBid.Decide(Act, ChallengeExample.Bid(), IncomeStream.Initial).ShouldBeRefused("income_stream.unknown");
}
