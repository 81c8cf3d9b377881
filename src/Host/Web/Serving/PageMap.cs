using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wijkboek.Host.Web.EarningsModel;
using Wijkboek.Host.Web.Figures;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Health;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Kpi;
using Wijkboek.Host.Web.Overview;
using Wijkboek.Host.Web.Reports;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Serving;

/// <summary>The web's table of contents: which address leads to which page, and what is read for it.</summary>
internal static class PageMap
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this IEndpointRouteBuilder web, Installation installation)
    {
        var visitors = web.ServiceProvider.GetRequiredService<Visitors>();
        var journal = new JournalReading(installation.Store);
        web.MapMethods("/", Reading, async (HttpContext context) =>
            await visitors.Demonstrations(context.RequestAborted) is var found && found is [{ } only]
                ? Results.Redirect($"/{only.Name}")
                : new RazorComponentResult<StartPage>(new { Demonstrations = found }));
        web.MapMethods("/stijl/{file}", Reading, (HttpContext context) => StyleFile.Of(context));

        web.MapMethods("/health/live", Reading, HealthReading.Live);
        web.MapMethods("/health/ready", Reading, (CancellationToken cancellation) =>
            HealthReading.Ready(installation, cancellation));

        Page<OverviewPage>(Doors.Overview.Path, ["balance", "kpi", "statement"], async visit =>
            new { Visit = visit, Reading = await OverviewReading.Read(visit, journal) });
        Page<KpiPage>(Doors.Kpi.Path, ["kpi"], async visit =>
            new { Visit = visit, Kpi = await KpiReading.Read(visit) });
        Page<EarningsPage>(Doors.Earnings.Path, ["earnings"], async visit =>
            new { Visit = visit, Reading = await EarningsReading.Read(visit) });
        Page<ReportsPage>(Doors.Reports.Path, [], visit => Task.FromResult<object>(new { Visit = visit }));
        Answer($"{Doors.Reports.Path}/{{report}}", (visit, values) =>
            ReportDelivery.Of(installation, visit, (string)values["report"]!));
        Answer("cijfer/{view}/{**key}", async (visit, values) =>
            await FigureReading.Read(visit, journal, (string)values["view"]!, (string)values["key"]!) is { } reading
                ? new RazorComponentResult<FigurePage>(new { Visit = visit, Reading = reading })
                : null);

        void Page<TPage>(string path, string[] figures, Func<Visit, Task<object>> read) where TPage : IComponent =>
            Answer(path, async (visit, _) => new RazorComponentResult<TPage>(await read(visit with
            {
                Traced = await TracedFigures.Read(visit.Question, figures),
            })));

        // Null is "there is no such page": the house rules say so in their own words.
        void Answer(string path, Func<Visit, RouteValueDictionary, Task<IResult?>> answer) =>
            web.MapMethods($"/{{coop}}/{path}", Reading, async (HttpContext context) =>
            {
                var coop = (string)context.Request.RouteValues["coop"]!;
                var visit = await visitors.Enter(coop, context.Request, context.RequestAborted);
                return (visit is null ? null : await answer(visit, context.Request.RouteValues))
                    ?? Results.StatusCode(StatusCodes.Status404NotFound);
            });
    }
}
