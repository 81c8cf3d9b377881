using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>
/// Whether the journal still holds what somebody kept elsewhere, as <c>audit verify --checkpoint</c>.
/// </summary>
/// <param name="Verdict">Null until something was brought along that can be compared.</param>
public sealed record CheckpointCheck(
    FormState Form, IReadOnlyList<Checkpoint> Given, JournalVerdict? Verdict, IReadOnlyList<KeptCheckpoint> Kept)
{
    public const string TextField = "ijkpunt";
    public const string FileField = "bestand";

    // A page of a report has one; a text with more than this is no list of checkpoints.
    private const int LongestFile = 1_000_000;

    public static CheckpointCheck None(IReadOnlyList<KeptCheckpoint> kept) =>
        new(FormState.Fresh(Application.Acts.Forms.TypedForm.Empty), [], null, kept);

    internal static async Task<CheckpointCheck> Read(
        Visit visit, IFormCollection sent, JournalVerdicts verdicts, IReadOnlyList<KeptCheckpoint> kept)
    {
        var form = FormState.Of(sent);
        var file = sent.Files.GetFile(FileField);
        if (file is { Length: > LongestFile })
            return new(Wrong(form, FileField, "audit.checkpoint.too_large"), [], null, kept);
        var given = Checkpoint.FindAll($"{form.Of(TextField)}\n{await TextOf(file, visit.Question.Cancellation)}");
        if (given.Count == 0)
        {
            var field = file is { Length: > 0 } ? FileField : TextField;
            return new(Wrong(form, field, "audit.checkpoint.none_here"), [], null, kept);
        }

        if (given.FirstOrDefault(one => one.Tenant != visit.Cooperative) is { } stranger)
        {
            return new(
                Wrong(form, TextField, "audit.checkpoint.of_another", ("coop", stranger.Tenant)), [], null, kept);
        }

        var answer = await verdicts.Of(visit, new Evidence([.. kept.Select(one => one.Checkpoint)], given));
        return new(form, given, answer.Verdict, kept);
    }

    public SignState State => Verdict?.Complete switch
    {
        _ when Signatures.Contains(false) => SignState.Over,
        CompleteVerdict.UpTo => SignState.Fine,
        CompleteVerdict.No => SignState.Over,
        _ => SignState.Neutral,
    };

    public string Title => (Verdict?.Complete, State) switch
    {
        (CompleteVerdict.UpTo upTo, SignState.Fine) => $"Volledig tot en met gebeurtenis {Dutch.Number(upTo.Position)}",
        (CompleteVerdict.No, _) => "Niet volledig",
        _ => "Dit ijkpunt is niet te vertrouwen",
    };

    public IEnumerable<string> Sentences
    {
        get
        {
            yield return Verdict!.Complete switch
            {
                CompleteVerdict.UpTo when Given.Count == 1 => "Het ijkpunt komt in het boek voor: tot daar is niets "
                    + "weggehaald of herschreven.",
                CompleteVerdict.UpTo => $"Alle {Given.Count} ijkpunten komen in het boek voor: tot daar is niets "
                    + "weggehaald of herschreven.",
                CompleteVerdict.No { LastHolding: { } last } no => $"Het ijkpunt van gebeurtenis {Dutch.Number(last)} "
                    + $"klopt, dat van gebeurtenis {Dutch.Number(no.FirstFailing)} niet. Daartussen is het boek "
                    + "herschreven of ingekort.",
                CompleteVerdict.No no => $"Het ijkpunt van gebeurtenis {Dutch.Number(no.FirstFailing)} klopt niet, en "
                    + "geen ouder ijkpunt wel. Tot en met die gebeurtenis is het boek herschreven of ingekort.",
                _ => "",
            };
            foreach (var (checkpoint, isSigned) in Given.Zip(Signatures))
            {
                yield return Application.Texts.Sentences.Say(
                    isSigned switch
                    {
                        true => "audit.checkpoint.signed",
                        false => "audit.checkpoint.forged",
                        null => "audit.checkpoint.key_unknown",
                    },
                    ("position", checkpoint.Position), ("key", ChainLeaf.InGroups(checkpoint.Key)));
            }
        }
    }

    private IReadOnlyList<bool?> Signatures =>
        [.. Given.Select(one => SigningKey.IsSignedBy(one, [.. Kept.Select(kept => kept.PublicKey)]))];

    private static FormState Wrong(FormState form, string field, string text, params (string, object?)[] facts) =>
        form with
        {
            Problems = new Dictionary<string, string> { [field] = Application.Texts.Sentences.Say(text, facts) },
        };

    private static async Task<string> TextOf(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
            return "";
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(cancellation);
    }
}
