using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.CorporationTaxes;

public sealed class ProvideForTaxTests
{
    private static readonly CorporationTaxTable Table = new(
    [
        new(
            new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), Money.Euro(200_000), Share.Percent(19),
            Share.OfTenThousandths(2_580), Money.Euro(15_000), Money.Euro(75_000)),
    ]);

    private static readonly Account[] Accounts =
    [
        new("1670", "Vpb", AccountKind.Liability, "Schulden", null, AccountRole.CorporationTaxPayable),
        new("4900", "Vpb", AccountKind.Expense, "Belastingen", null, AccountRole.CorporationTaxExpense),
    ];

    private static readonly ProvideForTax Act = new(2025, new EntryId("vpb"), new LocalDate(2025, 12, 31));

    private static Books With(Money profit) => Example.Books(
        Fold.Of<LedgerYear>(Example.Opened(), new EntryPosted(
            new EntryId("gift"), LedgerJournal.Bank, 1, new LocalDate(2025, 6, 1), null, null, null,
            [
                new EntryLine("1100", profit, Money.Zero),
                EntryLine.ToCredit("8040", profit, Example.DonationStream.IncomeStream),
            ])),
        Accounts);

    private static Cooperative Foundation(CorporationTax? tax)
    {
        var founded = Fold.Of<Cooperative>(Example.Founded with { LegalForm = LegalForm.Foundation });
        return tax is { } position
            ? founded.After(RecordTaxProfile.Decide(
                new RecordTaxProfile(new TaxProfile(
                    new LocalDate(2024, 1, 1), position, null, null, false, null)),
                founded))
            : founded;
    }

    private static Decision Decide(ProvideForTax act, Books books, Cooperative? whose = null) =>
        ProvideForTax.Decide(act, books, Table, whose ?? Example.Cooperative);

    [Theory]
    [InlineData(10_000, 1_900)]
    [InlineData(200_000, 38_000)]
    [InlineData(300_000, 63_800)]
    public void The_tax_of_both_brackets_is_booked_as_a_debt(int profit, int tax)
    {
        var decision = Decide(Act, With(Money.Euro(profit)));
        decision.ShouldRecord<TaxProvided>().Tax.ShouldBe(Money.Euro(tax));
        decision.ShouldRecord<EntryPosted>().Lines.Select(line => (line.Account, line.Balance))
            .ShouldBe([("4900", Money.Euro(tax)), ("1670", -Money.Euro(tax))]);
    }

    [Fact]
    public void Asked_again_nothing_happens_and_after_another_result_the_difference_is_booked()
    {
        var books = With(Money.Euro(10_000));
        var year = books.Year.After(Decide(Act, books));
        Decide(Act, books with { Year = year }).ShouldBeNothing();
        Decide(Act with { Entry = new EntryId("vpb-2") }, books with { Year = year }).ShouldBeNothing();
        var lower = Decide(
            Act with { Entry = new EntryId("vpb-2"), Corrections = -Money.Euro(1_000) }, books with { Year = year });
        lower.ShouldRecord<TaxProvided>().Result.ShouldBe(Money.Euro(10_000));
        lower.ShouldRecord<EntryPosted>().Lines.Select(line => (line.Account, line.Balance))
            .ShouldBe([("1670", Money.Euro(190)), ("4900", -Money.Euro(190))]);
    }

    [Fact]
    public void Corrections_and_losses_change_what_is_taxed()
    {
        var provided = Decide(
            Act with { Corrections = Money.Euro(2_000), Losses = Money.Euro(5_000) }, With(Money.Euro(10_000)))
            .ShouldRecord<TaxProvided>();
        (provided.Taxable, provided.Tax).ShouldBe((Money.Euro(7_000), Money.Euro(1_330)));
        Decide(Act with { Losses = Money.Euro(10_001) }, With(Money.Euro(10_000)))
            .ShouldBeRefused("corporation_tax.losses_wrong");
        Decide(Act with { Losses = -Money.Euro(1) }, With(Money.Euro(10_000)))
            .ShouldBeRefused("corporation_tax.losses_wrong");
    }

    [Fact]
    public void Without_a_profit_it_says_so_and_books_nothing()
    {
        var decision = Decide(Act with { Corrections = -Money.Euro(11_000) }, With(Money.Euro(10_000)));
        decision.Events().ShouldHaveSingleItem().ShouldBeOfType<TaxProvided>().Ground.ShouldBe(TaxGround.NoProfit);
    }

    [Theory]
    [InlineData(15_000, null, true)]
    [InlineData(15_001, null, false)]
    [InlineData(20_000, 55_000, true)]
    [InlineData(20_000, 55_001, false)]
    public void A_small_profit_of_a_foundation_is_exempt(int profit, int? earlier, bool isExempt)
    {
        var decision = Decide(
            Act with { EarlierProfits = earlier is { } euros ? Money.Euro(euros) : null }, With(Money.Euro(profit)),
            Foundation(CorporationTax.SmallProfitExempt));
        decision.ShouldRecord<TaxProvided>().Ground.ShouldBe(isExempt ? TaxGround.SmallProfit : TaxGround.Taxed);
        decision.Events().OfType<EntryPosted>().Any().ShouldBe(!isExempt);
    }

    [Fact]
    public void Who_is_not_taxed_or_not_known_is_refused()
    {
        var books = With(Money.Euro(10_000));
        Decide(Act, books, Foundation(CorporationTax.NotSubject)).ShouldBeRefused("corporation_tax.not_subject");
        Decide(Act, books, Foundation(null)).ShouldBeRefused("corporation_tax.profile_missing");
        Decide(Act with { EarlierProfits = -Money.Euro(1) }, books, Foundation(CorporationTax.SmallProfitExempt))
            .ShouldBeRefused("corporation_tax.earlier_wrong");
    }

    [Fact]
    public void A_year_without_a_rate_is_an_error_that_names_the_table() =>
        ProvideForTax.Decide(Act, With(Money.Euro(10_000)), new CorporationTaxTable([]), Example.Cooperative)
            .ShouldBeRefused("corporation_tax.no_rate");

    [Fact]
    public void The_books_must_be_open_and_have_the_accounts()
    {
        Decide(Act, Example.Books(LedgerYear.Initial, Accounts)).ShouldBeRefused("ledger.year_not_open");
        Decide(Act, Example.Books()).ShouldBeRefused("account.none_for_role");
        Decide(Act with { On = new LocalDate(2026, 1, 1) }, With(Money.Euro(10_000)))
            .ShouldBeRefused("ledger.date_outside_year");
    }

    [Fact]
    public void However_often_the_result_changes_what_is_booked_is_the_tax_of_the_last() =>
        Prop.ForAll(Gen.Choose(-5_000_000, 40_000_000).ListOf().ToArbitrary(), corrections =>
        {
            var books = With(Money.Euro(10_000));
            foreach (var (at, cents) in corrections.Index())
            {
                var act = Act with { Entry = new EntryId($"vpb-{at}"), Corrections = new Money(cents) };
                books = books with { Year = books.Year.After(Decide(act, books)) };
            }

            var taxable = corrections is [.., var last] ? Money.Euro(10_000) + new Money(last) : Money.Zero;
            return books.Year.Balance("4900") == Table.Rows[0].TaxOn(taxable.IsNegative ? Money.Zero : taxable);
        }).ShouldHold();
}
