using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Membership.Teams;

namespace Wijkboek.Application.Membership.Teams;

/// <param name="Positions">Where in the journal the facts of this team stand.</param>
public sealed record TeamRecord(Team Team, ImmutableList<long> Positions);

/// <summary>Every team and circle; a document has the name of the stream it is folded from.</summary>
public sealed class TeamsView : Projection<TeamRecord>
{
    public override string Name => "teams";

    public override TeamRecord Empty { get; } = new(Team.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is TeamFormed or TeamLeaderAppointed or TeamJoined or TeamLeft or TeamDissolved
            ? [recorded.Stream]
            : [];

    public override TeamRecord Evolve(TeamRecord view, Recorded recorded) =>
        new(view.Team.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
