using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport.Accounts;

public sealed class BalanceSectionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_sides_have_the_same_total_whether_the_year_is_closed_or_not(bool closed)
    {
        var report = await WrittenReport.Of(await SmallYear.WithLedger(closed: closed));

        var sides = report.Blocks("Balans").OfType<Block.SideBySide>().ShouldHaveSingleItem().Tables;
        var assets = WrittenReport.Figures(sides[0])["total-assets"];
        assets.ShouldBe(Dutch.WholeEuroNumber(report.Input.BalanceSheet!.TotalAssets.Cents));
        WrittenReport.Figures(sides[1])["total-liabilities"].ShouldBe(assets);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_notes_end_at_the_balance_sheet_for_every_account(bool closed)
    {
        var report = await WrittenReport.Of(await SmallYear.WithLedger(closed: closed));
        var notes = WrittenReport.Figures(report.Table("Toelichting", "Toelichting op de balans"));

        var sheet = report.Input.BalanceSheet!;
        foreach (var row in sheet.Assets.Concat(sheet.EquityAndLiabilities).SelectMany(heading => heading.Rows))
            notes[row.Account.Number].ShouldBe(Dutch.WholeEuroNumber(row.Amount.Cents), row.Account.Name);
        notes.ContainsKey("unappropriated").ShouldBe(!closed);
    }

    [Fact]
    public async Task A_subsidy_that_must_go_back_is_a_debt_of_the_balance_sheet()
    {
        var report = await WrittenReport.Of(await BusyYear.Write());

        var subsidies = WrittenReport.Figures(report.Table("Toelichting", "Subsidies op de balans"));
        var balance = WrittenReport.Figures(report.Blocks("Balans").OfType<Block.SideBySide>().Single().Tables[1]);
        subsidies["energie/repayable"].ShouldBe("1.650");
        balance["1660"].ShouldBe("1.650");
    }

    [Fact]
    public async Task Income_streams_and_expenses_by_project_add_up_to_the_statement()
    {
        var report = await WrittenReport.Of(await BusyYear.Write());
        var statement = WrittenReport.Figures(report.Table("Staat van baten en lasten"));

        var tables = report.Blocks("Toelichting").OfType<Table>().ToDictionary(table => table.Title!);
        WrittenReport.Figures(tables["6\u2002Baten per inkomstenbron"])["income"]
            .ShouldBe(statement["income/realised"]);
        WrittenReport.Figures(tables["7\u2002Lasten naar soort en project"])["expense"]
            .ShouldBe(statement["expense/realised"]);
    }
}
