using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wijkboek.Host.Web.Figures;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.SignIn;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Serving;

/// <summary>How a slice adds its pages: each within one cooperative, for a visitor who may be there.</summary>
internal sealed class PageRoutes(IEndpointRouteBuilder web, Installation installation)
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Writing = [HttpMethods.Post];

    private readonly Visitors visitors = web.ServiceProvider.GetRequiredService<Visitors>();
    private readonly IAntiforgery antiforgery = web.ServiceProvider.GetRequiredService<IAntiforgery>();

    private readonly Passage passage = new(installation);

    public Installation Installation => installation;

    public JournalReading Journal { get; } = new(installation.Store, installation.Clock);

    /// <param name="path">After the cooperative, without a slash in front.</param>
    /// <param name="figures">The views whose figures the page can lead to.</param>
    /// <param name="read">What the page gets as its parameters, from an anonymous object.</param>
    public void Page<TPage>(string path, string[] figures, Func<Visit, Task<object>> read) where TPage : IComponent =>
        Answer(path, async (visit, _) => new RazorComponentResult<TPage>(await read(visit with
        {
            Traced = await TracedFigures.Read(visit.Question, figures),
        })));

    /// <summary>A page that is only read, and its tables as files at the same address with <c>.csv</c>.</summary>
    /// <param name="path">May have parts that vary: <c>banen/{id}</c>.</param>
    /// <param name="read">Null when there is no such thing to show.</param>
    public void Leaf(string path, string[] figures, Func<Visit, RouteValueDictionary, Task<Leaf?>> read)
    {
        Answer(path, async (visit, values) =>
        {
            var traced = visit with { Traced = await TracedFigures.Read(visit.Question, figures) };
            return await read(traced, values) is { } leaf
                ? new RazorComponentResult<LeafPage>(new { Visit = traced, Leaf = leaf })
                : null;
        });
        Answer($"{path}.csv", async (visit, values) =>
        {
            var sheets = (await read(visit, values))?.Sections.OfType<SheetSection>().Select(section => section.Sheet);
            var asked = visit.Sheets.Table;
            return sheets?.FirstOrDefault(one => asked is null || one.Name == asked) is { } sheet
                ? await SheetFile.Of(sheet, $"{visit.Cooperative}-{sheet.Name}-{visit.Question.From.Year}")
                : null;
        });
    }

    /// <summary>The same at a fixed address.</summary>
    public void Leaf(Door door, string[] figures, Func<Visit, Task<Leaf>> read) =>
        Leaf(door.Path, figures, async (visit, _) => await read(visit));

    /// <summary>Null is "there is no such page": the house rules say so in their own words.</summary>
    public void Answer(string path, Func<Visit, RouteValueDictionary, Task<IResult?>> answer) =>
        web.MapMethods($"/{{coop}}/{path}", Reading, Task<IResult> (HttpContext context) =>
            Enter(context, visit => answer(visit, context.Request.RouteValues)));

    /// <summary>A form that was sent. One that does not come from our own page is refused before it is read.</summary>
    public void Submit(string path, Func<Visit, IFormCollection, RouteValueDictionary, Task<IResult?>> answer) =>
        web.MapMethods($"/{{coop}}/{path}", Writing, async (HttpContext context) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
                return Results.StatusCode(StatusCodes.Status400BadRequest);
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return await Enter(context, visit => answer(visit, form, context.Request.RouteValues));
        });

    private async Task<IResult> Enter(HttpContext context, Func<Visit, Task<IResult?>> answer)
    {
        var coop = (string)context.Request.RouteValues["coop"]!;
        var visit = await visitors.Enter(coop, context.Request, context.RequestAborted);
        if (visit is null)
            return await Absent(context);
        var query = context.Request.Query;
        var asking = visit with
        {
            Sheets = SheetQuery.Of(query),
            Asked = query.ToDictionary(said => said.Key, said => $"{said.Value}", StringComparer.OrdinalIgnoreCase),
        };
        return await passage.Refuses(context, asking) ?? await answer(asking)
            ?? Results.StatusCode(StatusCodes.Status404NotFound);
    }

    // Whether there is no such cooperative, or none for this visitor: from outside the same. Who did not sign in is
    // asked to, wherever he wants to go.
    private async Task<IResult> Absent(HttpContext context) =>
        await SignedIn.Of(context, installation.Access) is not null
        || !await installation.Access.HasUsers(context.RequestAborted)
            ? Results.StatusCode(StatusCodes.Status404NotFound)
            : HttpMethods.IsPost(context.Request.Method)
                ? Results.StatusCode(StatusCodes.Status401Unauthorized)
                : DoorRoutes.ToSignIn(context.Request.Path + context.Request.QueryString);
}
