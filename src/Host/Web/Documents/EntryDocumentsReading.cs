using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Documents;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Documents;

/// <summary>What lies beside one entry, and the form by which more is laid there.</summary>
public sealed record EntryDocumentsReading(
    EntryId Entry, IReadOnlyList<EntryDocumentsReading.File> Files, IReadOnlyList<long> Positions, FormState Form)
{
    /// <param name="IsKept">False where only its hash is known here, such as after an import.</param>
    public sealed record File(string Sha256, DocumentKind Kind, string Name, bool IsKept)
    {
        public bool IsPicture => Kind != DocumentKind.Pdf;
    }

    /// <param name="form">As it was sent and refused; null when it is drawn for the first time.</param>
    internal static async Task<EntryDocumentsReading> Read(
        Visit visit, IDocumentStore store, EntryId entry, FormState? form = null)
    {
        var years = (await visit.Question.All(DocumentsAnswer.View)).Values;
        var attached = years.SelectMany(year => year.Documents.Of(entry)).ToList();
        var reader = await visit.Question.Personal();
        var kept = attached.Count > 0
            ? await store.All(visit.Cooperative, visit.Question.Cancellation)
            : new HashSet<string>();
        return new EntryDocumentsReading(
            entry,
            [
                .. attached.Select(document => new File(
                    document.Sha256, document.Kind, reader.Text(document.Name) ?? Sentences.Word("forgotten"),
                    kept.Contains(document.Sha256))),
            ],
            [.. years.SelectMany(year => year.Positions.GetValueOrDefault(entry.Value) ?? [])],
            form ?? FormState.Fresh(TypedForm.Empty));
    }
}
