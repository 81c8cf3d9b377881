using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Tests.Governance.Cooperatives;

public sealed class TaxProfileTests
{
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly LocalDate Until = new(2024, 6, 30);
    private static readonly TaxProfile Taxable = new(From, CorporationTax.Taxable, null, null, true, null);

    [Fact]
    public void A_taxable_body_without_more_may_not_use_the_volunteer_scheme() =>
        Taxable.AllowsVolunteerScheme(From).ShouldBeFalse();

    [Theory]
    [InlineData(CorporationTax.NotSubject)]
    [InlineData(CorporationTax.SmallProfitExempt)]
    public void A_body_that_pays_no_corporation_tax_may_use_it(CorporationTax position) =>
        (Taxable with { CorporationTax = position }).AllowsVolunteerScheme(From).ShouldBeTrue();

    [Fact]
    public void An_anbi_may_use_it_from_its_first_day_to_its_last()
    {
        var anbi = Taxable with { AnbiSince = From, AnbiUntil = Until };
        anbi.AllowsVolunteerScheme(From.PlusDays(-1)).ShouldBeFalse();
        anbi.AllowsVolunteerScheme(From).ShouldBeTrue();
        anbi.AllowsVolunteerScheme(Until).ShouldBeTrue();
        anbi.AllowsVolunteerScheme(Until.PlusDays(1)).ShouldBeFalse();
        (anbi with { AnbiUntil = null }).AllowsVolunteerScheme(Until.PlusYears(5)).ShouldBeTrue();
    }

    [Fact]
    public void Who_has_the_tax_administrations_word_may_use_it_while_that_holds()
    {
        var agreed = Taxable with { VolunteerScheme = new VolunteerSchemeAgreement("V-1", From, From, Until) };
        agreed.AllowsVolunteerScheme(From.PlusDays(-1)).ShouldBeFalse();
        agreed.AllowsVolunteerScheme(From).ShouldBeTrue();
        agreed.AllowsVolunteerScheme(Until).ShouldBeTrue();
        agreed.AllowsVolunteerScheme(Until.PlusDays(1)).ShouldBeFalse();
    }
}
