using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Internships.Intern;

namespace Wijkboek.Domain.Tests.Appreciation.Internships;

public sealed class TakeBackInternshipAllowanceTests
{
    private static Decision Decide(TakeBackInternshipAllowance act, Internship internship) =>
        TakeBackInternshipAllowance.Decide(act, internship, Books2025);

    [Fact]
    public void The_money_of_a_month_comes_back()
    {
        var entry = Decide(TakeBack, Paid).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1100", Money.Euro(250)), ("4050", -Money.Euro(250))]);
        entry.Reverses.ShouldBe(new EntryId("stage-1-202503-paid"));
        TakenBack.PaymentFor(March).ShouldBeNull();
    }

    [Fact]
    public void The_same_repayment_again_changes_nothing() => Decide(TakeBack, TakenBack).ShouldBeNothing();

    [Fact]
    public void Only_what_was_paid_comes_back_later_and_with_a_reason()
    {
        Decide(TakeBack, Internship.Initial).ShouldBeRefused("internship.unknown");
        Decide(TakeBack, Started).ShouldBeRefused("internship.month_not_paid");
        Decide(TakeBack with { Reason = " " }, Paid).ShouldBeRefused("internship.reason_missing");
        Decide(TakeBack with { TakenBackOn = On(3, 27) }, Paid).ShouldBeRefused("internship.date_too_early");
    }
}
