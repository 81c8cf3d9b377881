using Wijkboek.Application.Reporting.ThirdPartyPayments;
using Wijkboek.Application.Tests.Finance.Banking;
using Wijkboek.Application.Tests.Finance.Payments;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.PaidPersons;

namespace Wijkboek.Application.Tests.Reporting.ThirdPartyPayments;

/// <summary>A bill of a private person stands in the list once it is paid.</summary>
public sealed class PaidPersonsTests
{
    private static async Task<IReadOnlyList<ThirdPartyPaymentsAnswer.Row>> List(PaymentDesk desk) =>
        ((ThirdPartyPaymentsAnswer)(await ThirdPartyPaymentsAnswer.Give(
            await desk.Bank.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data).Payments;

    [Fact]
    public async Task By_the_day_on_which_the_bank_took_the_batch()
    {
        var desk = await PaymentDesk.Open();
        await desk.Bank.Year.Do(new MarkPaidPerson(2025, new("factuur-12"), Name: "Loodgieter Ané"));
        (await List(desk)).ShouldBeEmpty();
        await desk.Sent();
        await desk.Bank.Imported(BankDesk.Camt(10_000, (3, -14_000, null, "", "juni")));
        await desk.Bank.TakeOver(await desk.Bank.Only());
        var row = (await List(desk)).ShouldHaveSingleItem();
        (row.Name, row.PaidOn, row.AmountCents, row.Ground)
            .ShouldBe(("Loodgieter Ané", new LocalDate(2025, 6, 3), 6_000L, ThirdPartyGround.Bill));

        await desk.Bank.Year.Do(new UnmarkPaidPerson(2025, new("factuur-12"), "Was een bedrijf"));
        (await List(desk)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Or_by_the_day_that_was_said()
    {
        var desk = await PaymentDesk.Open();
        await desk.Bank.Year.Do(new MarkPaidPerson(
            2025, new("factuur-12"), PaymentDesk.Fatima, PaidOn: PaymentDesk.Day.PlusDays(2)));
        var row = (await List(desk)).ShouldHaveSingleItem();
        (row.Called, row.PaidOn).ShouldBe(("Fatima el Idrissi", PaymentDesk.Day.PlusDays(2)));
    }
}
