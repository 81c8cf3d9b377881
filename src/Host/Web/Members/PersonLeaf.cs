using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Members;

/// <summary>One member or other person: what they are, do and offer, and what happened.</summary>
internal static class PersonLeaf
{
    /// <summary>Null when nobody has this number.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string id)
    {
        var members = await visit.Ask<MembersAnswer>("members");
        if (members.Members.FirstOrDefault(one => one.Member.Value == id) is not { } person)
            return null;
        var teams = (await visit.Ask<TeamsAnswer>("teams")).Teams;
        var governance = await visit.Ask<GovernanceAnswer>("governance");
        return new Leaf(Doors.Members, person.Name ?? person.Member.Value, Lead(person))
        {
            Back = new Way(Doors.Members.Name, visit.To(Doors.Members.Path)),
            Sections =
            [
                new FactsSection("Gegevens", [.. Facts(person, visit, teams, governance)]),
                .. person.Talents.Count == 0 ? [] : new[] { Talents(person, visit) },
                new HistorySection(await journal.Of(visit, [.. Streams(person.Member, visit)])),
            ],
        };
    }

    private static string Lead(MembersAnswer.One person)
    {
        var what = person.Kind is { } kind
            ? $"{Sentences.Word(person.State)}, {Sentences.Word(kind)}"
            : Sentences.Word(person.State);
        return $"{what} sinds {Dutch.LongDate(person.Since)}"
            + (person.Until is { } until ? $", tot en met {Dutch.LongDate(until)}." : ".");
    }

    private static IEnumerable<Fact> Facts(
        MembersAnswer.One person, Visit visit, IReadOnlyList<TeamsAnswer.One> teams, GovernanceAnswer governance)
    {
        var mayGovern = visit.Visitor.MayAsk("governance");
        yield return new("Nummer", person.Member.Value);
        if (person.EndReason is { } reason)
            yield return new("Reden van vertrek", Sentences.Word(reason));
        if (person.ContributionCents is { } contribution)
            yield return new("Contributie", $"{Dutch.Euro(contribution)} per jaar");
        foreach (var function in governance.Functions.Where(one => one.Person == person.Member && mayGovern))
            yield return new("Functie", Sentences.Word(function.Function), visit.To(Doors.Functions.Path));
        foreach (var mandate in governance.Mandates.Where(one => one.Holder == person.Member && mayGovern))
            yield return new(
                "Mandaat", $"{mandate.Role}, tot en met {Dutch.Euro(mandate.LimitCents)}",
                visit.To($"bestuur/mandaten/{mandate.Mandate}"));
        foreach (var team in teams.Where(team => person.Teams.Contains(team.Team)))
            yield return new("Team", team.Name, visit.To($"{Doors.Teams.Path}/{team.Team}"));
        if (visit.Visitor.MayAsk("allowances"))
            yield return new(
                "Vergoedingen", "aanvragen en jaaropgave", visit.To($"{Doors.Allowances.Path}/{person.Member}"));
    }

    private static SheetSection Talents(MembersAnswer.One person, Visit visit) => new(
        "Talenten",
        new SheetPlan<MembersAnswer.Talent>("talenten", "Talenten")
            .Name("veld", "Veld", talent => Sentences.Word(talent.Field))
            .Text("wat", "Wat", talent => talent.Description)
            .Of(person.Talents, visit.Sheets));

    // Of the years that the books hold: what a volunteer got stands in a stream per year.
    private static IEnumerable<StreamId> Streams(MemberId person, Visit visit) => visit.Visitor.MayAsk("allowances")
        ?
        [
            Member.Stream(person),
            VolunteerAgreement.Stream(person),
            .. visit.Years.Select(year => VolunteerYear.Stream(person, year)),
        ]
        : [Member.Stream(person)];
}
