using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.Liquidity;
using Wijkboek.Application.Governance;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.RecurringEntries;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Liquidity;

public sealed class LiquidityTests
{
    private static readonly LocalDate NewYear = new(2025, 1, 1);
    private static readonly LocalDate June = new(2025, 6, 30);
    private static readonly IncomeStreamId Donations = new("donaties");

    private readonly InMemoryWijkboek wijkboek = new(
        new ActCatalogue().AddGovernance().AddFinance(), FinanceModule.Projections);

    [Fact]
    public async Task Twelve_months_follow_from_what_stands_and_what_is_expected()
    {
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new AdoptStandardChart(),
            new OpenLedgerYear(
                2025, [new("1100", Money.Euro(10_000)), new("0510", -Money.Euro(10_000))]),
            new OpenIncomeStream(
                Donations, "Donaties", EarningsCategory.DonationsAndSponsoring, "particulieren", true, "8040",
                new LocalDate(2025, 1, 1), Money.Euro(2_400)),
            Entry("loon", "4000", "1100", 1_500),
            Entry("activiteit", "4300", "1100", 1_200),
            Entry("factuur", "4400", "1600", 240),
            Entry("later", "4400", "1600", 0) with
            {
                Lines = [EntryLine.ToDebit("0520", Money.Euro(90)), EntryLine.ToCredit("1600", Money.Euro(90))],
                DueOn = new LocalDate(2025, 9, 1),
            },
            new ArrangeRecurringEntry(
                new RecurringEntryId("huur"), "Huur", LedgerJournal.Bank, new LocalDate(2025, 6, 15),
                RecurringInterval.Month,
                [EntryLine.ToDebit("4200", Money.Euro(800)), EntryLine.ToCredit("1100", Money.Euro(800))]));
        var answer = (LiquidityAnswer)(await LiquidityAnswer.Give(await wijkboek.Ask(NewYear, June))).Data;
        answer.NowCents.ShouldBe(730_000);
        answer.Months.Count.ShouldBe(12);
        var july = answer.Months[0];
        july.In.ShouldBe(new YearMonth(2025, 7));
        // The rent of June waits still; wages over three months, other costs over twelve.
        (july.IncomeCents, july.ComesBackCents, july.WagesCents, july.CostsCents, july.BillsCents)
            .ShouldBe((20_000, -160_000, -50_000, -12_000, -24_000));
        july.ClosingCents.ShouldBe(730_000 + 20_000 - 160_000 - 50_000 - 12_000 - 24_000);
        var august = answer.Months[1];
        (august.OpeningCents, august.ComesBackCents, august.BillsCents)
            .ShouldBe((july.ClosingCents, -80_000, 0));
        answer.Months.Select(month => month.BillsCents).ShouldBe([-24_000, 0, -9_000, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        answer.LowestCents.ShouldBe(answer.Months[^1].ClosingCents);
    }

    [Fact]
    public async Task Without_a_ledger_year_nothing_is_expected() =>
        ((LiquidityAnswer)(await LiquidityAnswer.Give(await wijkboek.Ask(NewYear, June))).Data).LowestCents
            .ShouldBeNull();

    private static PostEntry Entry(string id, string debit, string credit, int euros) => new(
        new EntryId(id), LedgerJournal.General, new LocalDate(2025, 5, 15),
        [EntryLine.ToDebit(debit, Money.Euro(euros)), EntryLine.ToCredit(credit, Money.Euro(euros))], id);
}
