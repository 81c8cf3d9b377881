using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.Editions;

/// <summary>The last page: where the journal stood when this was written, and how a reader checks that.</summary>
public static class CheckpointPage
{
    internal static Part.Checkpoint Write(Edition edition) => new(
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
                .Then("wijkboek audit verify boek.jsonl --checkpoint ijkpunt.txt", Emphasis.Bold)
                .Then(Say("annual.checkpoint.step.verify_after")),
            RichText.FromString(Say("annual.checkpoint.step.compare_before"))
                .Then(
                    $"wijkboek audit verify --coop {edition.Cooperative} --position {edition.Head.Position}",
                    Emphasis.Bold)
                .Then(Say("annual.checkpoint.step.compare_after")),
            Say("annual.checkpoint.step.same"),
            Say("annual.checkpoint.step.complete"),
        ]);

    /// <summary>
    /// The report with the signature on its last page, so that whoever keeps the page can have a copy of the book
    /// checked against it.
    /// </summary>
    public static ReportDocument Sign(ReportDocument document, Checkpoint checkpoint) => document with
    {
        Parts = [.. document.Parts.Select(part => part is Part.Checkpoint page ? Sign(page, checkpoint) : part)],
    };

    private static Part.Checkpoint Sign(Part.Checkpoint page, Checkpoint checkpoint) => page with
    {
        Facts = [.. page.Facts, new LabelledValue(Say("annual.checkpoint.key"), InGroups(checkpoint.Key))],
        SignedLine = new LabelledValue(Say("annual.checkpoint.signed"), checkpoint.ToString()),
    };

    private static string InGroups(string key) => string.Join(' ', key.Chunk(4).Select(group => new string(group)));
}
