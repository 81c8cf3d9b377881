using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Membership.Teams;

/// <summary>The teams and circles of a period, each as it stands on the last day.</summary>
public static class TeamFigures
{
    public static TeamsView View { get; } = new();

    /// <summary>All that were ever formed, the oldest first.</summary>
    public static async Task<IReadOnlyList<TeamRecord>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(team => team.Value.Team.Formed!.FormedOn)
            .ThenBy(team => team.Key, StringComparer.Ordinal).Select(team => team.Value)];

    /// <summary>Teams that existed on at least one day of the period.</summary>
    public static IReadOnlyList<TeamStanding> In(IEnumerable<TeamRecord> teams, LocalDate from, LocalDate to) =>
        [.. teams
            .Where(record => record.Team.Formed!.FormedOn <= to && !(record.Team.Dissolved?.DissolvedOn < from))
            .Select(record => new TeamStanding(
                record, record.Team.ExistsOn(to), record.Team.LeaderOn(to), [.. record.Team.On(to)]))];
}

/// <param name="Exists">False when it was dissolved by the end of the last day.</param>
/// <param name="Leader">Null when nobody leads it.</param>
public sealed record TeamStanding(TeamRecord Record, bool Exists, MemberId? Leader, IReadOnlyList<MemberId> People)
{
    public int Size => People.Count;
}
