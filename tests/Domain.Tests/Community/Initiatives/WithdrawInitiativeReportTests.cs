using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Initiatives.NeighboursHelp;

namespace Wijkboek.Domain.Tests.Community.Initiatives;

public sealed class WithdrawInitiativeReportTests
{
    private static readonly WithdrawInitiativeReport Withdraw =
        new(Start.Initiative, January.Report, "Verkeerde maand");

    private static readonly Initiative Withdrawn =
        Reported.After(WithdrawInitiativeReport.Decide(Withdraw, Reported));

    [Fact]
    public void After_it_the_same_days_can_be_counted_again()
    {
        Withdrawn.Standing.ShouldBeEmpty();
        ReportInitiative.Decide(January with { Report = new InitiativeReportId("goed") }, Withdrawn)
            .ShouldRecord<InitiativeReported>();
        ReportInitiative.Decide(January, Withdrawn).ShouldBeNothing();
    }

    [Fact]
    public void Withdrawing_again_changes_nothing() =>
        WithdrawInitiativeReport.Decide(Withdraw, Withdrawn).ShouldBeNothing();

    [Fact]
    public void Only_what_was_recorded_is_withdrawn_and_for_a_reason()
    {
        WithdrawInitiativeReport.Decide(Withdraw, Started).ShouldBeRefused("initiative.report_unknown");
        WithdrawInitiativeReport.Decide(Withdraw with { Reason = "" }, Reported)
            .ShouldBeRefused("initiative.reason_missing");
    }
}
