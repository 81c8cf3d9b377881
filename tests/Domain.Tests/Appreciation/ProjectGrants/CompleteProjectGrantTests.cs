using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.ProjectGrants.Freelance;

namespace Wijkboek.Domain.Tests.Appreciation.ProjectGrants;

public sealed class CompleteProjectGrantTests
{
    [Fact]
    public void What_was_not_invoiced_is_free_again()
    {
        (Paid.Left, Completed.Left).ShouldBe((Money.Euro(600), Money.Zero));
        CompleteProjectGrant.Decide(Complete, Completed).ShouldBeNothing();
    }

    [Fact]
    public void Work_is_completed_once_and_not_before_it_began()
    {
        CompleteProjectGrant.Decide(Complete, ProjectGrant.Initial).ShouldBeRefused("project_grant.unknown");
        CompleteProjectGrant.Decide(Complete with { Outcome = GrantOutcome.Stopped }, Completed)
            .ShouldBeRefused("project_grant.already_completed");
        CompleteProjectGrant.Decide(Complete with { CompletedOn = On(2, 28) }, Granted)
            .ShouldBeRefused("project_grant.date_too_early");
    }

    [Fact]
    public void A_grant_is_in_a_period_in_which_it_ran_or_was_paid()
    {
        Completed.IsIn(On(1, 1), On(2, 28)).ShouldBeFalse();
        Completed.IsIn(On(6, 30), On(12, 31)).ShouldBeTrue();
        Completed.IsIn(On(7, 1), On(12, 31)).ShouldBeFalse();
        var late = Received.After(
            PayGrantInvoice.Decide(Pay with { PaidOn = On(8, 1) }, Received, Books2025, Payables.Initial));
        late.After(CompleteProjectGrant.Decide(Complete, late)).IsIn(On(7, 1), On(12, 31)).ShouldBeTrue();
    }
}
