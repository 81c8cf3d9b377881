using Wijkboek.Application.Finance.CommitmentOverview;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Commitments;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Tests.Finance.CommitmentOverview;

public sealed class CommitmentsAnswerTests
{
    private const string Leader = "lid-1";
    private static readonly CommitmentId Curtains = new("gordijnen");

    [Fact]
    public async Task An_order_is_followed_from_the_mandate_to_the_invoice()
    {
        var year = await SmallYear.WithLedger(closed: false);
        foreach (var person in new[] { Leader, "lid-2" })
            await year.Do(new AdmitMember(
                new MemberId(person), "Samira de Vries", MemberKind.Resident, new LocalDate(2024, 5, 1)));
        await year.Do(new SetBudget(
            2025, new LocalDate(2025, 7, 1), [new BudgetLine("4300", Money.Euro(20_000))]));
        await year.Do(new GrantMandate(
            new MandateId("activiteiten"), new MemberId(Leader), "projectleider", Money.Euro(500),
            new LocalDate(2025, 1, 1), SecondSignatureAbove: Money.Euro(100)));
        await year.Do(
            new CommitExpense(
                Curtains, new MandateId("activiteiten"), "4300", Money.Euro(400), new LocalDate(2025, 10, 5),
                "gordijnen"),
            Leader);
        (await Only(year)).State.ShouldBe(CommitmentState.AwaitsSignature);
        await year.Do(new ApproveCommitment(Curtains, 2025, new LocalDate(2025, 10, 6)), "lid-2");
        await year.Bank(new LocalDate(2025, 11, 1), "4300", Money.Euro(390));
        var invoice = (await year.Input()).Book.Entries[^1].Entry.Entry;
        await year.Do(new ReleaseCommitment(Curtains, 2025, new LocalDate(2025, 11, 1), invoice));

        var one = await Only(year);
        (one.State, one.Entry, one.HolderName, one.Text)
            .ShouldBe((CommitmentState.Invoiced, invoice.Value, "Samira de Vries", "gordijnen"));
        one.Positions.Count.ShouldBe(3);
    }

    private static async Task<CommitmentsAnswer.One> Only(SmallYear year)
    {
        var answer = await CommitmentsAnswer.Give(await year.Application.Ask(SmallYear.From, SmallYear.To));
        return ((CommitmentsAnswer)answer.Data).Commitments.ShouldHaveSingleItem();
    }
}
