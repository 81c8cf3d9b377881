using Wijkboek.Domain.Finance.EarningsModel;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.EarningsModel;

public sealed class SetWarningLinesTests
{
    [Fact]
    public void Lines_are_set_and_again_changes_nothing()
    {
        var decision = SetWarningLines.Decide(new SetWarningLines(40, 30), WarningLines.Initial);
        decision.ShouldRecord<WarningLinesSet>().LargestFunderPercent.ShouldBe(40);
        var after = WarningLines.Initial.After(decision);
        SetWarningLines.Decide(new SetWarningLines(40, 30), after).ShouldBeNothing();
        SetWarningLines.Decide(new SetWarningLines(40, 31), after).ShouldRecord<WarningLinesSet>();
    }

    [Theory]
    [InlineData(0, 35)]
    [InlineData(101, 35)]
    [InlineData(50, 0)]
    [InlineData(50, 101)]
    public void A_line_is_a_percentage(int largestFunder, int concentration) =>
        SetWarningLines.Decide(new SetWarningLines(largestFunder, concentration), WarningLines.Initial)
            .ShouldBeRefused("earnings_model.warning_line_wrong");
}
