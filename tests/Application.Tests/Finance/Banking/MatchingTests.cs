using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;
using static Wijkboek.Application.Tests.Finance.Banking.BankDesk;

namespace Wijkboek.Application.Tests.Finance.Banking;

/// <summary>Each proposal can be taken over as it stands, and then nothing is left open.</summary>
public sealed class MatchingTests
{
    private static readonly MemberId Fatima = new("lid-7");

    private static async Task<BankAnswer.Transaction> TakenOver(BankDesk desk, ProposalKind kind)
    {
        var before = await desk.Only();
        before.Proposals[0].Kind.ShouldBe(kind);
        before.Proposals[0].Reason.ShouldEndWith(".");
        await desk.TakeOver(before);
        var after = await desk.Only();
        after.State.ShouldBe(BankTransactionState.Matched);
        return after;
    }

    private static Task Admit(BankDesk desk) => desk.Year.Do(
        new AdmitMember(Fatima, "Fatima el Idrissi", MemberKind.Resident, new LocalDate(2024, 3, 1)));

    [Fact]
    public async Task An_entry_that_stands_in_the_ledger_already_is_linked_and_not_posted_again()
    {
        var desk = await Open();
        await desk.Year.Do(new PostEntry(
            new("rekening-1"), LedgerJournal.Bank, new LocalDate(2025, 6, 5),
            [EntryLine.ToDebit("4300", new(1_250)), EntryLine.ToCredit("1100", new(1_250))]));
        await desk.Imported(Camt(10_000, (3, -1_250, Shop, "De Kweker", "Plantjes")));
        var ledger = (await desk.Ask()).Accounts[0].LedgerCents;
        var linked = await TakenOver(desk, ProposalKind.ExistingEntry);
        (linked.Entry, linked.Posted).ShouldBe(("rekening-1", false));
        (await desk.Ask()).Accounts[0].LedgerCents.ShouldBe(ledger);
    }

    [Fact]
    public async Task An_approved_allowance_is_paid_by_the_transaction()
    {
        var desk = await Open();
        await Admit(desk);
        await desk.Year.Do(new SignVolunteerAgreement(
            Fatima, new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1), "gastvrouw"));
        await desk.Year.Do(new DeclareOtherAllowances(Fatima, 2025, new LocalDate(2025, 1, 2)));
        await desk.Year.Do(new ClaimAllowance(
            new("mei"), Fatima, new YearMonth(2025, 5), Money.Euro(80), new LocalDate(2025, 5, 31)), "lid-8");
        await desk.Year.Do(new ApproveAllowance(new("mei"), Fatima, 2025, new LocalDate(2025, 6, 2)));
        await desk.Imported(Camt(10_000, (3, -8_000, Shop, "F. el Idrissi", "vergoeding mei")));
        var paid = await TakenOver(desk, ProposalKind.AllowanceToPay);
        paid.Entry.ShouldBe("mei-paid");
    }

    [Fact]
    public async Task Income_that_was_expected_is_received_by_the_transaction()
    {
        var desk = await Open();
        await desk.Imported(Camt(10_000, (3, 150_000, Shop, "GEMEENTE UTRECHT", "sociale basis tweede termijn")));
        (await TakenOver(desk, ProposalKind.ExpectedIncome)).Entry.ShouldEndWith("-income");
        (await desk.Year.Input()).Book.Entries[^1].Entry.Origin!.Act.ShouldBe(nameof(ReceiveInstalment));
    }

    [Fact]
    public async Task A_member_pays_what_was_agreed()
    {
        var desk = await Open();
        await desk.Year.Do(new OpenIncomeStream(
            new("contributie"), "Contributie", EarningsCategory.MembershipFees, "leden", true, "8050",
            new LocalDate(2024, 1, 1)));
        await Admit(desk);
        await desk.Year.Do(new AgreeContribution(Fatima, 2025, Money.Euro(25), new LocalDate(2025, 1, 1)));
        await desk.Imported(Camt(10_000, (3, 2_500, Shop, "Mw F El-Idrissi", "contributie")));
        await TakenOver(desk, ProposalKind.Contribution);
    }

    [Fact]
    public async Task Money_between_own_accounts_is_posted_once()
    {
        var desk = await Open();
        await desk.Year.Do(new AddAccount(new("1125", "Spaarrekening 2", AccountKind.Asset, "Liquide middelen")));
        await desk.Year.Do(new ConnectBankAccount(Shop, "1125", new LocalDate(2025, 6, 1), Money.Zero));
        await desk.Imported(Camt(100_000, (3, -50_000, Shop, "Wij zelf", "naar sparen")));
        await TakenOver(desk, ProposalKind.OwnTransfer);
        await desk.Imported(Camt(0, (4, 50_000, Own, "Wij zelf", "naar sparen"))
            .Replace($"<IBAN>{Own}</IBAN></Id><Ccy>", $"<IBAN>{Shop}</IBAN></Id><Ccy>"));
        (await desk.Ask()).Transactions[1].Proposals[0].Kind.ShouldBe(ProposalKind.ExistingEntry);
    }

    [Fact]
    public async Task What_went_to_an_account_before_is_proposed_again()
    {
        var desk = await Open();
        await desk.Imported(Camt(10_000, (3, -1_250, Shop, "De Kweker", "Plantjes")));
        (await desk.Only()).Proposals.ShouldBeEmpty();
        await desk.Year.Do(new MatchBankTransaction(
            new(Id), new("20250603-1"), [EntryLine.ToDebit("4300", new(1_250))]));
        await desk.Imported(Camt(8_750, (9, -900, Shop, "De Kweker", "Aarde")));
        var second = (await desk.Ask()).Transactions[1];
        second.Proposals.ShouldHaveSingleItem().Kind.ShouldBe(ProposalKind.AsBefore);
        await desk.TakeOver(second);
        (await desk.Ask()).Transactions[1].State.ShouldBe(BankTransactionState.Matched);
    }

    [Theory]
    [InlineData("Fatima el Idrissi", "F EL IDRISSI", true)]
    [InlineData("Fatima el Idrissi", "Mw. F. El-Idrissi", true)]
    [InlineData("Zoë Müller", "ZOE MULLER", true)]
    [InlineData("Fatima el Idrissi", "Fatima de Vries", false)]
    [InlineData("gemeente Utrecht", "gemeente Utrechtse Heuvelrug", false)]
    [InlineData("", "iets", false)]
    public void A_name_is_recognised_without_capitals_and_accents(string name, string said, bool expected) =>
        Likeness.Names(said, name).ShouldBe(expected);
}
