using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport.Accounts;

public sealed class StatementSectionTests
{
    private const string Title = "Staat van baten en lasten";

    [Fact]
    public async Task Every_amount_equals_the_ledger_of_that_account()
    {
        var report = await WrittenReport.Of(await BusyYear.Write());
        var figures = WrittenReport.Figures(report.Table(Title));

        var accounts = report.Input.Book.Frame.Accounts.Values.Where(account => !account.IsOnBalanceSheet).ToList();
        var balances = report.Input.Book.Balances(SmallYear.From, SmallYear.To);
        var posted = accounts.Where(account => balances.ContainsKey(account.Number)).ToList();
        posted.Count.ShouldBeGreaterThan(10);
        foreach (var account in posted)
        {
            // Income stands in the ledger as a credit, expense as a debit; both are positive in the statement.
            var sign = account.Kind == Domain.Finance.Accounts.AccountKind.Income ? -1 : 1;
            figures[$"{account.Number}/realised"].ShouldBe(
                Dutch.WholeEuroNumber(sign * balances[account.Number].Cents), account.Name);
        }
    }

    [Fact]
    public async Task Totals_are_rounded_from_cents_and_a_note_says_why_a_column_may_differ()
    {
        var report = await WrittenReport.Of(await SmallYear.WithLedger());
        var table = report.Table(Title);
        var figures = WrittenReport.Figures(table);

        var rows = new[] { "8000", "8010", "8085", "8040" }.Sum(row => WrittenReport.Read(figures[$"{row}/realised"]));
        var total = WrittenReport.Read(figures["income/realised"]);
        rows.ShouldBe(total - 1, "three times 49 cents");
        total.ShouldBe((Money.Euro(230_636, 47).Cents + 50) / 100);
        table.Note!.Plain.ShouldContain("apart afgerond");
    }

    [Fact]
    public async Task A_difference_is_what_was_realised_less_what_was_budgeted()
    {
        var figures = WrittenReport.Figures((await WrittenReport.Of(await SmallYear.WithLedger())).Table(Title));

        figures["8000/difference"].ShouldBe("−6.000");
        figures["8085/difference"].ShouldBe("+420");
        figures["8010/difference"].ShouldBe("0");
    }

    [Fact]
    public async Task Without_a_budget_and_a_year_before_only_the_year_itself_is_shown()
    {
        var table = (await WrittenReport.Of(await SmallYear.WithLedger(budget: false, previous: false))).Table(Title);

        table.Columns.Select(column => column.Head.Plain).ShouldBe(["In hele euro’s", "Noot", "Realisatie 2025"]);
        table.Note!.Plain.ShouldNotContain("begroting");
    }

    [Fact]
    public async Task The_result_goes_where_the_closing_sent_it()
    {
        var report = await WrittenReport.Of(await SmallYear.WithLedger());

        WrittenReport.Figures(report.Table(Title))["appropriation/0510"].ShouldBe(
            Dutch.WholeEuroNumber(report.Input.Statement.Result.Realised.Cents));
    }

    [Fact]
    public async Task An_open_year_says_that_its_result_has_no_destination_yet()
    {
        var table = (await WrittenReport.Of(await SmallYear.WithLedger(closed: false))).Table(Title);

        table.Rows[^1].Kind.ShouldBe(RowKind.Explanation);
        WrittenReport.Figures(table).Keys.ShouldNotContain(key => key.StartsWith("appropriation"));
    }
}
