using Wijkboek.Application.Finance.Banking;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Tests.Finance.Banking;

/// <summary>Two transactions that seem to be for the same thing: at most one of them is certain.</summary>
public sealed class TakenUpOnceTests
{
    [Fact]
    public async Task A_contribution_that_comes_twice_is_certain_once_and_booked_again_only_after_a_look()
    {
        var desk = await BankDesk.Open();
        await desk.Year.Do(new OpenIncomeStream(
            new("contributie"), "Contributie", EarningsCategory.MembershipFees, "leden", true, "8050",
            new LocalDate(2025, 1, 1)));
        await desk.Year.Do(new AdmitMember(
            new("lid-7"), "Fatima el Idrissi", MemberKind.Resident, new LocalDate(2024, 3, 1)));
        await desk.Year.Do(new AgreeContribution(new("lid-7"), 2025, Money.Euro(25), new LocalDate(2025, 1, 2)));
        await desk.Imported(BankDesk.Camt(
            10_000, (3, 2_500, null, "F. el Idrissi", "lid"), (4, 2_500, null, "F. el Idrissi", "lid")));

        var (first, second) = await Two(desk);
        first.Certainty().ShouldBe(MatchCertainty.Certain);
        second.Certainty().ShouldBe(MatchCertainty.Look);
        second.Proposals[0].Reason.ShouldContain("Een andere regel past daar beter of eerder bij.");

        await desk.TakeOver(first);
        (await Two(desk)).Second.Proposals[0].Reason.ShouldContain("deed dat dit jaar al");
        (await Two(desk)).Second.Certainty().ShouldBe(MatchCertainty.Look);
    }

    [Fact]
    public async Task An_entry_in_the_ledger_belongs_to_the_transaction_of_its_own_day()
    {
        var desk = await BankDesk.Open();
        await desk.Year.Do(new PostEntry(
            new("verf"), LedgerJournal.Bank, new LocalDate(2025, 6, 4),
            [EntryLine.ToDebit("4300", Money.Euro(12)), EntryLine.ToCredit("1100", Money.Euro(12))]));
        await desk.Imported(BankDesk.Camt(
            10_000, (3, -1_200, null, "Verfwinkel", "verf"), (4, -1_200, null, "Verfwinkel", "verf")));
        var (first, second) = await Two(desk);
        first.Certainty().ShouldBe(MatchCertainty.Look);
        second.Certainty().ShouldBe(MatchCertainty.Certain);
    }

    private static async Task<(BankAnswer.Transaction First, BankAnswer.Transaction Second)> Two(BankDesk desk)
    {
        var transactions = (await desk.Ask()).Transactions;
        return (transactions[0], transactions[1]);
    }
}
