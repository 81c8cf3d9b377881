using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.Editions;

/// <summary>The last page: where the journal stood when this was written, and how a reader checks that.</summary>
internal static class CheckpointPage
{
    public static Part.Checkpoint Write(Edition edition) => new(
        Say("annual.checkpoint.title"),
        Say("annual.checkpoint.lead"),
        [
            new LabelledValue(Say("annual.checkpoint.position"), Dutch.Number(edition.Head.Position)),
            .. edition.Head.RecordedAt is { } recorded
                ? [new LabelledValue(Say("annual.checkpoint.recorded"), DutchClock.Write(recorded))]
                : Array.Empty<LabelledValue>(),
        ],
        Say("annual.checkpoint.hash"),
        edition.Head.Hash,
        Say("annual.checkpoint.steps_title"),
        [
            Say("annual.checkpoint.step.export"),
            RichText.FromString(Say("annual.checkpoint.step.verify_before"))
                .Then(
                    $"wijkboek audit verify --coop {edition.Cooperative} --position {edition.Head.Position}",
                    Emphasis.Bold)
                .Then(Say("annual.checkpoint.step.verify_after")),
            Say("annual.checkpoint.step.compare", ("position", edition.Head.Position)),
            Say("annual.checkpoint.step.same"),
            Say("annual.checkpoint.step.complete"),
        ]);
}
