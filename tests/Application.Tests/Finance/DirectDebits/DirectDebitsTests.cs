using System.Security.Cryptography;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Tests.Finance.Banking;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.DirectDebits;

/// <summary>A member's contribution, from the mandate to the bank.</summary>
public sealed class DirectDebitsTests
{
    private static readonly CollectionId Id = new("juni");
    private static readonly LocalDate Day = new(2025, 6, 3);

    [Fact]
    public async Task A_contribution_is_collected_received_and_given_back()
    {
        var desk = await BankDesk.Open();
        var year = desk.Year;
        await year.Do(new AdmitMember(
            new("lid-7"), "Fatima el Idrissi", MemberKind.Resident, new LocalDate(2024, 3, 1)));
        await year.Do(new AgreeContribution(new("lid-7"), 2025, Money.Euro(25), new LocalDate(2025, 1, 2)));
        await year.Do(new OpenIncomeStream(
            new("contributie"), "Contributie", EarningsCategory.MembershipFees, "leden", true, "8050",
            new LocalDate(2025, 1, 1)));
        await year.Do(new ConnectBankAccount(BankDesk.Own, "1100", new LocalDate(2025, 6, 1), Money.Euro(100)));
        await year.Do(new IdentifyCreditor("NL69ZZZ123456780000", new LocalDate(2025, 1, 2)));
        await year.Do(new SignDebitMandate(
            new("m-1"), new("lid-7"), new LocalDate(2025, 1, 10), "NL20INGB0001234567", "F. el Idrissi"));
        await year.Do(new DrawUpCollection(
            2025, Id, new BankAccountId(BankDesk.Id), new("contributie"), Day, Day.PlusDays(-14), Day.PlusDays(-14),
            [new(new("m-1"))]));
        await year.Do(new SendCollection(2025, Id, Day.PlusDays(-3)));

        var sent = (await Ask(desk)).Rounds.ShouldHaveSingleItem();
        (sent.State, sent.TotalCents, sent.ReceivedCents).ShouldBe((CollectionState.Sent, 2_500, 0));
        var file = await CollectionFile.OfSent(
            year.Application.States, (await year.Application.Ask(Day, Day)).Keys, InMemoryWijkboek.Cooperative, 2025,
            Id, CancellationToken.None);
        Convert.ToHexStringLower(SHA256.HashData(file.ShouldNotBeNull())).ShouldBe(sent.File);

        await desk.Imported(BankDesk.Camt(
            10_000, (3, 2_500, null, "", "juni"), (5, -2_500, null, "", "retour")));
        var transactions = (await desk.Ask()).Transactions;
        await year.Do(new SettleCollection(2025, Id, new BankTransactionId(transactions[0].Id)));
        (await Ask(desk)).Rounds[0].ReceivedCents.ShouldBe(2_500);
        await year.Do(new ReturnDebit(
            2025, Id, 1, new LocalDate(2025, 6, 5), "MD06", new BankTransactionId(transactions[1].Id)));
        var back = (await Ask(desk)).Rounds[0];
        (back.ReceivedCents, back.Lines[0].ReturnCode).ShouldBe((0, "MD06"));
        (await Ask(desk)).Mandates.ShouldHaveSingleItem().LastUsedOn.ShouldBe(Day);
        await year.Do(new ReverseDebitReturn(2025, Id, 1, new LocalDate(2025, 6, 6), "dat was een ander lid"));
        var again = (await Ask(desk)).Rounds[0];
        (again.ReceivedCents, again.Lines[0].ReturnedOn, again.State).ShouldBe((2_500, null, CollectionState.Done));
    }

    private static async Task<DirectDebitsAnswer> Ask(BankDesk desk) => (DirectDebitsAnswer)(
        await DirectDebitsAnswer.Give(await desk.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data;
}
