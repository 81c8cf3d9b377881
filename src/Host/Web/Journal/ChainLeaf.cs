using Microsoft.AspNetCore.Components;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>Is the book to be trusted? Two verdicts, and what they rest on.</summary>
internal static class ChainLeaf
{
    private const string Again = "opnieuw";

    public static async Task<Leaf> Read(Visit visit, JournalVerdicts verdicts, CheckpointCheck check)
    {
        var recomputed = await verdicts.Of(
            visit, new Evidence([.. check.Kept.Select(one => one.Checkpoint)], []), visit.AskedFor(Again) is not null);
        return new Leaf(
            Doors.Chain, "Is het boek te vertrouwen?",
            $"Het hele boek is nagerekend op {DutchClock.Write(recomputed.At)}.")
        {
            Sections =
            [
                Intact(recomputed.Verdict.Intact),
                new PartSection("Volledig?", Form(visit, check)),
                new SheetSection("IJkpunten die hier gemaakt zijn", Table(visit, check.Kept))
                {
                    Note = "Wie het boek kan herschrijven, kan ook deze lijst herschrijven.",
                },
            ],
            Actions = [new Way("Reken nu opnieuw na", visit.To(Doors.Chain.Path, Again, "ja"))],
        };
    }

    /// <summary>In fours, so that two people can read it to each other.</summary>
    internal static string InGroups(string hash) => string.Join(' ', hash.Chunk(4).Select(group => new string(group)));

    private static RenderFragment Form(Visit visit, CheckpointCheck check) => builder =>
    {
        builder.OpenComponent<CheckpointForm>(0);
        builder.AddComponentParameter(1, nameof(CheckpointForm.Visit), visit);
        builder.AddComponentParameter(2, nameof(CheckpointForm.Check), check);
        builder.CloseComponent();
    };

    private static Sheet Table(Visit visit, IReadOnlyList<KeptCheckpoint> kept) =>
        new SheetPlan<KeptCheckpoint>("ijkpunten", "IJkpunten")
            .Name(
                "positie", "Gebeurtenis", one => Dutch.Number(one.Checkpoint.Position),
                one => visit.To($"controle/gebeurtenis/{one.Checkpoint.Position}"))
            .Day("dag", "Van", one => DutchClock.DayOf(one.Checkpoint.RecordedAt))
            .Text("hash", "Hash", one => InGroups(one.Checkpoint.Hash))
            .Word("sleutel", "Sleutel", one => InGroups(one.Checkpoint.Key[..8]))
            .Word(
                "stand", "Handtekening", one => Signed(one) ? "klopt" : "klopt niet",
                one => Signed(one) ? SignState.Fine : SignState.Over)
            .Of(kept.Reverse(), visit.Sheets, "Er is nog geen ijkpunt gemaakt. Elk jaarverslag maakt er een.");

    private static NoticeSection Intact(IntactVerdict verdict) => verdict switch
    {
        IntactVerdict.Yes yes => new(
            SignState.Fine, "Ongeschonden",
            [
                $"Alle {Dutch.Number(yes.Head.Position)} schakels sluiten op elkaar. Er is na het opslaan niets "
                    + "veranderd.",
                $"De laatste hash is {InGroups(yes.Head.Hash)}.",
            ]),
        IntactVerdict.No no => new(
            SignState.Over, "Geschonden",
            [
                $"Gebeurtenis {Dutch.Number(no.Position)} klopt niet: {Sentences.Word(no.Check)} ({no.Detail}).",
                "Vertrouw de cijfers niet. Zet een reservekopie terug, en vraag wie Wijkboek draait wat er gebeurd is.",
            ]),
        _ => throw new InvalidOperationException($"{verdict}"),
    };

    private static bool Signed(KeptCheckpoint kept) =>
        SigningKey.IsSignedBy(kept.Checkpoint, [kept.PublicKey]) == true;
}
