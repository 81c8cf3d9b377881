using Wijkboek.Domain.Membership.Teams;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>The teams for the large initiatives, and who leads them.</summary>
internal static class Teams
{
    public const string Meeting = "Ontmoeting";
    public const string Information = "Wijkinformatie";
    public const string Energy = "Energie";
    public const string NeighboursHelp = "Burenhulp";

    public static void Tell(Script script)
    {
        var on = new LocalDate(2024, 1, 18);
        Form(script, on, "ontmoeting", Meeting, "Inloop, eetcafé en alles waarbij mensen elkaar leren kennen.",
            new(2020, 2, 10), People.MeetingLeader, People.Cook, People.Host, People.Walker, People.Maker);
        Form(script, on, "wijkinformatie", Information, "Vragen van bewoners, het magazine en het platform.",
            new(2021, 5, 24), People.InformationLeader, People.FormerEditor, People.Ambassador);
        Form(script, on, "energie", Energy, "Lagere rekening en warmere huizen in drie buurten.",
            new(2023, 2, 6), People.EnergyCoach, People.HandyMan, People.SecondAmbassador);
        Form(script, on, "burenhulp", NeighboursHelp, "Buren die elkaar helpen, en de voorzorgcirkels.",
            new(2022, 10, 10), People.Neighbour, People.CareExpert, People.SecondAmbassador);
        Join(script, "wijkinformatie", People.Editor, new(2024, 11, 18));
        Join(script, "burenhulp", People.Connector, new(2024, 9, 9));
        Join(script, "ontmoeting", People.Caretaker, new(2025, 1, 13));
        Join(script, "ontmoeting", People.Newcomer, new(2025, 5, 19));
    }

    private static void Form(
        Script script, LocalDate on, string id, string name, string purpose, LocalDate formedOn, Person leader,
        params Person[] others)
    {
        var team = new TeamId(id);
        script.Record(on, People.Board, new FormTeam(team, name, TeamKind.Team, purpose, formedOn));
        script.Record(on, People.Board, new AppointTeamLeader(team, leader.Member, Later(formedOn, leader)));
        foreach (var person in others)
            script.Record(on, People.Board, new JoinTeam(team, person.Member, Later(formedOn, person)));
    }

    private static LocalDate Later(LocalDate formedOn, Person person) => LocalDate.Max(formedOn, person.AdmittedOn);

    private static void Join(Script script, string team, Person person, LocalDate on) =>
        script.Record(on, People.Board, new JoinTeam(new TeamId(team), person.Member, on));
}
