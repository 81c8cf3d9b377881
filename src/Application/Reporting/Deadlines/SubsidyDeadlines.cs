using Wijkboek.Application.Subsidies.SubsidyOverview;

namespace Wijkboek.Application.Reporting.Deadlines;

internal static class SubsidyDeadlines
{
    private const string View = "subsidies";

    public static IEnumerable<Deadline> On(LocalDate day, IEnumerable<SubsidyFile> files) =>
        from file in files
        let subsidy = SubsidyOnDay.Of(file, day)
        where subsidy?.Next is not null
        select new Deadline(subsidy.Next!.Before, subsidy.Next.Step, subsidy.Application.Title, View);
}
