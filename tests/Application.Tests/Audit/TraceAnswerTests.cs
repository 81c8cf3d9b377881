using Wijkboek.Application.Audit;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Tests.Audit;

public sealed class TraceAnswerTests
{
    private static TraceCatalogue Traces { get; } = new TraceCatalogue().AddFinance();

    private static async Task<TraceAnswer> Trace(string view, string key)
    {
        var year = await SmallYear.WithLedger();
        var question = await year.Application.Ask(SmallYear.From, SmallYear.To);
        var figure = (await Traces.Find(question, view, key))!;
        var facts = await TracedFacts.Read(
            year.Application.Store, new EventSerializer(EventCatalogue.Domain), question.Cooperative, figure,
            await TraceAnswer.Names(question), CancellationToken.None);
        return TraceAnswer.Of(question, view, key, figure, facts);
    }

    [Fact]
    public async Task A_figure_is_told_as_sentences_that_add_up_to_it()
    {
        var rent = await Trace("statement", "4200/difference");
        rent.Facts.Select(fact => fact.Amount).ShouldBe([-2_880_000, 2_940_001]);
        rent.Facts[0].Sentence.ShouldBe("De begroting van boekjaar 2025 is vastgesteld op 20-01-2025.");
        rent.Total.ShouldBe(60_001);
        var table = rent.AsAnswer().Table;
        table.Rows[^1][^1].ShouldBe(new Money(60_001));
    }

    [Fact]
    public async Task The_balance_goes_back_to_the_opening()
    {
        var bank = await Trace("balance", "1100");
        bank.Facts[0].Sentence.ShouldStartWith("Het boekjaar van 01-01-2025");
        bank.Facts[0].Amount.ShouldBe(4_302_035);
        bank.Facts.Sum(fact => fact.Amount).ShouldBe(bank.Total!.Value);
    }

    [Fact]
    public async Task A_ratio_shows_the_facts_of_its_parts_and_no_total()
    {
        var share = await Trace("earnings", "largestFunderShare");
        (share.Unit, share.Total).ShouldBe((FigureUnit.Derived, null));
        share.Facts.Sum(fact => fact.Amount).ShouldBe(21_680_049);
        share.AsAnswer().Table.Rows[^1][^1].ShouldBeNull();
    }

    [Fact]
    public async Task The_period_before_is_named_with_its_own_days()
    {
        var before = await Trace("earnings", "before/total");
        (before.From, before.To, before.Total).ShouldBe(
            (new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), 14_612_075L));
    }
}
