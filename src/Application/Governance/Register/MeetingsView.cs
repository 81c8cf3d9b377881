using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Governance.Register;

/// <param name="Steps">What is known of each motion, in the order of tabling.</param>
/// <param name="Positions">Where in the journal the convening, the attendance and the minutes stand.</param>
public sealed record MeetingFile(Meeting Meeting, ImmutableList<MotionSteps> Steps, ImmutableList<long> Positions);

/// <param name="Annulled">Null as long as the resolution holds, or while there is none.</param>
public sealed record MotionSteps(MotionId Motion, ResolutionAnnulled? Annulled, ImmutableList<long> Positions);

public sealed class MeetingsView : Projection<MeetingFile>
{
    public override string Name => "meetings";

    public override MeetingFile Empty { get; } = new(Meeting.Initial, [], []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        MeetingConvened convened => [convened.Meeting.Value],
        IMeetingStep step => [step.Meeting.Value],
        ResolutionAdopted adopted => [adopted.Meeting.Value],
        ResolutionRejected rejected => [rejected.Meeting.Value],
        ResolutionAnnulled { Meeting: { } meeting } => [meeting.Value],
        _ => [],
    };

    public override MeetingFile Evolve(MeetingFile view, Recorded recorded)
    {
        var next = view with { Meeting = view.Meeting.Evolve(recorded.Event) };
        return recorded.Event switch
        {
            MotionTabled tabled => next with
            {
                Steps = next.Steps.Add(new MotionSteps(tabled.Motion, null, [recorded.Position])),
            },
            IMotionStep step => Trace(next, step.Motion, recorded),
            ResolutionAdopted adopted => Trace(next, adopted.Motion, recorded),
            ResolutionRejected rejected => Trace(next, rejected.Motion, recorded),
            ResolutionAnnulled annulled => Trace(next, annulled.Motion, recorded, annulled),
            _ => next with { Positions = next.Positions.Add(recorded.Position) },
        };
    }

    private static MeetingFile Trace(
        MeetingFile view, MotionId motion, Recorded recorded, ResolutionAnnulled? annulled = null) => view with
        {
            Steps = [.. view.Steps.Select(known => known.Motion == motion
                ? new MotionSteps(motion, annulled ?? known.Annulled, known.Positions.Add(recorded.Position))
                : known)],
        };
}
