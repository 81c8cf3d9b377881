using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Governance.Cooperatives;

public sealed class RecordTaxProfileTests
{
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly TaxProfile Taxable = new(From, CorporationTax.Taxable, null, null, true, null);

    [Fact]
    public void A_profile_is_recorded_and_again_changes_nothing()
    {
        var decision = RecordTaxProfile.Decide(new RecordTaxProfile(Taxable), Example.Cooperative);
        decision.ShouldRecord<TaxProfileRecorded>().Profile.ShouldBe(Taxable);
        RecordTaxProfile.Decide(new RecordTaxProfile(Taxable), Example.Cooperative.After(decision)).ShouldBeNothing();
    }

    [Fact]
    public void A_correction_and_its_undoing_are_both_recorded()
    {
        var corrected = Taxable with { WithholdsPayrollTax = false };
        var cooperative = Fold.Of<Cooperative>(
            Example.Founded, new TaxProfileRecorded(Taxable), new TaxProfileRecorded(corrected));
        RecordTaxProfile.Decide(new RecordTaxProfile(Taxable), cooperative).ShouldRecord<TaxProfileRecorded>();
    }

    [Fact]
    public void What_was_not_founded_has_no_profile() =>
        RecordTaxProfile.Decide(new RecordTaxProfile(Taxable), Cooperative.Initial)
            .ShouldBeRefused("cooperative.not_founded");

    [Theory]
    [InlineData(CorporationTax.NotSubject)]
    [InlineData(CorporationTax.SmallProfitExempt)]
    public void A_cooperative_is_a_taxpayer_by_its_legal_form(CorporationTax position)
    {
        var act = new RecordTaxProfile(Taxable with { CorporationTax = position });
        RecordTaxProfile.Decide(act, Example.Cooperative).ShouldBeRefused("cooperative.corporation_tax_by_legal_form");
        foreach (var form in new[] { LegalForm.Association, LegalForm.Foundation })
            RecordTaxProfile.Decide(act, Fold.Of<Cooperative>(Example.Founded with { LegalForm = form }))
                .ShouldRecord<TaxProfileRecorded>();
    }

    [Fact]
    public void Anbi_status_ends_after_it_began()
    {
        var act = new RecordTaxProfile(Taxable with { AnbiSince = From, AnbiUntil = From.PlusDays(-1) });
        RecordTaxProfile.Decide(act, Example.Cooperative).ShouldBeRefused("cooperative.anbi_period_wrong");
        RecordTaxProfile.Decide(new RecordTaxProfile(Taxable with { AnbiUntil = From }), Example.Cooperative)
            .ShouldBeRefused("cooperative.anbi_period_wrong");
    }

    [Fact]
    public void An_agreement_with_the_tax_administration_ends_after_it_began()
    {
        var agreed = new VolunteerSchemeAgreement("V-1", From, From, From.PlusDays(-1));
        RecordTaxProfile.Decide(new RecordTaxProfile(Taxable with { VolunteerScheme = agreed }), Example.Cooperative)
            .ShouldBeRefused("cooperative.agreement_period_wrong");
    }
}
