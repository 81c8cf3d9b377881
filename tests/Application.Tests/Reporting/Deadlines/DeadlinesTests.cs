using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Tests.Reporting.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.Deadlines;

public sealed class DeadlinesTests
{
    private static readonly LocalDate EndOfYear = SmallYear.To;

    [Fact]
    public async Task A_contract_of_our_own_asks_for_notice_a_month_before_it_ends() =>
        (await On(EndOfYear, "jobs.giveNoticeOfContractEnd"))
            .ShouldBe([(new LocalDate(2026, 7, 31), "Gastvrouw De Serre")]);

    [Fact]
    public async Task A_contract_of_others_just_ends_and_a_permanent_one_does_not() =>
        (await On(EndOfYear, "jobs.contractEnds"))
            .ShouldBe([(new LocalDate(2026, 8, 31), "Assistent groen en schoon")]);

    [Fact]
    public async Task What_a_subsidy_asks_next_is_due_then() =>
        (await On(new LocalDate(2025, 6, 30), "subsidies.accountFor"))
            .ShouldBe([(new LocalDate(2025, 12, 1), "Energie in drie buurten")]);

    [Fact]
    public async Task A_decision_that_has_not_come_stays_on_the_list_when_its_day_has_passed()
    {
        var year = await BusyYear.Write();

        var answer = (DeadlinesAnswer)(await DeadlinesAnswer.Give(
            await year.Application.Ask(SmallYear.From, new LocalDate(2026, 3, 1)))).Data;

        answer.Deadlines[0].Overdue.ShouldBeTrue();
        answer.Deadlines.Select(item => item.Before).ShouldBeInOrder();
        answer.Deadlines.ShouldContain(item =>
            item.Code == "subsidies.awaitDecision" && item.Subject == "Ontmoeten na donker" && item.Overdue);
    }

    [Fact]
    public async Task A_cooperative_adopts_its_accounts_within_seven_months_and_meets_once_a_year()
    {
        (await On(EndOfYear, "governance.adoptAccounts")).ShouldContain((new LocalDate(2026, 7, 31), "2025"));
        (await On(EndOfYear, "governance.holdGeneralMeeting")).ShouldContain((new LocalDate(2026, 12, 31), "2026"));
    }

    [Fact]
    public async Task What_is_due_after_more_than_a_year_can_wait() =>
        (await All(new LocalDate(2025, 6, 30))).ShouldAllBe(item => item.Before <= new LocalDate(2026, 6, 30));

    [Fact]
    public async Task Nothing_is_due_for_a_cooperative_that_was_not_founded()
    {
        var nothing = await SmallYear.Empty();

        (await Application.Reporting.Deadlines.Deadlines.Read(
            await nothing.Application.Ask(SmallYear.From, SmallYear.To))).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<(LocalDate Before, string Subject)>> On(LocalDate day, string code) =>
        [.. (await All(day)).Where(item => item.Code == code).Select(item => (item.Before, item.Subject))];

    private static async Task<IReadOnlyList<Deadline>> All(LocalDate day)
    {
        var year = await BusyYear.Write();
        return await Application.Reporting.Deadlines.Deadlines.Read(
            await year.Application.Ask(SmallYear.From, day));
    }
}
