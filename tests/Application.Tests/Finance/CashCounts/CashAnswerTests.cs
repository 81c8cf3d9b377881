using Wijkboek.Application.Finance.CashCounts;
using Wijkboek.Application.Tests.Finance.Banking;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CashCounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Tests.Finance.CashCounts;

/// <summary>€ 30,00 went from the bank into the cash box on 2 June 2025.</summary>
public sealed class CashAnswerTests
{
    private static readonly LocalDate Day = new(2025, 6, 2);

    [Fact]
    public async Task A_difference_waits_until_it_is_booked_and_then_the_next_count_is_right()
    {
        var year = (await BankDesk.Open()).Year;
        await year.Do(new AdmitMember(
            new("lid-7"), "Fatima el Idrissi", MemberKind.Resident, new LocalDate(2024, 3, 1)));
        await year.Do(new PostEntry(
            new("opname"), LedgerJournal.Cash, Day,
            [EntryLine.ToDebit("1000", Money.Euro(30)), EntryLine.ToCredit("1100", Money.Euro(30))]));
        await year.Do(new CountCash(new("juni"), Day, new("lid-7"), Sum: new Money(2_650)));
        var waiting = await Ask(year);
        var count = waiting.Counts.ShouldHaveSingleItem();
        (waiting.Open, count.ExpectedCents, count.DifferenceCents, count.SecondName)
            .ShouldBe((1, 3_000, -350, "Fatima el Idrissi"));

        await year.Do(new BookCashDifference(new("juni")));
        await year.Do(new CountCash(new("nog-eens"), Day, new("lid-7"), Sum: new Money(2_650)));
        var booked = await Ask(year);
        (booked.Open, booked.Counts[0].DifferenceCents, booked.Counts[1].Entry)
            .ShouldBe((0, 0, "cash-juni-difference"));
    }

    private static async Task<CashAnswer> Ask(SmallYear year) => (CashAnswer)(await CashAnswer.Give(
        await year.Application.Ask(SmallYear.From, SmallYear.To))).Data;
}
