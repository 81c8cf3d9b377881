using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>Every act of the product has a form, made from what the act asks for.</summary>
internal static class ActPages
{
    private const string PathOfDone = "doen/gedaan/{first:long}/{last:long}";

    public static void MapActs(this PageRoutes pages)
    {
        var desk = new ActDesk(pages.Installation);
        pages.Answer(Doors.Acts.Path, (visit, _) => Task.FromResult<IResult?>(new RazorComponentResult<ActListPage>(
            new { Visit = visit, Search = visit.Asked.GetValueOrDefault("zoek", "") })));
        pages.Answer("doen/{act}", async (visit, values) => Find(values) switch
        {
            null => null,
            { } act when !visit.Visitor.MayDo(act.Name) => Forbidden.Act(visit.Visitor, act.Name),
            { } act => Page((await Draw(visit, act, FormState.Fresh(FormStart.Of(
                ActFields.Of(act), visit.Today, visit.Given)))).CalledByName()),
        });
        pages.Submit("doen/{act}", async (visit, form, values) => Find(values) switch
        {
            null => null,
            { } act when !visit.Visitor.MayDo(act.Name) => Forbidden.Act(visit.Visitor, act.Name),
            { } act => await Sent(desk, visit, act, form),
        });
        pages.Answer(PathOfDone, async (visit, values) => await DoneReading.Read(
                visit, pages.Journal, Position(values["first"]), Position(values["last"]),
                visit.Asked.ContainsKey("weer")) is { } reading
            ? new RazorComponentResult<DonePage>(new { Visit = visit, Reading = reading })
            : null);
        pages.Answer("doen/gedaan/niets", (visit, _) => Task.FromResult<IResult?>(
            new RazorComponentResult<DonePage>(new { Visit = visit, Reading = DoneReading.Nothing })));
    }

    /// <summary>Where somebody goes after an act; null when it was refused.</summary>
    public static IResult? Redirect(Visit visit, ActAnswer answer) => answer switch
    {
        ActAnswer.Accepted done => SeeOther(Done(visit, done.FirstPosition, done.LastPosition)),
        ActAnswer.Repeated done => SeeOther($"{Done(visit, done.FirstPosition, done.LastPosition)}&weer=ja"),
        ActAnswer.NothingToDo => SeeOther(visit.To("doen/gedaan/niets")),
        _ => null,
    };

    private static async Task<IResult> Sent(ActDesk desk, Visit visit, ActEntry act, IFormCollection sent)
    {
        var form = FormState.Of(sent);
        var button = sent[FormState.ButtonField].ToString();
        if (button.StartsWith("regel:", StringComparison.Ordinal))
            return Page(await Draw(visit, act, form.WithRow(button["regel:".Length..])));
        var (checkedForm, read) = await ActDesk.Read(visit, ActFields.Of(act), form);
        if (checkedForm.Problems.Count > 0 || visit.IsInThePast)
            return Page(await Draw(visit, act, checkedForm));
        if (button == "kijk")
        {
            var (seen, would) = await desk.Preview(visit, act, checkedForm, read);
            return Page(await Draw(visit, act, seen, would is null ? null : await ActSentences.Of(visit, would)));
        }

        var (answer, refused) = await desk.Run(visit, act, checkedForm, read);
        return Redirect(visit, answer) ?? Page(await Draw(visit, act, refused));
    }

    private static async Task<ActDrawing> Draw(
        Visit visit, ActEntry act, FormState form, ActPreview? preview = null) =>
        new(visit, act, form, await Offers.For(visit.Question, ActFields.Of(act)), preview);

    private static RazorComponentResult<ActPage> Page(ActDrawing drawing) => new(new { Drawing = drawing })
    {
        StatusCode = drawing.Form.Status,
    };

    // The route lets nothing else through.
    private static long Position(object? value) => long.Parse((string)value!, CultureInfo.InvariantCulture);

    private static ActEntry? Find(RouteValueDictionary values) => Modules.Acts.Find((string)values["act"]!);

    private static string Done(Visit visit, long first, long last) => visit.To($"doen/gedaan/{first}/{last}");

    // Whoever reloads the page after this asks for it again, and sends nothing.
    private static SeeOtherResult SeeOther(string address) => new(address);
}
