using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using Book = Wijkboek.Application.Finance.LedgerBook.LedgerBook;
using EarningsModel = Wijkboek.Application.Finance.Earnings.Earnings;
using Small = Wijkboek.Testing.Example;
using StatementOfYear = Wijkboek.Application.Finance.Statement.Statement;

namespace Wijkboek.Application.Tests.Finance.Breakdowns;

public sealed class BreakdownTests
{
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static readonly Account Ahead = new(
        "1310", "Vooruit ontvangen subsidie", AccountKind.Liability, "Schulden", null,
        AccountRole.SubsidyReceivedAhead);

    private static readonly string?[] Projects = [null, "eetcafe", "tuin"];

    private static Book BookOf(params IEnumerable<EntryPosted> entries)
    {
        var frame = Book.Frames.Empty with
        {
            Accounts = Book.Frames.Empty.Accounts.Add("8040", Small.Donations).Add("1100", Small.Bank)
                .Add("4200", Small.Rent).Add("1310", Ahead),
            IncomeStreams = Book.Frames.Empty.IncomeStreams
                .Add("donaties", Small.DonationStream)
                .Add("fonds", Small.DonationStream with
                {
                    IncomeStream = new("fonds"), Name = "Fonds", Funder = "het fonds",
                    ExpectedPerYear = Money.Euro(1_200),
                }),
        };
        return new Book(frame, [.. entries.Select((entry, i) => new PostedEntry(entry, i + 1, "u-1"))]);
    }

    private static EntryPosted Entry(LocalDate on, EntryLine line, bool undone = false)
    {
        EntryLine[] lines =
            [line, new EntryLine("1100", line.Credit, line.Debit, null, line.Project)];
        return new EntryPosted(
            new EntryId("e"), LedgerJournal.Bank, 1, on, null, null, null,
            undone ? [.. lines.Select(one => one.Mirrored)] : lines);
    }

    private static EntryLine Income(int euros, string stream, string? project) =>
        EntryLine.ToCredit("8040", Money.Euro(euros), new(stream), project);

    private static EntryLine Rent(int euros, string? project) =>
        EntryLine.ToDebit("4200", Money.Euro(euros), project);

    // Any number is some entry: of one of the accounts, streams and projects, on some day of three years.
    private static EntryPosted Some(int number)
    {
        var some = Math.Abs((long)number);
        var (project, cents) = (Projects[some % 3], new Money((some % 100_003) + 1));
        var line = (some / 3 % 4) switch
        {
            0 => EntryLine.ToCredit("8040", cents, new("donaties"), project),
            1 => EntryLine.ToCredit("8040", cents, new("fonds"), project),
            2 => EntryLine.ToDebit("4200", cents, project),
            _ => EntryLine.ToCredit("1310", cents, null, project),
        };
        return Entry(new LocalDate(2024, 1, 1).PlusDays((int)(some / 12 % 1_000)), line, undone: number < 0);
    }

    [Fact]
    public void The_projects_together_are_the_statement_of_income_and_expense() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var book = BookOf(numbers.Select(number => Some(number * 7_919)));
            var (breakdown, statement) = (Breakdown.PerProject(book, First, Last),
                StatementOfYear.Of(book, First, Last));
            return breakdown.Rows.Sum(row => row.Income) == statement.TotalIncome.Realised
                && breakdown.Rows.Sum(row => row.Expense) == statement.TotalExpense.Realised
                && breakdown.Rows.Sum(row => row.Result) == statement.Result.Realised
                && breakdown.Total.Result == statement.Result.Realised
                && breakdown.Rows.Sum(row => row.ReceivedAhead) == breakdown.Total.ReceivedAhead
                && breakdown.Total.ReceivedAhead
                    == -book.Balances(LocalDate.MinIsoValue, Last).GetValueOrDefault("1310");
        }).ShouldHold();

    [Fact]
    public void The_funders_together_are_all_income() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var book = BookOf(numbers.Select(number => Some(number * 7_919)));
            var breakdown = FunderBreakdown.Of(book, First, Last);
            return breakdown.Income == EarningsModel.Of(book, First, Last).Total
                && breakdown.Income == StatementOfYear.Of(book, First, Last).TotalIncome.Realised
                && breakdown.Before == StatementOfYear.Of(book, First, Last).TotalIncome.Previous;
        }).ShouldHold();

    [Fact]
    public void What_names_no_project_is_the_last_row_and_what_was_before_is_carried()
    {
        var rows = Breakdown.PerProject(
            BookOf(
                Entry(new(2024, 12, 31), Income(500, "donaties", "tuin")),
                Entry(new(2024, 12, 31), Rent(120, "tuin")),
                Entry(First, Rent(100, "tuin")),
                Entry(Last, Income(30, "donaties", "tuin")),
                Entry(Last, Rent(900, null)),
                Entry(new(2026, 1, 1), Rent(7, "tuin"))),
            First, Last).Rows;
        rows.Select(row => row.Name).ShouldBe(["tuin", null]);
        var garden = rows[0];
        (garden.Carried, garden.Income, garden.Expense, garden.Result)
            .ShouldBe((Money.Euro(380), Money.Euro(30), Money.Euro(100), -Money.Euro(70)));
        garden.Accounts.Select(one => (one.Account.Number, one.Amount))
            .ShouldBe([("4200", Money.Euro(100)), ("8040", Money.Euro(30))]);
        rows[1].Expense.ShouldBe(Money.Euro(900));
    }

    [Fact]
    public void A_team_has_what_its_lines_earned_and_spent_whatever_project_they_are_for()
    {
        var rows = Breakdown.PerTeam(
            BookOf(
                Entry(First, Rent(100, "tuin") with { Team = "tuinteam" }),
                Entry(First, Rent(40, null) with { Team = "tuinteam" }),
                Entry(Last, Income(30, "donaties", "tuin"))),
            First, Last).Rows;
        rows.Select(row => (row.Name, row.Income, row.Expense)).ShouldBe(
            [("tuinteam", Money.Zero, Money.Euro(140)), (null, Money.Euro(30), Money.Zero)]);
    }

    [Fact]
    public void What_a_subsidy_paid_ahead_stands_with_its_project_until_it_is_spent()
    {
        var book = BookOf(
            Entry(new(2024, 3, 1), EntryLine.ToCredit("1310", Money.Euro(800), null, "tuin")),
            Entry(new(2025, 3, 1), EntryLine.ToDebit("1310", Money.Euro(300), "tuin")));
        Breakdown.PerProject(book, First, Last).Rows.ShouldHaveSingleItem().ReceivedAhead.ShouldBe(Money.Euro(500));
    }

    [Fact]
    public void A_funder_has_its_streams_against_what_was_expected_and_what_its_money_was_spent_on()
    {
        var book = BookOf(
            Entry(new(2024, 6, 1), Income(250, "fonds", "tuin")),
            Entry(new(2025, 2, 1), Income(400, "fonds", "eetcafe")),
            Entry(new(2025, 2, 1), Income(90, "donaties", null)),
            Entry(new(2025, 6, 1), Rent(60, "eetcafe")),
            Entry(new(2025, 6, 1), Rent(75, "tuin")));
        var (fund, neighbours) = (FunderBreakdown.Of(book, First, Last).Funders[0],
            FunderBreakdown.Of(book, First, Last).Funders[1]);
        var stream = fund.Streams.ShouldHaveSingleItem();
        (fund.Funder, stream.Income, stream.Before, stream.Expected)
            .ShouldBe(("het fonds", Money.Euro(400), Money.Euro(250), Money.Euro(1_200)));
        fund.Projects.Select(one => (one.Project, one.Income, one.Spent)).ShouldBe(
        [
            ("tuin", Money.Zero, Money.Euro(75)), ("eetcafe", Money.Euro(400), Money.Euro(60)),
        ]);
        neighbours.Projects.ShouldBeEmpty();
        neighbours.Streams.ShouldHaveSingleItem().Expected.ShouldBeNull();
    }

    [Fact]
    public void Of_what_is_expected_in_a_year_each_month_that_the_stream_runs_has_a_twelfth()
    {
        var book = BookOf(Entry(First, Income(5, "fonds", null)));
        Expected(book, First, new(2025, 3, 31)).ShouldBe(Money.Euro(300));
        Expected(book, First, new(2025, 3, 30)).ShouldBeNull();
        var closed = book.Frame with { ClosedStreams = book.Frame.ClosedStreams.Add("fonds", new(2025, 2, 28)) };
        Expected(book with { Frame = closed }, First, Last).ShouldBe(Money.Euro(200));
    }

    private static Money? Expected(Book book, LocalDate from, LocalDate to) => FunderBreakdown.Of(book, from, to)
        .Funders.SelectMany(funder => funder.Streams).Single(one => one.Stream.Name == "Fonds").Expected;
}
