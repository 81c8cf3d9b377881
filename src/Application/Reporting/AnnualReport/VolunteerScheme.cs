using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>On what ground allowances may be paid free of tax, and up to what amount.</summary>
internal static class VolunteerScheme
{
    public static string Explain(AnnualReportInput input)
    {
        var ground = Ground(input.Profile.TaxProfileOn(input.To), input.To);
        return input.AllowanceRate is { } rate
            ? $"{ground} " + Say(
                "annual.volunteers.maxima",
                ("year", $"{input.Year}"), ("month", Euros.WriteWithSign(rate.PerMonth)),
                ("whole", Euros.WriteWithSign(rate.PerYear)), ("source", rate.Source),
                ("checked", Dutch.LongDate(rate.CheckedOn)))
            : ground;
    }

    private static string Ground(TaxProfile? profile, LocalDate on) => profile switch
    {
        null => Say("annual.volunteers.no_profile"),
        { VolunteerScheme: { } agreed } when agreed.Covers(on) => Say(
            "annual.volunteers.agreement",
            ("date", Dutch.LongDate(agreed.AgreedOn)), ("reference", agreed.Reference)),
        _ when profile.IsAnbi(on) => Say("annual.volunteers.anbi"),
        { CorporationTax: not CorporationTax.Taxable } => Say("annual.volunteers.not_taxable"),
        _ => Say("annual.volunteers.not_allowed"),
    };
}
