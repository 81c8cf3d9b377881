using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class ConnectBankAccountTests
{
    private static readonly ConnectBankAccount Act = new(
        "NL91 ABNA 0417 1643 00", "1100", Bank.Monday, Money.Euro(1_000));

    private static Decision Decide(ConnectBankAccount act, BankAccountRegister? accounts = null) =>
        ConnectBankAccount.Decide(act, accounts ?? BankAccountRegister.Initial, Example.Chart(Bank.Savings));

    [Fact]
    public void An_account_is_connected_by_its_number_without_spaces() =>
        Decide(Act).ShouldRecord<BankAccountConnected>().ShouldBe(Bank.Connected);

    [Fact]
    public void The_same_again_changes_nothing() => Decide(Act, Bank.OfOneAccount.Accounts).ShouldBeNothing();

    [Fact]
    public void It_is_not_connected_twice_in_different_ways() =>
        Decide(Act with { Opening = Money.Zero }, Bank.OfOneAccount.Accounts).ShouldBeRefused("bank.already_connected");

    [Fact]
    public void The_bare_number_of_an_account_is_that_account() =>
        Decide(Act with { Number = "417164300" }, Bank.OfOneAccount.Accounts).ShouldBeRefused("bank.already_connected");

    [Theory]
    [InlineData("NL91ABNA0417164301")]
    [InlineData("NL91ABNA041716430")]
    [InlineData("Bank")]
    [InlineData("")]
    [InlineData("12345678901234567890123456789012345")]
    public void A_number_with_a_slip_in_it_is_refused(string number) =>
        Decide(Act with { Number = number }).ShouldBeRefused("bank.number_wrong");

    [Fact]
    public void It_stands_on_an_asset_account_of_its_own()
    {
        Decide(Act with { LedgerAccount = "9999" }).ShouldBeRefused("account.unknown");
        Decide(Act with { LedgerAccount = "4200" }).ShouldBeRefused("bank.ledger_account_wrong");
        Decide(Act with { Number = Bank.Neighbour }, Bank.OfOneAccount.Accounts)
            .ShouldBeRefused("bank.ledger_account_taken");
    }
}
