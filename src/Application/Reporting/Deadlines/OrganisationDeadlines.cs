using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.Deadlines;

/// <summary>What the legal form and the tax profile ask of the organisation itself.</summary>
internal static class OrganisationDeadlines
{
    private const string View = "governance";

    private const int MonthsToPublish = 6;

    public static IEnumerable<Deadline> On(LocalDate day, Cooperative profile, LocalDate endOfYear)
    {
        if (profile.Founding is not { } founding || profile.TaxProfileOn(day) is not { } tax)
            yield break;
        if (tax.IsAnbi(day))
            yield return new Deadline(
                endOfYear.PlusMonths(MonthsToPublish), DutyStep.PublishAnbiFigures, founding.Name, View);
        if (tax.VolunteerScheme is { Until: { } until } && day <= until)
            yield return new Deadline(until, DutyStep.RenewVolunteerScheme, founding.Name, View);
    }
}
