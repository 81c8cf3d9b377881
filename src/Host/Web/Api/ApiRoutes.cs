using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wijkboek.Host.Web.Api.Description;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Api;

/// <summary>The addresses for programs: the same acts and questions as on the screen, as JSON.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api";
    public const string Home = $"{Root}/v1";
    public const string Commands = "commands";
    public const string Acts = "acts";
    public const string Views = "views";
    public const string Events = "events";
    public const string Checkpoint = "checkpoint";
    public const string Invoices = "invoices";
    public const string Documents = "documents";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Writing = [HttpMethods.Post];

    public static void MapApi(this IEndpointRouteBuilder web, Installation installation)
    {
        var visitors = web.ServiceProvider.GetRequiredService<Visitors>();
        var door = web.ServiceProvider.GetRequiredService<ApiDoor>();
        var (looks, commands) = (new LookLog(installation), new ApiCommands(installation));
        var (views, journal) = (new ApiViews(installation, visitors, looks), new ApiJournal(installation, looks));
        // What can be asked is no secret, and says nothing of anybody.
        web.MapMethods($"{Home}/openapi.json", Reading, () => new ApiJson(OpenApiDocument.Text));
        Map(Writing, $"{Commands}/{{act}}", visit => commands.Run(visit, Named(visit, "act")));
        Map(Reading, Acts, visit => Task.FromResult(ApiCatalogue.Acts(visit)));
        Map(Reading, Views, visit => Task.FromResult(ApiCatalogue.Views(visit)));
        Map(Reading, $"{Views}/{{view}}", visit => views.Give(visit, Named(visit, "view")));
        Map(Reading, Events, journal.Events);
        Map(Reading, Checkpoint, journal.Checkpoint);
        var invoices = new ApiInvoices(installation, visitors, looks);
        Map(Reading, $"{Invoices}/{{invoice}}/{{paper}}", visit => invoices.Paper(
            visit, Named(visit, "invoice"), Named(visit, "paper")));
        Map(Writing, Documents, new ApiDocuments(installation).Keep);

        void Map(string[] methods, string path, Func<ApiVisit, Task<IResult>> answer) => web.MapMethods(
            $"{Home}/{{coop}}/{path}", methods, Task<IResult> (HttpContext context) => door.Enter(context, answer));
    }

    /// <summary>Whether a problem is to be told to a program, and not to a person.</summary>
    public static bool IsAskedBy(HttpRequest request) => request.Path.StartsWithSegments(Root);

    private static string Named(ApiVisit visit, string value) => (string)visit.Context.Request.RouteValues[value]!;
}
