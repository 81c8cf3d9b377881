using Wijkboek.Application.Community;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Community;

/// <summary>
/// Help from who lived through it: experts, groups and family network councils. What somebody is an expert in stands
/// beside a number, never beside a name.
/// </summary>
internal static class ExperienceLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var community = await CommunityPages.Ask(visit);
        var experts = new SheetPlan<CommunityAnswer.Expert>("deskundigen", "Ervaringsdeskundigen")
            .Name("nummer", "Nummer", one => one.Id.Value)
            .Text("veld", "Ervaring met", one => one.Field ?? Sentences.Word("forgotten"))
            .Word("dank", "Waardering", one => one.Appreciation)
            .Day("sinds", "Sinds", one => one.From)
            .Day("tot", "Tot en met", one => one.EndedOn);
        var groups = new SheetPlan<CommunityAnswer.Group>("groepen", "Lotgenotengroepen")
            .Name("naam", "Groep", one => one.Subject, one => visit.To($"buurt/lotgenoten/{one.Id}"))
            .Count("keren", "Bijeenkomsten", one => one.Sessions, isSummed: true)
            .Count("deelnemers", "Deelnemers opgeteld", one => one.Participants, isSummed: true)
            .Day("sinds", "Sinds", one => one.FormedOn)
            .Day("tot", "Gestopt", one => one.EndedOn);
        var councils = new SheetPlan<CommunityAnswer.Council>("beraden", "Familienetwerkberaden")
            .Link("dag", "Gehouden op", one => one.HeldOn, one => visit.To($"buurt/familienetwerkberaden/{one.Id}"))
            .Count("deelnemers", "Deelnemers", one => one.Participants, isSummed: true)
            .Count("afspraken", "Afspraken", one => one.Agreements, isSummed: true)
            .Count("nagekomen", "Nagekomen", one => one.Kept);
        return new Leaf(
            Doors.Experience, "Ervaring en steun",
            $"{community.Experts.Count} ervaringsdeskundigen, {community.PeerGroups.Count} lotgenotengroepen en "
                + $"{community.FamilyNetworkCouncils.Count} familienetwerkberaden in {visit.PeriodName}.")
        {
            Sections =
            [
                new SheetSection(
                    "Lotgenotengroepen", groups.Of(community.PeerGroups, visit.Sheets, "Er was geen lotgenotengroep.")),
                new SheetSection(
                    "Ervaringsdeskundigen",
                    experts.Of(community.Experts, visit.Sheets, "Er was geen ervaringsdeskundige."))
                {
                    Note = "Zonder namen: waar iemand ervaring mee heeft, is van die persoon.",
                },
                new SheetSection(
                    "Familienetwerkberaden",
                    councils.Of(community.FamilyNetworkCouncils, visit.Sheets, "Er was geen beraad.")),
            ],
        };
    }

    internal static string Lead(CommunityAnswer.Group one) => $"Lotgenotengroep sinds {Dutch.LongDate(one.FormedOn)}.";

    internal static IReadOnlyList<Fact> Facts(CommunityAnswer.Group one) =>
    [
        new("Bijeenkomsten", Dutch.Number(one.Sessions)),
        new("Deelnemers opgeteld", Dutch.Number(one.Participants)),
        new("Gestopt", one.EndedOn is { } day ? Dutch.LongDate(day) : "nee"),
    ];

    internal static string Lead(CommunityAnswer.Council one) => $"Gehouden op {Dutch.LongDate(one.HeldOn)}.";

    internal static IReadOnlyList<Fact> Facts(CommunityAnswer.Council one) =>
    [
        new("Deelnemers", Dutch.Number(one.Participants)),
        new("Afspraken", Dutch.Number(one.Agreements)),
        new("Nagekomen", one.Kept is { } kept ? Dutch.Number(kept) : "nog niet nagevraagd"),
    ];
}
