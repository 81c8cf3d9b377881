using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Reporting.Overview;
using Wijkboek.Application.Tests.Reporting.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.Overview;

public sealed class OverviewAnswerTests
{
    [Fact]
    public async Task It_says_what_the_views_behind_it_say()
    {
        var question = await Year();

        var overview = (OverviewAnswer)(await OverviewAnswer.Give(question)).Data;

        var statement = (StatementAnswer)(await StatementAnswer.Give(question)).Data;
        (overview.IncomeCents, overview.ResultCents)
            .ShouldBe((statement.TotalIncomeCents, statement.ResultCents));
        overview.ResultCents.ShouldBe(overview.IncomeCents - overview.ExpenseCents);
        overview.IncomeMix.Sum(part => part.AmountCents).ShouldBe(overview.IncomeCents);
        overview.Kpi.ShouldBe(await KpiAnswer.Read(question));
        overview.KpiBefore.ShouldBe(await KpiAnswer.Read(question.Before()));
        overview.Deadlines.ShouldBe(((DeadlinesAnswer)(await DeadlinesAnswer.Give(question)).Data).Deadlines);
        overview.Members.ShouldBe(6);
    }

    [Fact]
    public async Task The_money_at_hand_is_what_the_balance_sheet_has_on_bank_and_in_cash()
    {
        var question = await Year();

        var overview = await Application.Reporting.Overview.Overview.Read(question);

        var funds = overview.Balance!.Assets.Single(heading => heading.Name == overview.FundsHeading);
        funds.Rows.ShouldContain(row => row.Account.Number == "1100");
        overview.Funds.ShouldBe(funds.Total);
        overview.Funds!.Value.IsPositive.ShouldBeTrue();
    }

    [Fact]
    public async Task Before_the_first_ledger_year_there_is_no_money_to_show()
    {
        var year = await SmallYear.Founded();

        var overview = (OverviewAnswer)(await OverviewAnswer.Give(
            await year.Application.Ask(SmallYear.From, SmallYear.To))).Data;

        (overview.FundsCents, overview.EquityCents, overview.IncomeCents).ShouldBe((null, null, 0));
    }

    private static async Task<Question> Year() =>
        await (await BusyYear.Write()).Application.Ask(SmallYear.From, SmallYear.To);
}
