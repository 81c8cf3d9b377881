using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Governance.Register;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>What the organisation is and by which rules it decides.</summary>
internal static class StatutesLeaf
{
    public static async Task<Leaf> Read(Visit visit, JournalReading journal)
    {
        var statutes = await visit.Question.Get(GovernanceBook.StatutesView, StatutesView.Key);
        var people = await People.Read(visit.Question);
        var rules = statutes.RulesOn(visit.Question.To)?.What;
        return new Leaf(
            Doors.Statutes, "Statuten",
            rules is null
                ? "Over de ledenvergadering is nog niet vastgelegd wat de statuten zeggen."
                : $"Zo besluit de ledenvergadering sinds {Dutch.LongDate(rules.From)}.")
        {
            Sections =
            [
                new FactsSection("De organisatie", [.. Facts(visit.Founding)]),
                .. rules is null ? [] : new[] { Rules(rules.Rules) },
                new SheetSection("Wijzigingen", Plan(visit, people).Of(
                    statutes.Amendments.Select(one => one.What).Reverse(), visit.Sheets,
                    "De statuten zijn in dit boek nog niet gewijzigd.")),
                new HistorySection(await journal.Of(visit, Cooperative.Stream, Statutes.Stream)),
            ],
        };
    }

    private static IEnumerable<Fact> Facts(CooperativeFounded founding) =>
    [
        new("Naam", founding.Name),
        new("Rechtsvorm", Sentences.Word(founding.LegalForm)),
        new("Opgericht op", Dutch.LongDate(founding.FoundedOn)),
        new("Wijk", founding.District),
        new("Gemeente", founding.Municipality),
    ];

    private static FactsSection Rules(MeetingRules rules) => new("De ledenvergadering",
    [
        new("Oproepen", $"{rules.NoticeDays} dagen van tevoren"),
        new("Quorum", rules.QuorumPercent == 0 ? "niet nodig" : $"{rules.QuorumPercent}% van wie mag stemmen"),
        new("Tweede vergadering", rules.SecondMeetingDecides ? "beslist met wie er is" : "heeft hetzelfde quorum"),
        new("Gewone meerderheid", Of(rules.OrdinaryMajority)),
        new("Statuten wijzigen", Of(rules.AmendmentMajority)),
    ]);

    private static string Of(Majority majority) => majority == Majority.Simple
        ? "meer dan de helft van de stemmen"
        : $"{majority.Numerator}/{majority.Denominator} van de stemmen";

    private static SheetPlan<StatutesAmended> Plan(Visit visit, People people) =>
        new SheetPlan<StatutesAmended>("wijzigingen", "Wijzigingen van de statuten")
            .Name("akte", "Akte van", row => Dutch.Date(row.DeedOn))
            .Text("onderwerp", "Onderwerp", row => people.Open(row.Subject) ?? Sentences.Word("forgotten"))
            .Link(
                "besluit", "Besluit", row => row.Resolution.Value,
                row => visit.To($"bestuur/besluiten/{row.Resolution}"));
}
