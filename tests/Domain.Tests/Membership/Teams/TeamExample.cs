using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Membership.Teams;

internal static class TeamExample
{
    public static readonly TeamId Kitchen = new("eetcafe");
    public static readonly MemberId Noor = new("lid-7");
    public static readonly MemberId Sam = new("lid-8");
    public static readonly LocalDate FormedOn = new(2025, 1, 15);
    public static readonly LocalDate Spring = new(2025, 4, 1);
    public static readonly LocalDate Summer = new(2025, 7, 1);

    public static readonly TeamFormed Formed =
        new(Kitchen, "Eetcafé", TeamKind.Team, "Samen eten op dinsdag", FormedOn);

    public static Team Eatery { get; } = Fold.Of<Team>(Formed);

    public static Team With(params IEnumerable<IEvent> happened) => Fold.Of<Team>(happened.Prepend(Formed));

    public static TeamJoined Joined(MemberId person, LocalDate on) => new(Kitchen, person, on);

    public static TeamLeaderAppointed Leads(MemberId person, LocalDate on) => new(Kitchen, person, on);
}
