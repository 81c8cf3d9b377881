using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Books;

/// <summary>Booking in two depths: in plain words, or as a journal entry with debit and credit.</summary>
internal static class BookPages
{
    public const string FullPath = "geld/boeken/volledig";

    private static readonly ActEntry Entry = Modules.Acts.Find(nameof(PostEntry))!;

    public static void MapBooks(this PageRoutes pages)
    {
        var desk = new ActDesk(pages.Installation);
        pages.Answer(Doors.Posting.Path, async (visit, _) => Simple(
            visit, await SimplePosting.Read(visit), FormState.Fresh(Start(visit).With(visit.Given))));
        pages.Submit(Doors.Posting.Path, async (visit, form, _) => await SendSimple(desk, visit, form));
        pages.Answer(FullPath, async (visit, _) => await Full(
            visit, FormState.Fresh(FormStart.Of(ActFields.Of(Entry), visit.Today, visit.Given))));
        pages.Submit(FullPath, async (visit, form, _) => await SendFull(desk, visit, form));
    }

    private static TypedForm Start(Visit visit) => TypedForm.Empty.With(
        (SimplePosting.Kind, "out"), (SimplePosting.Date, Dutch.Date(visit.Today)));

    private static async Task<IResult> SendSimple(ActDesk desk, Visit visit, IFormCollection sent)
    {
        var posting = await SimplePosting.Read(visit);
        var (form, act, read) = posting.Understand(FormState.Of(sent), visit.Today);
        if (form.Problems.Count > 0 || visit.IsInThePast)
            return Simple(visit, posting, form);
        if (sent[FormState.ButtonField] == "kijk")
        {
            var (seen, would) = await desk.Preview(visit, act, form, read, SimplePosting.NameIn);
            return Simple(visit, posting, seen, would is null ? null : await ActSentences.Of(visit, would));
        }

        var (answer, refused) = await desk.Run(visit, act, form, read, SimplePosting.NameIn);
        return ActPages.Redirect(visit, answer) ?? Simple(visit, posting, refused);
    }

    private static async Task<IResult> SendFull(ActDesk desk, Visit visit, IFormCollection sent)
    {
        var form = FormState.Of(sent);
        var button = sent[FormState.ButtonField].ToString();
        if (button == "regel:lines")
            return await Full(visit, form.WithRow("lines"));
        var (understood, read) = await ActDesk.Read(visit, ActFields.Of(Entry), form);
        if (understood.Problems.Count > 0 || visit.IsInThePast)
            return await Full(visit, understood);
        if (button == "kijk")
        {
            var (seen, would) = await desk.Preview(visit, Entry, understood, read);
            return await Full(visit, seen, would is null ? null : await ActSentences.Of(visit, would));
        }

        var (answer, refused) = await desk.Run(visit, Entry, understood, read);
        return ActPages.Redirect(visit, answer) ?? await Full(visit, refused);
    }

    private static RazorComponentResult Simple(
        Visit visit, SimplePosting posting, FormState form, ActPreview? preview = null) => Status(
        new RazorComponentResult<SimplePostingPage>(
            new { Visit = visit, Posting = posting, Form = form, Preview = preview }),
        form);

    private static async Task<RazorComponentResult> Full(Visit visit, FormState form, ActPreview? preview = null) =>
        Status(
            new RazorComponentResult<FullPostingPage>(new
            {
                Drawing = new ActDrawing(
                    visit, Entry, form, await Offers.For(visit.Question, ActFields.Of(Entry)), preview),
            }),
            form);

    private static RazorComponentResult Status(RazorComponentResult page, FormState form)
    {
        page.StatusCode = form.Status;
        return page;
    }
}
