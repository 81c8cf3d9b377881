using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.EarningsModel;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.EarningsModel;

public sealed class SetWarningLinesTests
{
    [Fact]
    public void Lines_are_set_and_again_changes_nothing()
    {
        var lines = Lines(4000, 3475);
        var decision = SetWarningLines.Decide(lines, WarningLines.Initial);
        decision.ShouldRecord<WarningLinesDrawn>().Concentration.Fraction.ShouldBe(0.3475m);
        var after = WarningLines.Initial.After(decision);
        SetWarningLines.Decide(lines, after).ShouldBeNothing();
        SetWarningLines.Decide(Lines(4000, 3476), after).ShouldRecord<WarningLinesDrawn>();
    }

    [Theory]
    [InlineData(0, 3500)]
    [InlineData(5000, 0)]
    public void A_line_at_nothing_would_always_warn(int largestFunder, int concentration) =>
        SetWarningLines.Decide(Lines(largestFunder, concentration), WarningLines.Initial)
            .ShouldBeRefused("earnings_model.warning_line_wrong");

    [Fact]
    public void What_was_set_in_percents_is_drawn_at_the_same_place() =>
        new WarningLinesSet(50, 35).Today().ShouldBe(WarningLines.Default);

    private static SetWarningLines Lines(int largestFunder, int concentration) =>
        new(Share.OfTenThousandths(largestFunder), Share.OfTenThousandths(concentration));
}
