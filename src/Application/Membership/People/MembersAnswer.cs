using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Membership.Teams;

namespace Wijkboek.Application.Membership.People;

/// <summary>What <c>show members --format json</c> prints: everybody known at the end of the period.</summary>
/// <param name="Total">Members at the end of the last day.</param>
/// <param name="Talents">The talent bank at the end of the last day.</param>
public sealed record MembersAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    int Total,
    MemberMovements Movements,
    IReadOnlyList<TalentCount> Talents,
    IReadOnlyList<MembersAnswer.One> Members)
{
    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="Kind">Null of a person who is no member and did not ask to be.</param>
    /// <param name="Since">Of the membership, the application or the registration.</param>
    /// <param name="Until">Last day of a membership that ended or will end.</param>
    /// <param name="Teams">In which this one is on the last day.</param>
    /// <param name="Positions">Where in the journal the facts stand.</param>
    public sealed record One(
        MemberId Member,
        string? Name,
        MemberState State,
        MemberKind? Kind,
        LocalDate Since,
        LocalDate? Until,
        MembershipEndReason? EndReason,
        long? ContributionCents,
        IReadOnlyList<TeamId> Teams,
        IReadOnlyList<Talent> Talents,
        IReadOnlyList<long> Positions);

    /// <param name="Description">Null when there was none or it was forgotten.</param>
    public sealed record Talent(TalentField Field, string? Description);

    public static async Task<Answer> Give(Question question)
    {
        var people = await People.Read(question);
        var teams = await TeamFigures.Read(question);
        var records = people.Records.Values.ToList();
        var members = people.Records
            .Select(known => Of(new MemberId(known.Key), known.Value, question.To, people, teams))
            .OfType<One>()
            .OrderBy(one => one.Since).ThenBy(one => one.Member.Value, StringComparer.Ordinal)
            .ToList();
        var movements = MemberFigures.In(records, question.From, question.To);
        return new Answer(
            new MembersAnswer(
                question.Cooperative, question.From, question.To, movements.After.Total, movements,
                MemberFigures.TalentsOn(records, question.To), members),
            Table(members, teams));
    }

    private static One? Of(
        MemberId id, MemberRecord record, LocalDate day, People people, IReadOnlyList<TeamRecord> teams)
    {
        if (record.StateOn(day) is not { } state)
            return null;
        var membership = state is MemberState.Member or MemberState.Former
            ? record.Memberships.FindLast(each => each.Since <= day)
            : null;
        return new One(
            id,
            people.NameOf(id),
            state,
            membership?.Kind ?? (state == MemberState.Person ? null : record.Member.Application?.Applied.Kind),
            membership?.Since ?? (state == MemberState.Person
                ? record.Member.Registered!.RegisteredOn
                : record.Member.Application!.Applied.AppliedOn),
            membership?.Until,
            membership?.Reason,
            state == MemberState.Member ? record.Member.ContributionIn(day.Year)?.PerYear.Cents : null,
            [.. teams.Where(team => team.Team.On(day).Contains(id)).Select(team => team.Team.Formed!.Team)],
            [.. record.TalentsOn(day).Select(talent =>
                new Talent(talent.Offered.Field, people.Open(talent.Offered.Description)))],
            record.Positions);
    }

    private static AnswerTable Table(IReadOnlyList<One> members, IReadOnlyList<TeamRecord> teams)
    {
        var names = teams.ToDictionary(team => team.Team.Formed!.Team, team => team.Team.Formed!.Name);
        return new AnswerTable(
            ["Nummer", "Naam", "Stand", "Soort", "Sinds", "Tot en met", "Teams", "Talenten"],
            [.. members.Select(one => (IReadOnlyList<object?>)
            [
                one.Member.Value,
                one.Name,
                Sentences.Word(one.State),
                one.Kind is { } kind ? Sentences.Word(kind) : null,
                one.Since,
                one.Until,
                string.Join(", ", one.Teams.Select(team => names[team])),
                string.Join(", ", one.Talents.Select(talent => Sentences.Word(talent.Field)).Distinct()),
            ])]);
    }
}
