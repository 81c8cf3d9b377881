using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Accounts;

public sealed class AddAccountTests
{
    private static readonly Account Cash =
        new("1000", "Kas", AccountKind.Asset, "Liquide middelen", "BLimKasKas", AccountRole.Cash);

    private static Decision Add(Account account, ChartOfAccounts? chart = null) =>
        AddAccount.Decide(new AddAccount(account), chart ?? Example.Chart());

    [Fact]
    public void An_account_is_added() => Add(Cash).ShouldRecord<AccountAdded>().Account.ShouldBe(Cash);

    [Fact]
    public void The_same_account_again_changes_nothing_and_another_of_its_number_is_refused()
    {
        Add(Cash, Example.Chart(Cash)).ShouldBeNothing();
        Add(Cash with { Name = "Kas Eetcafé" }, Example.Chart(Cash)).ShouldBeRefused("account.number_taken");
    }

    [Theory]
    [InlineData("10")]
    [InlineData("1000000")]
    [InlineData("10a0")]
    [InlineData("1000\n")]
    [InlineData("")]
    public void A_number_has_three_to_six_digits(string number) =>
        Add(Cash with { Number = number }).ShouldBeRefused("account.number_wrong");

    [Fact]
    public void It_has_a_name_and_a_heading()
    {
        Add(Cash with { Name = " " }).ShouldBeRefused("account.name_missing");
        Add(Cash with { Heading = "" }).ShouldBeRefused("account.name_missing");
    }

    [Fact]
    public void A_role_is_played_by_one_account() =>
        Add(Cash with { Role = AccountRole.Bank }).ShouldBeRefused("account.role_taken")
            .Facts.ShouldContain(("account", (object?)"1100"));

    [Fact]
    public void A_retired_account_leaves_its_role_to_the_next()
    {
        var chart = Example.Chart().Evolve(new AccountRetired("1100", new LocalDate(2025, 7, 1)));
        var decision = Add(Cash with { Role = AccountRole.Bank }, chart);
        chart.After(decision).For(AccountRole.Bank).ShouldBe(Cash with { Role = AccountRole.Bank });
    }

    [Theory]
    [InlineData(AccountRole.Creditors, AccountKind.Liability)]
    [InlineData(AccountRole.WageExpense, AccountKind.Expense)]
    [InlineData(AccountRole.ResultForYear, AccountKind.Equity)]
    public void A_role_asks_for_its_kind_of_account(AccountRole role, AccountKind kind) =>
        Add(Cash with { Role = role }).ShouldBeRefused("account.role_of_other_kind")
            .Facts.ShouldContain(("kind", (object?)kind));

    [Fact]
    public void Every_role_has_its_kind_of_account() =>
        Enum.GetValues<AccountRole>().ShouldAllBe(role => Enum.IsDefined(role.Kind()));

    [Theory]
    [InlineData("XLimKasKas")]
    [InlineData("B")]
    [InlineData("BLimkasKas")]
    [InlineData("BLimKasKa")]
    [InlineData("BLimKasKas.1")]
    [InlineData("BLimKasKas\n")]
    public void An_rgs_code_has_its_shape(string code) =>
        Add(Cash with { Rgs = code }).ShouldBeRefused("account.rgs_wrong");

    [Fact]
    public void An_rgs_code_is_on_the_accounts_side_of_the_books()
    {
        Add(Cash with { Rgs = "WOvbOvoOvo" }).ShouldBeRefused("account.rgs_of_other_side");
        Add(new Account("4999", "Overig", AccountKind.Expense, "Overig", "BLimKasKas"))
            .ShouldBeRefused("account.rgs_of_other_side");
    }

    [Fact]
    public void An_rgs_code_is_used_once_unless_an_extension_tells_them_apart()
    {
        Add(Cash with { Rgs = "BLimBanRba" }).ShouldBeRefused("account.rgs_taken");
        Add(Cash with { Rgs = "BLimBanRba.01" }).ShouldRecord<AccountAdded>();
        Add(Cash with { Rgs = null }).ShouldRecord<AccountAdded>();
    }
}
