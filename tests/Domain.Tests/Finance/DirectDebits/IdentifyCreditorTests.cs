using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class IdentifyCreditorTests
{
    [Fact]
    public void A_number_is_recorded_without_spaces_and_once()
    {
        IdentifyCreditor.Decide(Identify with { Creditor = "NL69 ZZZ 123456780000" }, Creditor.Initial)
            .ShouldRecord<CreditorIdentified>().Creditor.ShouldBe("NL69ZZZ123456780000");
        IdentifyCreditor.Decide(Identify, Identified).ShouldBeNothing();
        IdentifyCreditor.Decide(Identify with { NoticeDays = 5 }, Identified)
            .ShouldRecord<CreditorIdentified>();
    }

    [Theory]
    [InlineData("NL68ZZZ123456780000")]
    [InlineData("NL69ZZZ")]
    [InlineData("")]
    public void A_wrong_number_is_refused(string number) =>
        IdentifyCreditor.Decide(Identify with { Creditor = number }, Creditor.Initial)
            .ShouldBeRefused("debit.creditor_wrong");

    [Fact]
    public void Members_are_told_some_days_before() =>
        IdentifyCreditor.Decide(Identify with { NoticeDays = 0 }, Creditor.Initial)
            .ShouldBeRefused("debit.notice_wrong");
}
