using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Governance;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Acts;

public sealed class ActRunnerTests
{
    private static readonly FoundCooperative Found = new(
        "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht");

    private static readonly OpenIncomeStream Donations = new(
        new IncomeStreamId("donaties"), "Donaties", EarningsCategory.DonationsAndSponsoring, "particulieren", true,
        "8040", new LocalDate(2025, 1, 1));

    private static readonly ReceiveInstalment Gift = new(
        Donations.IncomeStream, new EntryId("gift-1"), Money.Euro(250), new LocalDate(2025, 3, 1), null,
        "Gift van de buren");

    private readonly InMemoryWijkboek wijkboek =
        new(new ActCatalogue().AddGovernance().AddFinance(), FinanceModule.Projections);

    private Task Founded() => wijkboek.Given(Found, new AdoptStandardChart(), new OpenLedgerYear(2025, []), Donations);

    [Fact]
    public async Task A_money_act_records_its_fact_and_its_entry_together()
    {
        await Founded();
        var answer = (await wijkboek.Run(Gift)).ShouldBeOfType<ActAnswer.Accepted>();
        (answer.LastPosition - answer.FirstPosition).ShouldBe(1);
    }

    [Fact]
    public async Task When_the_ledger_refuses_the_fact_is_not_recorded_either()
    {
        await Founded();
        var head = await wijkboek.Store.Head(InMemoryWijkboek.Cooperative, CancellationToken.None);
        var refused = await wijkboek.Run(Gift with { ReceivedOn = new LocalDate(2026, 3, 1) });
        refused.ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("ledger.year_not_open");
        (await wijkboek.Store.Head(InMemoryWijkboek.Cooperative, CancellationToken.None)).ShouldBe(head);
    }

    [Fact]
    public async Task The_same_request_again_gets_its_first_answer()
    {
        await Founded();
        var id = Guid.NewGuid();
        var first = (await wijkboek.Run(Gift, id: id)).ShouldBeOfType<ActAnswer.Accepted>();
        var again = (await wijkboek.Run(Gift, id: id)).ShouldBeOfType<ActAnswer.Repeated>();
        (again.FirstPosition, again.LastPosition).ShouldBe((first.FirstPosition, first.LastPosition));
    }

    [Fact]
    public async Task The_same_command_id_with_other_content_is_refused()
    {
        await Founded();
        var id = Guid.NewGuid();
        await wijkboek.Run(Gift, id: id);
        var other = await wijkboek.Run(Gift with { Amount = Money.Euro(999) }, id: id);
        other.ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("act.command_id_used");
    }

    [Fact]
    public async Task Text_that_cannot_be_stored_is_refused_wherever_it_stands()
    {
        await Founded();
        var request = InMemoryWijkboek.Request(Gift) with { Reason = "nul\0teken" };
        var refused = await wijkboek.Acts.Run(request, CancellationToken.None);
        refused.ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("act.malformed");
    }

    [Fact]
    public async Task A_request_that_leaves_out_its_defaults_is_the_same_request()
    {
        await Founded();
        var id = Guid.NewGuid();
        var written = InMemoryWijkboek.Request(Gift with { Description = null }, id: id);
        await wijkboek.Acts.Run(written, CancellationToken.None);
        var brief = written with
        {
            Data = JsonSerializer.SerializeToElement(new
            {
                incomeStream = "donaties", instalment = "gift-1", amount = 25_000, receivedOn = "2025-03-01",
            }),
        };
        (await wijkboek.Acts.Run(brief, CancellationToken.None)).ShouldBeOfType<ActAnswer.Repeated>();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"\\ud800\":null}")]
    public async Task Data_that_is_no_proper_object_is_refused(string json)
    {
        await Founded();
        var request = InMemoryWijkboek.Request(Gift) with { Data = JsonDocument.Parse(json).RootElement };
        var refused = await wijkboek.Acts.Run(request, CancellationToken.None);
        refused.ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("act.malformed");
    }

    [Fact]
    public async Task Nothing_happens_in_a_cooperative_that_was_not_founded()
    {
        var refused = await wijkboek.Run(new AdoptStandardChart());
        refused.ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("cooperative.not_founded");
    }

    [Fact]
    public async Task A_new_year_stands_on_the_old_one_while_that_is_still_open()
    {
        await Founded();
        await wijkboek.Run(Gift);
        await wijkboek.Given(new OpenLedgerYear(2026, []));
        var open = await Balance(new LocalDate(2026, 1, 31));
        (open.TotalAssetsCents, open.UnappropriatedResultCents).ShouldBe((25_000, 25_000));

        await wijkboek.Given(new CloseLedgerYear(
            2025, new LocalDate(2026, 5, 20), [new AppropriationLine("0510", Money.Euro(250))]));
        var closed = await Balance(new LocalDate(2026, 6, 30));
        (closed.TotalAssetsCents, closed.UnappropriatedResultCents).ShouldBe((25_000, 0));
        closed.TotalEquityAndLiabilitiesCents.ShouldBe(25_000);
    }

    private async Task<BalanceAnswer> Balance(LocalDate on) =>
        (BalanceAnswer)(await BalanceAnswer.Give(await wijkboek.Ask(new LocalDate(2026, 1, 1), on))).Data;

    [Fact]
    public async Task The_earnings_model_adds_up_to_the_income_of_the_ledger()
    {
        await Founded();
        await wijkboek.Run(Gift);
        var question = await wijkboek.Ask(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
        var answer = (EarningsAnswer)(await EarningsAnswer.Give(question)).Data;
        answer.TotalCents.ShouldBe(25_000);
        answer.LargestFunderShare.ShouldBe(1m);
        answer.Warnings.Count.ShouldBe(2);
    }
}
