using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Initiatives.NeighboursHelp;

namespace Wijkboek.Domain.Tests.Community.Initiatives;

public sealed class ReportInitiativeTests
{
    private static readonly ReportInitiative Next = January with
    {
        Report = new InitiativeReportId("nog-een"), Counts = [new(InitiativeMeasure.HelpAsked, 3)],
    };

    [Fact]
    public void Counts_are_kept_in_a_fixed_order() => Reported.Standing.ShouldHaveSingleItem().Counts
        .Select(count => count.Measure).ShouldBe([InitiativeMeasure.HelpAsked, InitiativeMeasure.HelpMatched]);

    [Fact]
    public void The_same_report_again_changes_nothing() => ReportInitiative.Decide(January, Reported).ShouldBeNothing();

    [Fact]
    public void An_id_names_one_report() =>
        ReportInitiative.Decide(Next with { Report = January.Report }, Reported)
            .ShouldBeRefused("initiative.report_id_taken");

    [Fact]
    public void What_adds_up_is_counted_once_for_each_day()
    {
        ReportInitiative.Decide(Next, Reported).ShouldBeRefused("initiative.counted_twice");
        ReportInitiative.Decide(Next with { Counts = [new(InitiativeMeasure.HelpGiven, 40)] }, Reported)
            .ShouldRecord<InitiativeReported>();
        ReportInitiative.Decide(
                Next with { From = new LocalDate(2025, 2, 1), Until = new LocalDate(2025, 2, 28) }, Reported)
            .ShouldRecord<InitiativeReported>();
    }

    [Fact]
    public void A_standing_number_may_be_told_again()
    {
        var helpers = Next with { Counts = [new(InitiativeMeasure.RegularHelpers, 38)] };
        var told = Reported.After(ReportInitiative.Decide(helpers, Reported));
        ReportInitiative.Decide(helpers with { Report = new InitiativeReportId("later") }, told)
            .ShouldRecord<InitiativeReported>();
    }

    [Fact]
    public void A_report_falls_within_the_initiative()
    {
        ReportInitiative.Decide(January, Initiative.Initial).ShouldBeRefused("initiative.unknown");
        ReportInitiative.Decide(January with { Until = new LocalDate(2024, 12, 31) }, Started)
            .ShouldBeRefused("initiative.period_wrong");
        ReportInitiative.Decide(January with { From = new LocalDate(2023, 12, 31) }, Started)
            .ShouldBeRefused("initiative.before_start");
        ReportInitiative.Decide(
                Next with { From = new LocalDate(2025, 6, 1), Until = new LocalDate(2025, 7, 1) }, Ended)
            .ShouldBeRefused("initiative.ended");
    }

    [Fact]
    public void A_report_says_something_and_counts_each_measure_once()
    {
        ReportInitiative.Decide(January with { Counts = [] }, Started).ShouldBeRefused("initiative.report_empty");
        ReportInitiative.Decide(January with { Counts = [], Note = "Rustige maand" }, Started)
            .ShouldRecord<InitiativeReported>();
        ReportInitiative.Decide(January with { Counts = [new(InitiativeMeasure.HelpAsked, -1)] }, Started)
            .ShouldBeRefused("initiative.count_wrong");
        ReportInitiative.Decide(January with { Counts = [.. Next.Counts, .. Next.Counts] }, Started)
            .ShouldBeRefused("initiative.measure_twice");
    }
}
