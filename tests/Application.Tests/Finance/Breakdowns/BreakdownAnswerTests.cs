using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Finance.Tracing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.Application.Tests.Finance.Breakdowns;

public sealed class BreakdownAnswerTests
{
    private static async Task<Question> Question(SmallYear year) =>
        await year.Application.Ask(SmallYear.From, SmallYear.To);

    [Fact]
    public async Task Projects_add_up_to_the_statement_and_are_called_by_their_name()
    {
        var year = await SmallYear.WithLedger();
        await year.Do(new ApplyForSubsidy(
            new SubsidyId("informatiepunt"), "Een punt om te vragen", "gemeente Utrecht", Money.Euro(70_000),
            new LocalDate(2024, 10, 1), new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)));
        var question = await Question(year);
        var given = await BreakdownAnswer.PerProject(question);
        var answer = (BreakdownAnswer)given.Data;
        var statement = (StatementAnswer)(await StatementAnswer.Give(question)).Data;
        (answer.IncomeCents, answer.ExpenseCents, answer.ResultCents).ShouldBe(
            (statement.TotalIncomeCents, statement.TotalExpenseCents, statement.ResultCents));
        answer.Rows.Select(row => (row.Id, row.Name, row.ExpenseCents)).ShouldBe(
        [
            ("informatiepunt", "Een punt om te vragen", 14_825_030), (null, null, 4_833_050),
        ]);
        answer.Rows[1].CarriedCents.ShouldBe(1_302_035);
        given.Table.Rows.Select(row => row[1]).ShouldBe(["Een punt om te vragen", "Zonder project", "Totaal"]);
        given.Table.Rows[^1][4].ShouldBe(new Money(statement.ResultCents));
    }

    [Fact]
    public async Task Funders_add_up_to_all_income_beside_the_year_before()
    {
        var given = await FunderBreakdownAnswer.Give(await Question(await SmallYear.WithLedger()));
        var answer = (FunderBreakdownAnswer)given.Data;
        (answer.IncomeCents, answer.PreviousCents).ShouldBe((23_063_647, 14_612_075));
        answer.Funders.Select(funder => (funder.Name, funder.Streams.Count))
            .ShouldBe([("gemeente Utrecht", 2), ("bezoekers", 1), ("particulieren", 1)]);
        given.Table.Rows[^1][^2].ShouldBe(new Money(answer.IncomeCents));
    }

    [Fact]
    public async Task Every_figure_of_a_row_has_the_facts_that_make_it()
    {
        var question = await Question(await SmallYear.WithLedger());
        var answer = (BreakdownAnswer)(await BreakdownAnswer.PerProject(question)).Data;
        var traces = new TraceCatalogue().AddFinance();
        foreach (var row in answer.Rows)
        {
            var figures = new (string Name, long Cents)[]
            {
                ("income", row.IncomeCents), ("expense", row.ExpenseCents), ("result", row.ResultCents),
                ("carried", row.CarriedCents), ("ahead", row.ReceivedAheadCents),
            }.Concat(row.Accounts.Select(one => (one.Number, one.AmountCents)));
            foreach (var (name, cents) in figures)
                (await traces.Find(question, "project-breakdown", $"{BreakdownTrace.KeyOf(row.Id)}/{name}"))!.Total
                    .ShouldBe(cents, $"{row.Id}/{name}");
        }

        (await traces.Find(question, "project-breakdown", $"{BreakdownTrace.All}/result"))!.Total
            .ShouldBe(answer.ResultCents);
    }
}
