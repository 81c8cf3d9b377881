using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.IncomeStreams;

public sealed class ChangeExpectationTests
{
    private static readonly IncomeStreamId Donations = Example.DonationStream.IncomeStream;
    private static readonly IncomeStream Open = Fold.Of<IncomeStream>(Example.DonationStream);
    private static readonly ChangeExpectation Act = new(Donations, new LocalDate(2025, 7, 1), Money.Euro(4_000));

    [Fact]
    public void What_is_expected_changes_and_may_become_unknown()
    {
        var changed = Open.After(ChangeExpectation.Decide(Act, Open));
        changed.Expectation!.ExpectedPerYear.ShouldBe(Money.Euro(4_000));
        ChangeExpectation.Decide(Act with { ExpectedPerYear = null }, changed)
            .ShouldRecord<IncomeExpectationRevised>().ExpectedPerYear.ShouldBeNull();
    }

    [Fact]
    public void The_same_change_again_changes_nothing() =>
        ChangeExpectation.Decide(Act, Open.After(ChangeExpectation.Decide(Act, Open))).ShouldBeNothing();

    [Fact]
    public void It_is_about_an_open_stream_and_never_below_zero()
    {
        ChangeExpectation.Decide(Act, IncomeStream.Initial).ShouldBeRefused("income_stream.unknown");
        ChangeExpectation.Decide(Act with { ExpectedPerYear = new Money(-1) }, Open)
            .ShouldBeRefused("income_stream.expected_below_zero");
        ChangeExpectation.Decide(Act, Open.Evolve(new IncomeStreamClosed(Donations, new LocalDate(2025, 6, 30))))
            .ShouldBeRefused("income_stream.closed");
    }

    [Fact]
    public void Changes_follow_one_another()
    {
        ChangeExpectation.Decide(Act with { From = new LocalDate(2019, 12, 31) }, Open)
            .ShouldBeRefused("income_stream.changed_before_opening");
        var changed = Open.After(ChangeExpectation.Decide(Act, Open));
        ChangeExpectation.Decide(Act with { From = new LocalDate(2025, 6, 30) }, changed)
            .ShouldBeRefused("income_stream.expectation_older");
    }
}
