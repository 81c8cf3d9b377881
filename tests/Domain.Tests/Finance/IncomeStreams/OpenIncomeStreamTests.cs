using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.IncomeStreams;

public sealed class OpenIncomeStreamTests
{
    private static readonly OpenIncomeStream Act = new(
        new IncomeStreamId("donaties"), "Donaties ", EarningsCategory.DonationsAndSponsoring, " particulieren", true,
        "8040", new LocalDate(2020, 1, 1));

    private static Decision Decide(OpenIncomeStream act) =>
        OpenIncomeStream.Decide(act, IncomeStream.Initial, Example.Chart());

    [Fact]
    public void A_stream_is_opened() =>
        Decide(Act).ShouldRecord<IncomeStreamOpened>().ShouldBe(Example.DonationStream);

    [Fact]
    public void The_same_stream_again_changes_nothing_and_another_of_its_id_is_refused()
    {
        var open = Fold.Of<IncomeStream>(Example.DonationStream);
        OpenIncomeStream.Decide(Act, open, Example.Chart()).ShouldBeNothing();
        OpenIncomeStream.Decide(Act with { Structural = false }, open, Example.Chart())
            .ShouldBeRefused("income_stream.already_open");
    }

    [Theory]
    [InlineData("", "particulieren")]
    [InlineData("Donaties", " ")]
    public void It_has_a_name_and_a_funder(string name, string funder) =>
        Decide(Act with { Name = name, Funder = funder }).ShouldBeRefused("income_stream.name_or_funder_missing");

    [Fact]
    public void Its_account_is_an_income_account_in_use()
    {
        Decide(Act with { Account = "8999" }).ShouldBeRefused("account.unknown");
        Decide(Act with { Account = "4200" }).ShouldBeRefused("income_stream.not_an_income_account");
        var retired = Example.Chart().Evolve(new AccountRetired("8040", Act.OpenedOn));
        OpenIncomeStream.Decide(Act, IncomeStream.Initial, retired).ShouldBeRefused("account.retired");
    }

    [Fact]
    public void What_it_is_expected_to_bring_is_not_below_zero()
    {
        Decide(Act with { ExpectedPerYear = new Money(-1) }).ShouldBeRefused("income_stream.expected_below_zero");
        Decide(Act with { ExpectedPerYear = Money.Zero }).ShouldRecord<IncomeStreamOpened>();
    }
}
