namespace Wijkboek.Domain.Governance.Cooperatives;

public static class CooperativeRefusals
{
    public static Refusal NotFounded { get; } = new("cooperative.not_founded");
    public static Refusal AlreadyFounded { get; } = new("cooperative.already_founded");
    public static Refusal NameMissing { get; } = new("cooperative.name_missing");
    public static Refusal DistrictOrMunicipalityMissing { get; } = new("cooperative.district_or_municipality_missing");
    public static Refusal ResidentsBelowZero { get; } = new("cooperative.residents_below_zero");
    public static Refusal KvkNumberWrong(string number) => new("cooperative.kvk_number_wrong", ("number", number));
    public static Refusal RsinWrong(string number) => new("cooperative.rsin_wrong", ("number", number));
    public static Refusal FiscalYearStartWrong(int month) =>
        new("cooperative.fiscal_year_start_wrong", ("month", month));
    public static Refusal FoundationHasNoMembers { get; } = new("cooperative.foundation_has_no_members");
    public static Refusal MembersMeetingRequired { get; } = new("cooperative.members_meeting_required");
    public static Refusal CorporationTaxByLegalForm { get; } = new("cooperative.corporation_tax_by_legal_form");
    public static Refusal AnbiPeriodWrong { get; } = new("cooperative.anbi_period_wrong");
    public static Refusal AgreementPeriodWrong { get; } = new("cooperative.agreement_period_wrong");
}
