using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The last page: where the journal stood when this was written, and how a reader checks that.</summary>
internal static class CheckpointPage
{
    public static Part.Checkpoint Write(AnnualReportInput input) => new(
        Say("annual.checkpoint.title"),
        Say("annual.checkpoint.lead"),
        [
            new LabelledValue(Say("annual.checkpoint.position"), Dutch.Number(input.Head.Position)),
            .. input.Head.RecordedAt is { } recorded
                ? [new LabelledValue(Say("annual.checkpoint.recorded"), DutchClock.Write(recorded))]
                : Array.Empty<LabelledValue>(),
        ],
        Say("annual.checkpoint.hash"),
        input.Head.Hash,
        Say("annual.checkpoint.steps_title"),
        [
            Say("annual.checkpoint.step.export"),
            RichText.FromString(Say("annual.checkpoint.step.verify_before"))
                .Then(
                    $"wijkboek audit verify --coop {input.Cooperative} --position {input.Head.Position}",
                    Emphasis.Bold)
                .Then(Say("annual.checkpoint.step.verify_after")),
            Say("annual.checkpoint.step.compare", ("position", input.Head.Position)),
            Say("annual.checkpoint.step.same"),
            Say("annual.checkpoint.step.complete"),
        ]);
}
