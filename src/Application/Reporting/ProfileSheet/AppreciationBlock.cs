using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Community;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>How the effort of residents is appreciated (waardering bewonersinzet).</summary>
internal static class AppreciationBlock
{
    public static ProfileBlock Write(AppreciationFigures figures, JobCounts jobs, CommunityFigures community) =>
        new(ProfileBlockName.Appreciation, [.. Lines(figures, jobs, community).Select(Counted.AtStart)]);

    private static IEnumerable<string> Lines(AppreciationFigures figures, JobCounts jobs, CommunityFigures community)
    {
        foreach (var (count, key) in new[]
        {
            (jobs.Own, "profile.jobs_own"), (jobs.Partners, "profile.jobs_partners"),
            (jobs.Initiatives, "profile.jobs_initiatives"),
        })
        {
            if (count > 0)
                yield return Say(key, ("jobs", Counted.Of(count, "job")));
        }

        if (figures.Allowances.People > 0)
            yield return Counted.Of(figures.Allowances.People, "person_with_allowance");
        if (figures.Ambassadors.Count > 0)
            yield return Counted.Of(figures.Ambassadors.Count, "ambassador");
        if (figures.Internships.Active.Count > 0)
            yield return Say(
                "profile.internships", ("internships", Counted.Of(figures.Internships.Active.Count, "internship")),
                ("paid", Counted.InWords(figures.Internships.WithAllowance)));
        if (figures.Vouchers.Given > 0)
            yield return Say("profile.vouchers", ("count", Dutch.Number(figures.Vouchers.Given)));
        var supported = community.LocalEvents.Count(one => one.IsSupported);
        if (supported > 0)
            yield return Say("profile.events_supported", ("count", Counted.InWords(supported)));
        var gestures = figures.Gestures.Where(gesture => gesture.Times > 0).Select(gesture => Word(gesture.Kind))
            .ToList();
        if (gestures.Count > 0)
            yield return Say("profile.gestures", ("kinds", Dutch.List(gestures)));
        foreach (var standing in figures.Gestures.Where(gesture => gesture.Standing > 0))
            yield return Say("profile.always", ("kind", Word(standing.Kind)));
    }
}
