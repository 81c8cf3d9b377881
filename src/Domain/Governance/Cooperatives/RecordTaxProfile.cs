namespace Wijkboek.Domain.Governance.Cooperatives;

public sealed record RecordTaxProfile(TaxProfile Profile) : IAct
{
    public static Decision Decide(RecordTaxProfile act, Cooperative cooperative)
    {
        if (cooperative.Founding is not { } founding)
            return CooperativeRefusals.NotFounded;

        // A cooperative is a taxpayer by its legal form (Wet VPB 1969 art. 2(1)(b)); the exemption for small profits
        // is for associations and foundations (art. 6).
        if (founding.LegalForm == LegalForm.Cooperative && act.Profile.CorporationTax != CorporationTax.Taxable)
            return CooperativeRefusals.CorporationTaxByLegalForm;
        if (act.Profile.AnbiUntil is { } until && !(act.Profile.AnbiSince <= until))
            return CooperativeRefusals.AnbiPeriodWrong;
        if (act.Profile.VolunteerScheme is { } agreed && agreed.Until < agreed.From)
            return CooperativeRefusals.AgreementPeriodWrong;
        return cooperative.TaxProfiles.Contains(act.Profile)
            ? Decision.Nothing
            : Cooperative.Stream.Record(new TaxProfileRecorded(act.Profile));
    }
}
