using Wijkboek.Application.Finance.Banking;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using static Wijkboek.Application.Tests.Finance.Banking.BankDesk;

namespace Wijkboek.Application.Tests.Finance.Banking;

public sealed class BankImportTests
{
    private static readonly string TwoPayments = Camt(
        10_000, (3, -1_250, Shop, "De Kweker", "Plantjes"), (4, 2_500, null, "J. Jansen", "Gift"));

    [Fact]
    public async Task A_file_is_imported_and_twice_adds_nothing()
    {
        var desk = await Open();
        (await desk.Imported(TwoPayments)).ShouldSatisfyAllConditions(
            done => done.Recorded.ShouldBe(2), done => done.Lines.ShouldBe(2), done => done.Doubtful.ShouldBe(0));
        (await desk.Imported(TwoPayments)).Recorded.ShouldBe(0);
        (await desk.Ask()).Transactions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_month_in_another_format_adds_nothing_though_all_is_sealed()
    {
        var desk = await Open();
        await desk.Imported(TwoPayments);
        var swift = ":20:X\n:25:417164300\n:28C:1\n:60F:C250602EUR100,00\n"
            + $":61:2506030603D12,50NTRFNONREF\n:86:/IBAN/{Shop}/NAME/DE KWEKER/REMI/PLANTJES\n"
            + ":61:2506040604C25,00NTRFNONREF\n:86:GIFT\n:62F:C250630EUR112,50\n-\n";
        (await desk.Imported(swift)).Recorded.ShouldBe(0);
        (await desk.Imported(swift.Replace($"/IBAN/{Shop}", ""))).Recorded.ShouldBe(0);
    }

    [Fact]
    public async Task An_unknown_account_stops_unless_it_is_connected()
    {
        var desk = await Open();
        (await desk.Import(TwoPayments, new BankImportChoice())).ShouldBeOfType<BankImportAnswer.Refused>()
            .Reason.Code.ShouldBe("bank.account_unknown");
        (await desk.Ask()).Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_automatic_rule_posts_at_once_and_can_be_undone()
    {
        var desk = await Open();
        await desk.Year.Do(new LearnMatchingRule(
            new("plantjes"), new RuleCondition(MoneyDirection.Out, Name: "kweker"), new RuleTarget("4300"),
            new LocalDate(2025, 1, 1), Automatic: true));
        (await desk.Imported(TwoPayments)).Posted.ShouldBe(1);
        var bought = (await desk.Ask()).Transactions[0];
        (bought.State, bought.ByRule, bought.Posted).ShouldBe((BankTransactionState.Matched, "plantjes", true));

        await desk.Year.Do(new UnmatchBankTransaction(
            new(Id), new(bought.Id), new LocalDate(2025, 6, 5), "hoort bij de tuin"));
        (await desk.Ask()).Transactions[0].State.ShouldBe(BankTransactionState.Open);
    }

    [Fact]
    public async Task The_answer_shows_the_account_beside_the_ledger_and_what_a_rule_would_match()
    {
        var desk = await Open();
        await desk.Imported(TwoPayments);
        await desk.Year.Do(new LearnMatchingRule(
            new("plantjes"), new RuleCondition(Description: "PLANTJES"), new RuleTarget("4300"),
            new LocalDate(2025, 1, 1)));
        var answer = await desk.Ask();
        var account = answer.Accounts.ShouldHaveSingleItem();
        (account.Id, account.LedgerAccount, account.BalanceCents, account.Open).ShouldBe((Id, "1100", 11_250, 2));
        account.LedgerCents.ShouldNotBeNull();
        account.Statements.ShouldHaveSingleItem().ClosingCents.ShouldBe(11_250);
        answer.Rules.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            rule => rule.Fits.ShouldBe(1), rule => rule.Examples.ShouldBe([answer.Transactions[0].Id]));
        answer.Transactions[0].Party.Name.ShouldBe("De Kweker");
        answer.Transactions[0].Positions.ShouldNotBeEmpty();
    }
}
