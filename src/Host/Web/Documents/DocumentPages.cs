using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Documents;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Ledger;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Documents;

/// <summary>Receipts and invoices: laid beside an entry, fetched, and taken away.</summary>
internal static class DocumentPages
{
    public const string Path = "geld/bijlagen";
    public const string FileField = "bestand";
    public const string HashField = "sha256";

    private static readonly string OfEntry = $"{Doors.Entries.Path}/{{entry}}/bijlagen";

    public static string ReasonField(string sha256) => $"reden.{sha256}";

    public static void MapDocuments(this PageRoutes pages)
    {
        var store = pages.Installation.Documents;
        pages.Answer($"{Path}/{{sha256}}", (visit, values) => Fetch(visit, store, (string)values["sha256"]!));
        pages.Submit(OfEntry, async (visit, form, values) => visit.Visitor.MayDo(nameof(AttachDocument))
            ? await Attach(pages, visit, form, (string)values["entry"]!)
            : Forbidden.Act(visit.Visitor, nameof(AttachDocument)));
        pages.Submit($"{OfEntry}/weg", async (visit, form, values) => visit.Visitor.MayDo(nameof(DetachDocument))
            ? await Detach(pages, visit, form, (string)values["entry"]!)
            : Forbidden.Act(visit.Visitor, nameof(DetachDocument)));
    }

    // Only what lies beside an entry as it is known at the time of the visit.
    private static async Task<IResult?> Fetch(Visit visit, IDocumentStore store, string sha256)
    {
        var attached = (await DocumentsAnswer.Attached(visit.Question)).Values.SelectMany(entry => entry)
            .FirstOrDefault(document => document.Sha256 == sha256);
        if (attached is null
            || await store.Find(visit.Cooperative, sha256, visit.Question.Cancellation) is not { } kept)
            return null;
        var name = (await visit.Question.Personal()).Text(attached.Name) ?? sha256[..16];
        return new DocumentResult(kept, name);
    }

    private static async Task<IResult?> Attach(PageRoutes pages, Visit visit, IFormCollection sent, string id)
    {
        if (await YearOf(visit, id) is not { } year)
            return null;
        var form = FormState.Of(sent);
        if (visit.IsInThePast)
            return await Draw(pages, visit, id, form);
        if (sent.Files.GetFile(FileField) is not { Length: > 0 } file)
            return await Draw(pages, visit, id, form.Refused(FileField, DocumentRefusals.FileMissing));
        var (document, refusal) = await Read(file, visit.Question.Cancellation);
        if (document is null)
            return await Draw(pages, visit, id, form.Refused(FileField, refusal!));

        // Kept first: what the journal names is then there.
        await pages.Installation.Documents.Keep(visit.Cooperative, document, visit.Question.Cancellation);
        var act = new AttachDocument(year, new EntryId(id), document.Sha256, document.Kind, NameOf(file));
        return await pages.Installation.RunWithFiles(visit, form.Request, act) is { } reason
            ? await Draw(pages, visit, id, form.Refused(FileField, reason))
            : Back(visit, id);
    }

    private static async Task<IResult?> Detach(PageRoutes pages, Visit visit, IFormCollection sent, string id)
    {
        if (await YearOf(visit, id) is not { } year)
            return null;
        var (form, sha256) = (FormState.Of(sent), sent[HashField].ToString());
        if (visit.IsInThePast)
            return await Draw(pages, visit, id, form);
        var act = new DetachDocument(year, new EntryId(id), sha256, form.Of(ReasonField(sha256)));
        return await pages.Installation.RunWithFiles(visit, form.Request, act) is { } reason
            ? await Draw(pages, visit, id, form.Refused(ReasonField(sha256), reason))
            : Back(visit, id);
    }

    private static async Task<(KeptDocument? Document, Refusal? Refusal)> Read(
        IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > KeptDocument.LargestBytes)
            return (null, DocumentRefusals.TooLarge(NameOf(file), KeptDocument.LargestMegabytes));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return KeptDocument.Of(NameOf(file), bytes.ToArray());
    }

    // Some browsers send where the file stood as well; that is nobody's business.
    private static string NameOf(IFormFile file) => file.FileName.Split('/', '\\')[^1].Trim();

    private static async Task<int?> YearOf(Visit visit, string id)
    {
        var book = await LedgerBook.Read(visit.Question);
        return book.Entries.FirstOrDefault(posted => posted.Entry.Entry.Value == id) is { } posted
            ? book.YearOn(posted.Entry.Date)!.Opened.Year
            : null;
    }

    private static async Task<IResult> Draw(PageRoutes pages, Visit visit, string id, FormState form) =>
        new RazorComponentResult<LeafPage>(new
        {
            Visit = visit,
            Leaf = await EntryLeaf.Read(
                visit, pages.Journal, id,
                await EntryDocumentsReading.Read(visit, pages.Installation.Documents, new EntryId(id), form)),
        })
        {
            StatusCode = form.Status,
        };

    private static SeeOtherResult Back(Visit visit, string id) => new(visit.To($"{Doors.Entries.Path}/{id}"));
}
