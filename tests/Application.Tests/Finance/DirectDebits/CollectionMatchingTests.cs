using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Tests.Finance.Banking;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Tests.Finance.DirectDebits;

/// <summary>What of direct debits is offered to be collected, and how the bank finds it back.</summary>
public sealed class CollectionMatchingTests
{
    private static readonly CollectionId Id = new("juni");
    private static readonly LocalDate Day = new(2025, 6, 3);

    [Fact]
    public async Task Who_has_a_mandate_and_owes_a_contribution_is_offered_until_it_is_in_a_round()
    {
        var desk = await Open();
        var due = (await Ask(desk)).ToCollect;
        due.Select(one => (one.Member, one.AmountCents, one.Sequence)).ShouldBe(
            [("lid-7", 2_500, DebitSequence.First), ("lid-8", 4_000, DebitSequence.First)]);
        await DrawUp(desk, "m-7");
        (await Ask(desk)).ToCollect.ShouldHaveSingleItem().Member.ShouldBe("lid-8");
        await desk.Year.Do(new EndDebitMandate(new("m-8"), new LocalDate(2025, 6, 2)));
        (await Ask(desk)).ToCollect.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_round_is_found_on_the_statement_by_its_name_or_its_amount()
    {
        var desk = await Sent();
        await desk.Imported(BankDesk.Camt(10_000, (3, 6_500, null, "", "incasso juni")));
        var proposal = (await desk.Only()).Proposals[0];
        (proposal.Kind, proposal.Score).ShouldBe((ProposalKind.Collection, 97));
        await desk.TakeOver(await desk.Only());
        (await Ask(desk)).Rounds.ShouldHaveSingleItem().ReceivedCents.ShouldBe(6_500);

        var other = await Sent();
        await other.Imported(BankDesk.Camt(10_000, (3, 6_500, null, "", "bijschrijving")));
        (await other.Only()).Proposals[0].Score.ShouldBe(82);
        var before = await Sent();
        await before.Imported(BankDesk.Camt(10_000, (3, 6_400, null, "", "incasso juni")));
        (await before.Only()).Proposals.ShouldNotContain(one => one.Kind == ProposalKind.Collection);
    }

    [Fact]
    public async Task A_line_is_found_by_its_reference_when_it_comes_and_when_it_goes_back()
    {
        var desk = await Sent();
        var came = (await Proposals(desk, Line(4_000, "juni-2", Day)))[0];
        ((SettleCollection)came.Acts[0].Data).Lines.ShouldBe([2]);
        (await Proposals(desk, Line(-4_000, "juni-2", Day))).ShouldBeEmpty();

        await desk.Imported(BankDesk.Camt(10_000, (3, 6_500, null, "", "incasso juni")));
        await desk.TakeOver(await desk.Only());
        var back = (await Proposals(desk, Line(-4_000, "juni-2", Day.PlusDays(2))))[0];
        back.Kind.ShouldBe(ProposalKind.DebitReturn);
        back.Acts[0].Data.ShouldBe(new ReturnDebit(
            2025, Id, 2, Day.PlusDays(2), "MD06", new BankTransactionId("20250605-1")));
    }

    private static async Task<IReadOnlyList<Proposal>> Proposals(BankDesk desk, OpenedTransaction transaction)
    {
        var question = await desk.Year.Application.Ask(SmallYear.From, SmallYear.To);
        return new Matching(await MatchingGrounds.Read(question, await BankBook.Read(question))).Propose(transaction);
    }

    private static OpenedTransaction Line(long cents, string reference, LocalDate day) => new(
        new BankAccountId(BankDesk.Id), "1100", BankTransactionId.Of(day, 1), day, new Money(cents),
        new OpenedParty(null, null, null, reference, null));

    private static async Task<BankDesk> Open()
    {
        var desk = await BankDesk.Open();
        await desk.Year.Do(new OpenIncomeStream(
            new("contributie"), "Contributie", EarningsCategory.MembershipFees, "leden", true, "8050",
            new LocalDate(2025, 1, 1)));
        await desk.Year.Do(new ConnectBankAccount(BankDesk.Own, "1100", new LocalDate(2025, 6, 1), Money.Euro(100)));
        await desk.Year.Do(new IdentifyCreditor("NL69ZZZ123456780000", new LocalDate(2025, 1, 2)));
        foreach (var (number, euros) in new[] { (7, 25), (8, 40), (9, 10) })
        {
            var member = new MemberId($"lid-{number}");
            await desk.Year.Do(new AdmitMember(
                member, $"Naam {number}", MemberKind.Resident, new LocalDate(2024, 3, 1)));
            await desk.Year.Do(new AgreeContribution(member, 2025, Money.Euro(euros), new LocalDate(2025, 1, 2)));
            if (number < 9)
                await desk.Year.Do(new SignDebitMandate(
                    new($"m-{number}"), member, new LocalDate(2025, 1, 10), "NL20INGB0001234567", $"N. {number}"));
        }

        return desk;
    }

    private static async Task<BankDesk> Sent()
    {
        var desk = await Open();
        await DrawUp(desk, "m-7", "m-8");
        await desk.Year.Do(new SendCollection(2025, Id, Day.PlusDays(-3)));
        return desk;
    }

    private static Task DrawUp(BankDesk desk, params string[] mandates) => desk.Year.Do(new DrawUpCollection(
        2025, Id, new BankAccountId(BankDesk.Id), new("contributie"), Day, Day.PlusDays(-14), Day.PlusDays(-14),
        [.. mandates.Select(mandate => new CollectionRequest(new(mandate)))]));

    private static async Task<DirectDebitsAnswer> Ask(BankDesk desk) => (DirectDebitsAnswer)(
        await DirectDebitsAnswer.Give(await desk.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data;
}
