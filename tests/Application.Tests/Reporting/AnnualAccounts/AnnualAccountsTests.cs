using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Reporting.AnnualAccounts;
using Wijkboek.Application.Tests.Example;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Books = Wijkboek.Application.Reporting.AnnualAccounts.AnnualAccounts;
using IncomeAndExpense = Wijkboek.Application.Finance.Statement.Statement;
using Sheet = Wijkboek.Application.Finance.BalanceSheet.BalanceSheet;

namespace Wijkboek.Application.Tests.Reporting.AnnualAccounts;

public sealed class AnnualAccountsTests(ImportedExample year) : IClassFixture<ImportedExample>
{
    [Theory]
    [InlineData(2024, AccountsFramework.Title9)]
    [InlineData(2024, AccountsFramework.RjkC1)]
    [InlineData(2025, AccountsFramework.Title9)]
    [InlineData(2025, AccountsFramework.RjkC1)]
    public async Task However_they_are_laid_out_the_totals_are_those_of_the_ledger(int of, AccountsFramework framework)
    {
        var question = await year.Ask(of);
        var book = await LedgerBook.Read(question);
        var (balance, statement) = (
            Sheet.Of(book, question.To)!, IncomeAndExpense.Of(book, question.From, question.To));
        var accounts = Books.Of(framework, balance, statement);
        accounts.TotalAssets.ShouldBe(balance.TotalAssets);
        accounts.EquityAndLiabilities[^1].Amount.ShouldBe(balance.TotalEquityAndLiabilities);
        accounts.Assets[^1].Before.ShouldBe(balance.TotalAssetsBefore);
        accounts.Result.ShouldBe(statement.Result.Realised);
        accounts.Statement[^1].Before.ShouldBe(statement.Result.Previous);
        AccountsOf(accounts.Assets).Concat(AccountsOf(accounts.EquityAndLiabilities)).Order()
            .ShouldBe(balance.Assets.Concat(balance.EquityAndLiabilities)
                .SelectMany(heading => heading.Rows).Select(row => row.Account.Number).Order());
        AccountsOf(accounts.Statement).Order().ShouldBe(statement.Income.Concat(statement.Expense)
            .SelectMany(heading => heading.Rows).Select(row => row.Account.Number).Order());
    }

    [Fact]
    public void Interest_and_tax_stand_apart_and_an_account_without_a_code_is_not_lost()
    {
        var lines = Books.Of(AccountsFramework.Title9, Nothing, Statement(
            [Row("8010", AccountKind.Income, "WOmzNodOdh", 1_000), Row("8900", AccountKind.Income, "WFbeRlm", 10)],
            [
                Row("4000", AccountKind.Expense, "WPerLesLon", 400), Row("4999", AccountKind.Expense, null, 50),
                Row("9000", AccountKind.Expense, "WBelBlr", 90), Row("4900", AccountKind.Expense, "WFbeRal", 30),
            ])).Statement.Select(line => (line.Title, line.Amount.Cents));
        lines.ShouldBe(
        [
            ("Netto-omzet", 1_000), ("Som van de bedrijfsopbrengsten", 1_000), ("Lonen en salarissen", 400),
            ("Overige bedrijfskosten", 50), ("Som van de bedrijfslasten", 450), ("Bedrijfsresultaat", 550),
            ("Financiële baten en lasten", -20), ("Resultaat vóór belastingen", 530), ("Belastingen", 90),
            ("Resultaat na belastingen", 440),
        ]);
    }

    [Fact]
    public async Task A_cooperative_of_this_size_is_micro_in_its_first_years()
    {
        var question = await year.Ask(2025);
        var answer = (AnnualAccountsAnswer)(await AnnualAccountsAnswer.Give(question)).Data;
        (answer.Framework, answer.Size, answer.Ended)
            .ShouldBe((AccountsFramework.Title9, OrganisationSize.Micro, true));
        answer.Sizes.Select(row => row.Year).ShouldBe([2024, 2025]);
        answer.Sizes[^1].Employees.ShouldBeInRange(0.1m, 2m);
        var income = IncomeAndExpense.Of(await LedgerBook.Read(question), question.From, question.To).TotalIncome;
        answer.Sizes[^1].TurnoverCents.ShouldBe(income.Realised.Cents);
    }

    private static Sheet Nothing => new(new LocalDate(2025, 12, 31), null, [], [], false, Money.Zero);

    private static IEnumerable<string> AccountsOf(IEnumerable<AccountsLine> lines) => lines
        .Where(line => line.Kind == AccountsLineKind.Item).SelectMany(line => line.Accounts);

    private static StatementRow Row(string number, AccountKind kind, string? rgs, long cents) => new(
        new Account(number, number, kind, "Kop", rgs), new StatementAmounts(new Money(cents), Money.Zero, Money.Zero));

    private static IncomeAndExpense Statement(StatementRow[] income, StatementRow[] expense) => new(
        [new StatementHeading("Baten", income)], [new StatementHeading("Lasten", expense)], false, false, [])
    {
        Before = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
    };
}
