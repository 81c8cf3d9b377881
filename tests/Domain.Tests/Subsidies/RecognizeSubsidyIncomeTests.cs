using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class RecognizeSubsidyIncomeTests
{
    private static readonly RecognizeSubsidyIncome Act = new(
        SubsidyExample.Id, new EntryId("besteding-1"), Money.Euro(400), SubsidyExample.Day(6, 30));

    private static Decision Decide(RecognizeSubsidyIncome act, params IEnumerable<IEvent> before) =>
        RecognizeSubsidyIncome.Decide(act, SubsidyExample.GrantedSubsidy(before), SubsidyExample.Books);

    [Theory]
    [InlineData(600, "1650 400, 8000 -400")]
    [InlineData(400, "1650 400, 8000 -400")]
    [InlineData(100, "1310 300, 1650 100, 8000 -400")]
    public void What_was_earned_comes_from_the_advance_first_and_is_then_a_claim(long advance, string moves) =>
        Decide(Act, SubsidyExample.Advance(advance)).Moves().ShouldBe(moves);

    [Fact]
    public void Without_an_advance_all_of_it_is_a_claim() => Decide(Act).Moves().ShouldBe("1310 400, 8000 -400");

    [Fact]
    public void The_income_names_the_stream_of_the_grant()
    {
        var entry = Decide(Act).ShouldRecord<EntryPosted>();
        entry.Journal.ShouldBe(LedgerJournal.General);
        entry.Lines.Single(line => line.Account == "8000").IncomeStream.ShouldBe(SubsidyExample.Granted.IncomeStream);
    }

    [Fact]
    public void The_same_recognition_again_changes_nothing() =>
        Decide(Act, SubsidyExample.Recognized(400)).ShouldBeNothing();

    [Fact]
    public void Its_id_names_one_movement_of_money() =>
        Decide(Act, SubsidyExample.Recognized(399)).ShouldBeRefused("subsidy.entry_used_for_other");

    [Fact]
    public void It_follows_a_grant() =>
        RecognizeSubsidyIncome.Decide(Act, Subsidy.Initial, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.not_granted");

    [Fact]
    public void It_precedes_the_determination() =>
        Decide(Act, SubsidyExample.Determined(1_000)).ShouldBeRefused("subsidy.already_determined");

    [Fact]
    public void The_amount_is_above_zero() =>
        Decide(Act with { Amount = -Money.Euro(1) }).ShouldBeRefused("subsidy.amount_not_positive");

    [Fact]
    public void Nothing_is_earned_before_the_activities_begin()
    {
        Decide(Act with { RecognizedOn = new LocalDate(2024, 12, 31) }).ShouldBeRefused("subsidy.before_period");
        Decide(Act with { RecognizedOn = SubsidyExample.Day(1, 1) }).ShouldRecord<SubsidyIncomeRecognized>();
    }

    [Fact]
    public void All_income_together_stays_within_the_grant()
    {
        var second = Act with { Recognition = new EntryId("besteding-2"), Amount = Money.Euro(300) };
        Decide(second, SubsidyExample.Recognized(700)).ShouldRecord<SubsidyIncomeRecognized>();
        Decide(second, SubsidyExample.Recognized(701)).ShouldBeRefused("subsidy.income_above_grant");
    }

    [Fact]
    public void Books_without_its_income_stream_are_refused() =>
        RecognizeSubsidyIncome.Decide(
            Act,
            SubsidyExample.GrantedSubsidy(),
            SubsidyExample.Books with { IncomeStreams = ImmutableDictionary<IncomeStreamId, IncomeStream>.Empty })
            .ShouldBeRefused("income_stream.unknown");
}
