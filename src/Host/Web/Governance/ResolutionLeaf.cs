using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>One resolution: what, by whom, with which votes, and whether it still holds.</summary>
internal static class ResolutionLeaf
{
    /// <summary>Null when there is no such resolution.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string number)
    {
        var book = await GovernanceBook.Read(visit.Question);
        if (book.ResolutionsIn(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)
            .FirstOrDefault(one => one.Number.Value == number) is not { } resolution)
            return null;
        var people = await People.Read(visit.Question);
        var outcome = MeetingsLeaf.OutcomeOf(resolution.Adopted, resolution.Annulled?.AnnulledOn);
        return new Leaf(
            Doors.Meetings, $"Besluit {number}",
            $"{people.Open(resolution.Title) ?? Sentences.Word("forgotten")}: {outcome} op "
                + $"{Dutch.LongDate(resolution.DecidedOn)}.")
        {
            Back = new Way(Doors.Meetings.Name, visit.To(Doors.Meetings.Path)),
            Sections =
            [
                new FactsSection("Het besluit", [.. Facts(resolution, visit, people)]),
                new HistorySection(await journal.Of(visit, resolution.Positions)),
            ],
        };
    }

    private static IEnumerable<Fact> Facts(ResolutionRecord resolution, Visit visit, People people)
    {
        yield return new("Onderwerp", Sentences.Word(resolution.Subject));
        if (resolution.FiscalYear is { } year)
            yield return new("Boekjaar", $"{year}");
        yield return resolution.Meeting is { } meeting
            ? new("Genomen door", Sentences.Word(resolution.Body), visit.To($"{Doors.Meetings.Path}/{meeting}"))
            : new("Genomen door", resolution.By is { } by ? people.Call(by) : Sentences.Word(resolution.Body));
        if (resolution.Vote is { } vote)
            yield return new("Stemmen", $"{vote.For} voor, {vote.Against} tegen, {vote.Abstained} onthouden");
        if (resolution.Excluded.Count > 0)
            yield return new("Stemde niet mee", Dutch.List([.. resolution.Excluded.Select(people.Call)]));
        if (resolution.Annulled is { } annulled)
            yield return new("Vernietigd op", Dutch.LongDate(annulled.AnnulledOn));
    }
}
