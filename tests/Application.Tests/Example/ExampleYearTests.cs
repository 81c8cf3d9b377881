using System.Text.Json;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.ExampleYear;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Example;

public sealed class ExampleYearTests(ImportedExample year) : IClassFixture<ImportedExample>
{
    [Fact]
    public void The_files_are_what_the_script_writes() => CommandFile.PerYear(TwoYears.Script()).ShouldBe(
        ImportedExample.Texts, "dotnet run --project scripts/ExampleYear -- examples/oost-voor-elkaar");

    [Fact]
    public void It_says_in_its_first_line_that_all_but_the_profile_is_invented() =>
        ImportedExample.Lines[0].ShouldContain("Alle cijfers, personen en gebeurtenissen zijn verzonnen.");

    [Fact]
    public async Task Both_files_are_recorded_and_a_second_time_records_nothing()
    {
        year.First.ShouldAllBe(answer => Completed(answer).Recorded > 900);
        var before = await year.Wijkboek.Store.Head(InMemoryWijkboek.Cooperative, CancellationToken.None);
        before.Position.ShouldBeGreaterThanOrEqualTo(2_000);
        (await year.Import()).ShouldAllBe(answer => Completed(answer).Recorded == 0);
        (await year.Wijkboek.Store.Head(InMemoryWijkboek.Cooperative, CancellationToken.None)).ShouldBe(before);
    }

    [Theory]
    [InlineData("allowance.above_month_maximum")]
    [InlineData("allowance.above_year_maximum")]
    [InlineData("allowance.approved_by_volunteer")]
    [InlineData("commitment.over_budget")]
    [InlineData("job.minimum_passed_wage")]
    [InlineData("job.wage_below_minimum")]
    [InlineData("ledger.period_locked")]
    [InlineData("ledger.unbalanced")]
    [InlineData("ledger.year_closed")]
    public void A_mistake_that_the_book_stops_is_followed_by_the_same_act_done_well(string code)
    {
        var lines = ImportedExample.Lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        var refused = lines.FindIndex(line =>
            line.TryGetProperty("expectRefusal", out var expected) && expected.GetString() == code);
        refused.ShouldBeGreaterThan(0, $"No line is refused with {code}.");
        lines.Skip(refused + 1).Take(3)
            .Where(line => !line.TryGetProperty("expectRefusal", out var _))
            .Select(Act)
            .ShouldContain(Act(lines[refused]));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task Six_jobs_two_of_our_own_and_four_at_partners_and_eight_people_with_an_allowance(int of)
    {
        var kpi = await KpiAnswer.Read(await year.Ask(of));
        (kpi.NeighbourhoodJobs.Total, kpi.NeighbourhoodJobs.Own, kpi.NeighbourhoodJobs.Partners).ShouldBe((6, 2, 4));
        kpi.VolunteerAllowances.People.ShouldBe(8);
    }

    [Theory]
    [InlineData(2024, 200_000_00)]
    [InlineData(2025, 250_000_00)]
    public async Task Every_line_of_its_earnings_model_is_there_and_the_municipal_subsidy_is_the_largest(
        int of, long atLeast)
    {
        var earnings = await Data<EarningsAnswer>(EarningsAnswer.Give, of);
        var byCategory = earnings.Streams
            .GroupBy(stream => stream.Category)
            .OrderByDescending(streams => streams.Sum(stream => stream.AmountCents))
            .Select(streams => streams.Key)
            .ToList();
        byCategory[0].ShouldBe(EarningsCategory.MunicipalSubsidy);
        byCategory.ShouldBe(
            [
                EarningsCategory.MunicipalSubsidy, EarningsCategory.RightToChallenge, EarningsCategory.OwnIncome,
                EarningsCategory.DonationsAndSponsoring, EarningsCategory.OwnContributions,
                EarningsCategory.RegionalSubsidy, EarningsCategory.DistrictCoordination,
            ],
            ignoreOrder: true);
        earnings.TotalCents.ShouldBeInRange(atLeast, 450_000_00);
    }

    [Fact]
    public async Task The_municipal_subsidy_grew_and_yet_the_warnings_went()
    {
        var (before, now) = (
            await Data<EarningsAnswer>(EarningsAnswer.Give, 2024), await Data<EarningsAnswer>(EarningsAnswer.Give));
        Municipal(now).ShouldBeGreaterThan(Municipal(before));
        before.Warnings.Count.ShouldBe(2);
        now.Warnings.ShouldBeEmpty();

        static long Municipal(EarningsAnswer earnings) => earnings.Streams
            .Where(stream => stream is { Category: EarningsCategory.MunicipalSubsidy, Structural: true })
            .Sum(stream => stream.AmountCents);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task A_small_surplus_went_where_the_meeting_decided(int of)
    {
        var statement = await Data<StatementAnswer>(StatementAnswer.Give, of);
        statement.ResultCents.ShouldBeInRange(1_000_00, 15_000_00);
        statement.Appropriation.Sum(line => line.AmountCents).ShouldBe(statement.ResultCents);
        statement.Appropriation.ShouldAllBe(line => line.AmountCents > 0);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task The_balance_sheet_adds_up_and_nothing_on_it_has_the_wrong_sign(int of)
    {
        var balance = await Data<BalanceAnswer>(BalanceAnswer.Give, of);
        balance.TotalAssetsCents.ShouldBe(balance.TotalEquityAndLiabilitiesCents);
        balance.Assets.Concat(balance.EquityAndLiabilities)
            .SelectMany(heading => heading.Accounts)
            .Where(row => row.AmountCents < 0)
            .Select(row => row.Name)
            .ShouldBe(["Afschrijving inventaris"]);
    }

    [Theory]
    [InlineData("1000")]
    [InlineData("1100")]
    public async Task No_money_is_spent_that_is_not_there_on_any_day(string account)
    {
        var book = await LedgerBook.Read(await year.Ask());
        var balance = book.Frame.Years[2024].Opened.Opening.Single(line => line.Account == account).Balance;
        var days = book.Entries
            .SelectMany(posted => posted.Entry.Lines
                .Where(line => line.Account == account).Select(line => (posted.Entry.Date, line.Balance)))
            .GroupBy(line => line.Date, line => line.Balance)
            .OrderBy(day => day.Key);
        foreach (var day in days)
        {
            balance += day.Sum();
            balance.IsNegative.ShouldBeFalse($"{account} on {day.Key}: {balance.Cents} cents");
        }
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task At_no_month_end_is_a_debt_below_zero(int of)
    {
        var book = await LedgerBook.Read(await year.Ask(of));
        foreach (var month in Enumerable.Range(1, 12))
        {
            var sheet = BalanceSheet.Of(book, new LocalDate(of, month, 1).With(DateAdjusters.EndOfMonth))!;
            sheet.EquityAndLiabilities.SelectMany(heading => heading.Rows)
                .Where(row => row.Account.Kind == AccountKind.Liability && row.Amount.IsNegative)
                .Select(row => $"{row.Account.Name} in month {month}: {row.Amount.Cents}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task One_subsidy_was_determined_lower_than_granted_and_the_rest_went_back()
    {
        var summer = (await Data<SubsidiesAnswer>(SubsidiesAnswer.Give)).Subsidies.Single(s => s.Id == "zomer-in-oost");
        (summer.DeterminedCents < summer.GrantedCents).ShouldBeTrue();
        summer.RepaidCents.ShouldBe(summer.GrantedCents!.Value - summer.DeterminedCents!.Value);
        summer.RepayableCents.ShouldBe(0);
    }

    [Fact]
    public async Task One_contract_ended_one_bid_was_won_and_one_was_lost()
    {
        var bids = (await Data<ChallengesAnswer>(ChallengesAnswer.Give)).Challenges;
        bids.Select(bid => bid.State.ToString()).Order().ShouldBe(["Ended", "Rejected", "Running"]);
    }

    [Fact]
    public async Task In_every_month_something_is_recorded_on_most_days()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
        var days = new HashSet<LocalDate>();
        await foreach (var stored in year.Wijkboek.Store.ReadJournal(
            InMemoryWijkboek.Cooperative, 0, CancellationToken.None))
            days.Add(stored.RecordedAt.InZone(zone).Date);
        foreach (var month in Enumerable.Range(1, 24).Select(number => new LocalDate(2023, 12, 1).PlusMonths(number)))
            days.Count(day => day.ToYearMonth() == month.ToYearMonth())
                .ShouldBeGreaterThanOrEqualTo(20, $"{month:uuuu-MM}");
    }

    private async Task<T> Data<T>(Func<Question, Task<Answer>> give, int of = 2025) =>
        (await give(await year.Ask(of))).Data.ShouldBeOfType<T>();

    private static ImportAnswer.Completed Completed(ImportAnswer answer)
    {
        var stopped = answer as ImportAnswer.Stopped;
        return answer.ShouldBeOfType<ImportAnswer.Completed>($"Line {stopped?.Line}: {stopped?.Reason}");
    }

    private static string Act(JsonElement line) => line.GetProperty("act").GetString()!;
}
