using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.DirectDebits;

/// <summary>Contributions by direct debit: members are ticked, and the file for the bank is fetched.</summary>
internal static class DebitPages
{
    public const string Send = "maak-bestand";

    /// <summary>In the address: what was done just now.</summary>
    public const string Done = "gedaan";

    public const string DrawnUp = "opgesteld";
    private const string View = "direct-debits";
    private static readonly string RoundPath = $"{Doors.Debits.Path}/{{year:int}}/{{round}}";

    public static void MapDirectDebits(this PageRoutes pages)
    {
        var installation = pages.Installation;
        pages.Answer(Doors.Debits.Path, async (visit, _) =>
        {
            var answer = await visit.Ask<DirectDebitsAnswer>(View);
            return await Draw(visit, FormState.Fresh(DebitForm.Start(visit, answer.ToCollect)));
        });
        pages.Submit(Doors.Debits.Path, async (visit, form, _) =>
            await DrawUp(installation, visit, FormState.Of(form)));
        pages.Answer(RoundPath, async (visit, values) =>
            await Show(pages, visit, values, FormState.Fresh(TypedForm.Empty)));
        pages.Submit(RoundPath, async (visit, form, values) => await Step(
            pages, visit, values, FormState.Of(form), $"{form[FormState.ButtonField]}"));
        pages.Answer($"{RoundPath}/bestand", async (visit, values) =>
            await installation.SentCollection(
                visit.Cooperative, YearOf(values), new CollectionId(RoundOf(values)), visit.Question.Cancellation)
                is { } content
                ? Results.File(content, "application/xml", $"{RoundOf(values)}-pain.008.xml")
                : null);
    }

    private static string AddressOf(Visit visit, int year, CollectionId round, string done) =>
        visit.To($"{Doors.Debits.Path}/{year}/{round}", Done, done);

    private static async Task<IResult?> DrawUp(Installation installation, Visit visit, FormState form)
    {
        var (read, act) = DebitForm.Read(form, visit);
        if (act is null || visit.IsInThePast)
            return await Draw(visit, read);
        return await installation.Acts.Run(visit, read.Request, act) is { } reason
            ? await Draw(visit, (read with { Request = Guid.NewGuid() }).Refused("", reason))
            : new SeeOtherResult(AddressOf(visit, act.Year, act.Round, DrawnUp));
    }

    private static async Task<IResult?> Step(
        PageRoutes pages, Visit visit, RouteValueDictionary values, FormState form, string step)
    {
        var round = new CollectionId(RoundOf(values));
        if (step != Send || visit.IsInThePast || await Show(pages, visit, values, form) is null)
            return await Show(pages, visit, values, form);
        var act = new SendCollection(YearOf(values), round, visit.Today);
        return await pages.Installation.Acts.Run(visit, form.Request, act) is { } reason
            ? await Show(pages, visit, values, (form with { Request = Guid.NewGuid() }).Refused("", reason))
            : new SeeOtherResult(AddressOf(visit, act.Year, round, Send));
    }

    private static async Task<IResult?> Show(
        PageRoutes pages, Visit visit, RouteValueDictionary values, FormState form)
    {
        var round = (await visit.Ask<DirectDebitsAnswer>(View)).Rounds
            .FirstOrDefault(one => one.Year == YearOf(values) && one.Id == RoundOf(values));
        return round is null
            ? null
            : new RazorComponentResult<DebitRoundPage>(new
            {
                Visit = visit, Round = round, Form = form, History = await pages.Journal.Of(visit, round.Positions),
            })
            {
                StatusCode = form.Status,
            };
    }

    private static async Task<IResult> Draw(Visit visit, FormState form)
    {
        var bank = await visit.Ask<BankAnswer>("bank");
        var frame = await visit.Question.Get(LedgerBook.Frames, LedgerFrameView.Key);
        return new RazorComponentResult<DebitsPage>(new
        {
            Visit = visit,
            Answer = await visit.Ask<DirectDebitsAnswer>(View),
            Accounts = (IReadOnlyList<(string, string)>)[.. bank.Accounts.Select(one => (one.Id, one.Number))],
            Streams = (IReadOnlyList<(string, string)>)
            [
                .. frame.IncomeStreams.Values
                    .Where(stream => !frame.ClosedStreams.ContainsKey(stream.IncomeStream.Value))
                    .OrderBy(stream => stream.Category != EarningsCategory.MembershipFees)
                    .Select(stream => (stream.IncomeStream.Value, stream.Name)),
            ],
            Form = form,
        })
        {
            StatusCode = form.Status,
        };
    }

    // The route lets nothing else through.
    private static int YearOf(RouteValueDictionary values) =>
        int.Parse((string)values["year"]!, CultureInfo.InvariantCulture);

    private static string RoundOf(RouteValueDictionary values) => (string)values["round"]!;
}
