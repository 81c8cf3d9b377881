using Wijkboek.Application.Journal;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Overview = Wijkboek.Application.Subsidies.SubsidyOverview.SubsidyOverview;

namespace Wijkboek.Application.Tests.Subsidies.SubsidyOverview;

public sealed class SubsidyOverviewTests
{
    private static readonly SubsidyId Id = new("wijkbudget");
    private static readonly SubsidyAppliedFor Applied = new(
        Id, "Wijkbudget", "Gemeente Utrecht", Money.Euro(1_200), Day(1, 10), Day(3, 1), Day(9, 30));
    private static readonly SubsidyGranted Granted = new(
        Id, "S-1", Money.Euro(1_000), Day(2, 20), Day(3, 1), Day(9, 30),
        [new PlannedAdvance(Day(3, 10), Money.Euro(500)), new PlannedAdvance(Day(6, 10), Money.Euro(300))], Day(11, 30),
        new IncomeStreamId("gemeente"), null);
    private static readonly SubsidyAdvanceReceived First = new(Id, new EntryId("a"), Money.Euro(500), Day(3, 12));
    private static readonly SubsidyAdvanceReceived Second = new(Id, new EntryId("b"), Money.Euro(300), Day(6, 12));
    private static readonly SubsidyIncomeRecognized Spent = new(Id, new EntryId("c"), Money.Euro(700), Day(9, 30));
    private static readonly SubsidyAccountedFor Accounted = new(Id, Day(10, 15));
    private static readonly SubsidyDetermined Determined = new(
        Id, new EntryId("d"), "S-1-V", Money.Euro(900), Day(11, 20), LowerDeterminationGround.CostsLower);
    private static readonly SubsidyRemainderReceived Remainder = new(Id, new EntryId("e"), Money.Euro(100), Day(12, 5));

    private static readonly IEvent[] Everything =
        [Applied, Granted, First, Second, Spent, Accounted, Determined, Remainder];

    private static LocalDate Day(int month, int day) => new(2025, month, day);

    private static SubsidyFile FileOf(params IEnumerable<IEvent> happened) => happened.Aggregate(
        Overview.Files.Empty, (file, fact) => Overview.Files.Evolve(
            file, new Recorded(fact, "voorbeeld", "subsidy/wijkbudget", 1, 1, default, "bestuur")));

    public static TheoryData<string, SubsidyState, SubsidyStep?, string?> Days { get; } = new()
    {
        { "2025-01-10", SubsidyState.AppliedFor, SubsidyStep.AwaitDecision, "2025-03-07" },
        { "2025-02-20", SubsidyState.Granted, SubsidyStep.ReceiveAdvance, "2025-03-10" },
        { "2025-03-12", SubsidyState.Granted, SubsidyStep.ReceiveAdvance, "2025-06-10" },
        { "2025-06-12", SubsidyState.Granted, SubsidyStep.AccountFor, "2025-11-30" },
        { "2025-10-15", SubsidyState.AccountedFor, SubsidyStep.AwaitDetermination, "2025-12-10" },
        { "2025-11-20", SubsidyState.Determined, SubsidyStep.ReceiveRemainder, "2026-01-01" },
        { "2025-12-05", SubsidyState.Settled, null, null },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_day_has_its_state_its_next_step_and_its_deadline(
        string day, SubsidyState state, SubsidyStep? step, string? before)
    {
        var stood = SubsidyOnDay.Of(FileOf(Everything), Date(day)!.Value).ShouldNotBeNull();
        stood.State.ShouldBe(state);
        stood.Next.ShouldBe(step is { } next ? new SubsidyNextStep(next, Date(before)!.Value) : null);
    }

    [Fact]
    public void Amounts_count_from_the_day_they_happened()
    {
        var june = SubsidyOnDay.Of(FileOf(Everything), Day(6, 11))!;
        (june.Received, june.Recognized, june.Determined).ShouldBe((Money.Euro(500), Money.Zero, null));
        var year = SubsidyOnDay.Of(FileOf(Everything), Day(12, 31))!;
        (year.Received, year.Recognized, year.Determined)
            .ShouldBe((Money.Euro(900), Money.Euro(700), (Money?)Money.Euro(900)));
    }

    [Fact]
    public void What_was_undone_counts_until_the_day_of_the_reversal()
    {
        var file = FileOf(
            Applied, Granted, First, Second,
            new SubsidyMovementReversed(Id, First.Advance, new EntryId("a-terug"), Day(7, 1), "Dubbel"));
        SubsidyOnDay.Of(file, Day(6, 30))!.Received.ShouldBe(Money.Euro(800));
        SubsidyOnDay.Of(file, Day(7, 1))!.Received.ShouldBe(Money.Euro(300));
    }

    [Fact]
    public void Income_of_a_period_includes_what_the_determination_corrected()
    {
        Row(Day(7, 1), Day(9, 30)).IncomeInPeriod.ShouldBe(Money.Euro(700));
        Row(Day(10, 1), Day(12, 31)).IncomeInPeriod.ShouldBe(Money.Euro(200));
        Row(Day(1, 1), Day(12, 31)).IncomeInPeriod.ShouldBe(Money.Euro(900));
    }

    [Fact]
    public void A_period_shows_what_was_under_way_in_it_and_nothing_else()
    {
        Overview.In([FileOf(Everything)], new LocalDate(2024, 1, 1), Day(1, 9)).ShouldBeEmpty();
        Overview.In([FileOf(Everything)], Day(12, 5), Day(12, 31)).ShouldHaveSingleItem();
        Overview.In([FileOf(Everything)], Day(12, 6), Day(12, 31)).ShouldBeEmpty();
    }

    [Fact]
    public void After_a_refusal_an_objection_is_possible_for_six_weeks()
    {
        var refused = FileOf(Applied, new SubsidyRefused(Id, "S-1", Day(2, 1), null));
        SubsidyOnDay.Of(refused, Day(3, 15))!.Next
            .ShouldBe(new SubsidyNextStep(SubsidyStep.RaiseObjection, Day(3, 15)));
        SubsidyOnDay.Of(refused, Day(3, 16))!.Next.ShouldBeNull();
        SubsidyOnDay.Of(refused, Day(3, 16))!.State.ShouldBe(SubsidyState.Refused);
    }

    private static SubsidyRow Row(LocalDate from, LocalDate to) =>
        Overview.In([FileOf(Everything)], from, to).ShouldHaveSingleItem();

    private static LocalDate? Date(string? iso) =>
        iso is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
