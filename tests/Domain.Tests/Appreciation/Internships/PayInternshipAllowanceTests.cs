using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Internships.Intern;

namespace Wijkboek.Domain.Tests.Appreciation.Internships;

public sealed class PayInternshipAllowanceTests
{
    private static Decision Decide(PayInternshipAllowance act, Internship? internship = null) =>
        PayInternshipAllowance.Decide(act, internship ?? Started, Books2025);

    [Fact]
    public void A_month_is_paid_from_the_bank_as_agreed()
    {
        var decision = Decide(Pay);
        decision.ShouldRecord<InternshipAllowancePaid>().Amount.ShouldBe(Money.Euro(250));
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("4050", Money.Euro(250)), ("1100", -Money.Euro(250))]);
        entry.Entry.Value.ShouldBe("stage-1-202503-paid");
    }

    [Fact]
    public void Part_of_a_month_is_paid_less() =>
        Decide(Pay with { Amount = Money.Euro(100) }).ShouldRecord<InternshipAllowancePaid>().Amount
            .ShouldBe(Money.Euro(100));

    [Fact]
    public void The_same_payment_again_changes_nothing() => Decide(Pay, Paid).ShouldBeNothing();

    [Fact]
    public void A_month_is_paid_once_unless_it_came_back()
    {
        Decide(Pay with { PaidOn = On(3, 29) }, Paid).ShouldBeRefused("internship.month_already_paid");
        Decide(Pay with { PaidOn = On(4, 3) }, TakenBack).ShouldRecord<EntryPosted>().Entry.Value
            .ShouldBe("stage-1-202503-2-paid");
    }

    [Fact]
    public void Only_an_agreed_allowance_of_a_month_of_the_internship_is_paid()
    {
        Decide(Pay, Internship.Initial).ShouldBeRefused("internship.unknown");
        var unpaid = Internship.Initial.After(
            StartInternship.Decide(Start with { AllowancePerMonth = null }, Internship.Initial, null));
        Decide(Pay, unpaid).ShouldBeRefused("internship.no_allowance_agreed");
        Decide(Pay with { Month = new YearMonth(2025, 7), PaidOn = On(7, 28) })
            .ShouldBeRefused("internship.month_outside");
        Decide(Pay with { Amount = Money.Zero }).ShouldBeRefused("internship.allowance_not_positive");
        Decide(Pay with { Amount = Money.Euro(251) }).ShouldBeRefused("internship.above_agreed");
        Decide(Pay with { PaidOn = On(2, 28) }).ShouldBeRefused("internship.date_too_early");
    }
}
