using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Allowances;
using Wijkboek.Host.Web.Api;
using Wijkboek.Host.Web.Appreciation;
using Wijkboek.Host.Web.Banking;
using Wijkboek.Host.Web.Books;
using Wijkboek.Host.Web.Challenges;
using Wijkboek.Host.Web.Community;
using Wijkboek.Host.Web.Deadlines;
using Wijkboek.Host.Web.DirectDebits;
using Wijkboek.Host.Web.Documents;
using Wijkboek.Host.Web.EarningsModel;
using Wijkboek.Host.Web.Figures;
using Wijkboek.Host.Web.FirstStart;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Gifts;
using Wijkboek.Host.Web.Governance;
using Wijkboek.Host.Web.Health;
using Wijkboek.Host.Web.Invoices;
using Wijkboek.Host.Web.Jobs;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Kpi;
using Wijkboek.Host.Web.Ledger;
using Wijkboek.Host.Web.Manual;
using Wijkboek.Host.Web.Members;
using Wijkboek.Host.Web.Overview;
using Wijkboek.Host.Web.Payments;
using Wijkboek.Host.Web.Payroll;
using Wijkboek.Host.Web.Profile;
using Wijkboek.Host.Web.Recurring;
using Wijkboek.Host.Web.Reports;
using Wijkboek.Host.Web.Search;
using Wijkboek.Host.Web.SignIn;
using Wijkboek.Host.Web.Subsidies;
using Wijkboek.Host.Web.Tokens;
using Wijkboek.Host.Web.Users;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Serving;

/// <summary>The web's table of contents: which address leads to which page, and what is read for it.</summary>
internal static class PageMap
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this IEndpointRouteBuilder web, Installation installation)
    {
        var visitors = web.ServiceProvider.GetRequiredService<Visitors>();
        var doors = new DoorRoutes(web, installation.Access);
        web.MapMethods("/", Reading, Task<IResult> (HttpContext context) => Begin(context, visitors, installation));
        web.MapMethods(ScriptFile.Address, Reading, (HttpContext context) => ScriptFile.Of(context));
        web.MapMethods("/stijl/{file}", Reading, (HttpContext context) => StyleFile.Of(context));
        web.MapMethods("/health/live", Reading, HealthReading.Live);
        web.MapMethods("/health/ready", Reading, (CancellationToken cancellation) =>
            HealthReading.Ready(installation, cancellation));

        web.MapManual();
        web.MapApi(installation);
        doors.MapSignIn();
        doors.MapProvider(web.ServiceProvider.GetRequiredService<IDataProtectionProvider>());
        doors.MapInvitations();
        doors.MapAccount();
        doors.MapTokens();
        doors.MapFirstStart(installation, web.ServiceProvider.GetRequiredService<FirstStartGate>());
        var pages = new PageRoutes(web, installation);
        pages.MapUsers();
        pages.MapRoleChoice();
        pages.MapFigures();
        pages.MapReports(web.ServiceProvider.GetRequiredService<KeptReports>());
        pages.MapActs();
        pages.MapBooks();
        pages.MapBank();
        pages.MapInvoices();
        pages.MapGifts();
        pages.MapPayments();
        pages.MapDirectDebits();
        pages.MapAllowances();
        pages.MapLedger();
        pages.MapDocuments();
        pages.MapRecurring();
        pages.MapAppreciation();
        pages.MapGovernance();
        pages.MapMembers();
        pages.MapJobs();
        pages.MapPayroll();
        pages.MapSubsidies();
        pages.MapChallenges();
        pages.MapCommunity();
        pages.MapProfile();
        pages.MapDeadlines();
        pages.MapJournal();
        pages.Page<SearchPage>("zoek", [], async visit =>
            new { Visit = visit, Reading = await SearchReading.Read(visit) });
    }

    // Where somebody may come, or where he first has to be.
    private static async Task<IResult> Begin(HttpContext context, Visitors visitors, Installation installation)
    {
        var known = await SignedIn.Of(context, installation.Access);
        if (known is null && await installation.Access.HasUsers(context.RequestAborted))
            return DoorRoutes.ToSignIn("/");
        var found = known is null
            ? await visitors.Demonstrations(context.RequestAborted)
            : await visitors.Cooperatives(known, context.RequestAborted);
        if (found.Count == 0 && known is null)
            return Results.Redirect("/begin");
        return found is [{ } only]
            ? Results.Redirect($"/{only.Name}")
            : new RazorComponentResult<StartPage>(new { Demonstrations = found, IsSignedIn = known is not null });
    }

    private static void MapRoleChoice(this PageRoutes pages) => pages.Submit(
        ReadRights.RoleChoice, (visit, form, _) =>
            Task.FromResult<IResult?>(new RoleChoice(visit.Cooperative, $"{form["rol"]}")));

    private static void MapFigures(this PageRoutes pages)
    {
        pages.Page<OverviewPage>(Doors.Overview.Path, ["balance", "kpi", "statement"], async visit =>
            new { Visit = visit, Reading = await OverviewReading.Read(visit, pages.Journal) });
        pages.Page<KpiPage>(Doors.Kpi.Path, ["kpi"], async visit =>
            new { Visit = visit, Kpi = await KpiReading.Read(visit) });
        pages.Page<EarningsPage>(Doors.Earnings.Path, ["earnings"], async visit =>
            new { Visit = visit, Reading = await EarningsReading.Read(visit) });
        pages.Answer("cijfer/{view}/{**key}", async (visit, values) =>
            await FigureReading.Read(visit, pages.Journal, (string)values["view"]!, (string)values["key"]!)
                is { } reading
                ? new RazorComponentResult<FigurePage>(new { Visit = visit, Reading = reading })
                : null);
    }

    private static void MapReports(this PageRoutes pages, KeptReports kept)
    {
        var reports = new ReportDelivery(kept);
        pages.Page<ReportsPage>(Doors.Reports.Path, [], visit => Task.FromResult<object>(new { Visit = visit }));
        pages.Answer($"{Doors.Reports.Path}/{{report}}", (visit, values) =>
            reports.Of(visit, (string)values["report"]!, null));
        pages.Answer($"{Doors.Reports.Path}/{{report}}/{{page}}", (visit, values) =>
            reports.Of(visit, (string)values["report"]!, (string)values["page"]!));
    }
}
