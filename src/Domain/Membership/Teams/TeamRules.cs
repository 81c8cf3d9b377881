using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Membership.Teams;

/// <summary>What holds for whatever happens within a team.</summary>
internal static class TeamRules
{
    public static Refusal? Refuses(TeamId id, Team team, LocalDate on) => team switch
    {
        { Formed: null } => TeamRefusals.Unknown(id),
        { Dissolved: { } dissolved } => TeamRefusals.Dissolved(id, dissolved.DissolvedOn),
        { Formed: { } formed } when on < formed.FormedOn => TeamRefusals.TooEarly(on, formed.FormedOn),
        _ => null,
    };

    public static Refusal? Refuses(MemberId id, Member person)
    {
        if (!person.IsKnown)
            return MemberRefusals.Unknown(id);
        return person.IsPerson ? null : MemberRefusals.NotAPerson(id);
    }
}
