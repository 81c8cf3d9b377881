using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.Coaching;

namespace Wijkboek.Application.Appreciation.Coaching;

/// <summary>Every coaching; a document has the name of the stream it is folded from.</summary>
public sealed class CoachingView : Projection<CoachingTrack>
{
    public override string Name => "coaching";

    public override CoachingTrack Empty => CoachingTrack.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is CoachingStarted or CoachingTalkHeld or CoachingDirectionChosen or CoachingEnded
            ? [recorded.Stream]
            : [];

    public override CoachingTrack Evolve(CoachingTrack view, Recorded recorded) => view.Evolve(recorded.Event);
}
