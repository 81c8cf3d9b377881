using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Reporting.YearStories;

internal static class StoryYear
{
    /// <summary>From the founding to the year after: targets are set ahead, stories are told afterwards.</summary>
    public static Refusal? Refuses(int year, LocalDate on, Cooperative cooperative)
    {
        var first = cooperative.Founding is { } founding ? cooperative.FiscalYearOf(founding.FoundedOn) : on.Year;
        var last = on.Year + 1;
        return year < first || year > last ? YearStoryRefusals.YearWrong(year, first, last) : null;
    }
}
