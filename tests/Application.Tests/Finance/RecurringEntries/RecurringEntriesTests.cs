using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.RecurringEntries;
using Wijkboek.Application.Governance;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.RecurringEntries;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.RecurringEntries;

public sealed class RecurringEntriesTests
{
    private static readonly RecurringEntryId Rent = new("huur");

    private readonly InMemoryWijkboek wijkboek = new(
        new ActCatalogue().AddGovernance().AddFinance(), FinanceModule.Projections);

    [Fact]
    public async Task What_comes_back_waits_until_it_is_posted_and_ends_when_it_is_stopped()
    {
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            new ArrangeRecurringEntry(
                Rent, "Huur wijkhuis", LedgerJournal.Bank, new LocalDate(2025, 1, 31), RecurringInterval.Month,
                [EntryLine.ToDebit("4200", Money.Euro(800)), EntryLine.ToCredit("1100", Money.Euro(800))]),
            new PostRecurringEntry(Rent, new LocalDate(2025, 1, 31), new EntryId("januari")));
        var march = await Ask(new LocalDate(2025, 3, 31));
        march.Waiting.Select(due => (due.On, due.AmountCents))
            .ShouldBe([(new LocalDate(2025, 2, 28), 80_000), (new LocalDate(2025, 3, 31), 80_000)]);
        var rent = march.Arrangements.ShouldHaveSingleItem();
        (rent.Next, rent.Posted).ShouldBe((new LocalDate(2025, 2, 28), 1));

        await wijkboek.Given(new StopRecurringEntry(Rent, new LocalDate(2025, 1, 31), "Verhuisd"));
        var stopped = await Ask(new LocalDate(2025, 3, 31));
        stopped.Waiting.ShouldBeEmpty();
        stopped.Arrangements[0].Next.ShouldBeNull();
    }

    private async Task<RecurringEntriesAnswer> Ask(LocalDate day) => (RecurringEntriesAnswer)(
        await RecurringEntriesAnswer.Give(await wijkboek.Ask(new LocalDate(2025, 1, 1), day))).Data;
}
