using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Teams;

namespace Wijkboek.Application.Membership.Teams;

/// <summary>What <c>show teams --format json</c> prints: the teams of the period as on its last day.</summary>
public sealed record TeamsAnswer(string Coop, LocalDate From, LocalDate To, IReadOnlyList<TeamsAnswer.One> Teams)
{
    /// <param name="DissolvedOn">Within the period; null when the team goes on.</param>
    /// <param name="Positions">Where in the journal the facts stand.</param>
    public sealed record One(
        TeamId Team,
        string Name,
        TeamKind Kind,
        string Purpose,
        LocalDate FormedOn,
        LocalDate? DissolvedOn,
        MemberId? Leader,
        string? LeaderName,
        int Size,
        IReadOnlyList<InTeam> People,
        IReadOnlyList<long> Positions);

    /// <param name="Name">Null when it was forgotten.</param>
    public sealed record InTeam(MemberId Person, string? Name, LocalDate Since);

    public static async Task<Answer> Give(Question question)
    {
        var people = await People.People.Read(question);
        var teams = TeamFigures.In(await TeamFigures.Read(question), question.From, question.To)
            .Select(standing => Of(standing, question.To, people))
            .ToList();
        return new Answer(
            new TeamsAnswer(question.Cooperative, question.From, question.To, teams),
            new AnswerTable(
                ["Team", "Soort", "Doel", "Sinds", "Opgeheven", "Leiding", "Mensen"],
                [.. teams.Select(one => (IReadOnlyList<object?>)
                [
                    one.Name, Sentences.Word(one.Kind), one.Purpose, one.FormedOn, one.DissolvedOn,
                    one.Leader is { } leader ? people.Call(leader) : null, one.Size,
                ])]));
    }

    private static One Of(TeamStanding standing, LocalDate day, People.People people)
    {
        var formed = standing.Record.Team.Formed!;
        return new One(
            formed.Team,
            formed.Name,
            formed.Kind,
            formed.Purpose,
            formed.FormedOn,
            standing.Exists ? null : standing.Record.Team.Dissolved!.DissolvedOn,
            standing.Leader,
            standing.Leader is { } leader ? people.NameOf(leader) : null,
            standing.Size,
            [.. standing.Record.Team.Memberships.Where(each => each.CoversEndOf(day))
                .OrderBy(each => each.Since).ThenBy(each => each.Person.Value, StringComparer.Ordinal)
                .Select(each => new InTeam(each.Person, people.NameOf(each.Person), each.Since))],
            standing.Record.Positions);
    }
}
