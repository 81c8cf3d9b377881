using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Reports;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Figures;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Reports;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Allowances;

/// <summary>Volunteers' allowances, and each volunteer.</summary>
internal static class AllowancePages
{
    /// <summary>What one volunteer got in a year, on paper.</summary>
    public const string Statement = "jaaropgave.pdf";

    /// <summary>The same of all volunteers together.</summary>
    public const string AllStatements = "jaaropgaven.pdf";

    public static void MapAllowances(this PageRoutes pages)
    {
        pages.Answer(Doors.Allowances.Path, async (visit, _) =>
        {
            var reading = await AllowanceReading.Read(visit);
            return await Draw(visit, reading, FormState.Fresh(ClaimApproval.Start(visit, reading.Waiting)));
        });
        pages.Submit(Doors.Allowances.Path, async (visit, form, _) =>
            await Approve(pages.Installation, visit, FormState.Of(form)));
        pages.Answer($"{Doors.Allowances.Path}/{{volunteer}}", async (visit, values) =>
            await VolunteerReading.Read(visit, (string)values["volunteer"]!) is { } reading
                ? new RazorComponentResult<VolunteerPage>(new { Visit = visit, Reading = reading })
                : null);
        pages.Answer($"{Doors.Allowances.Path}/{AllStatements}", (visit, _) => Statements(pages, visit, null));
        pages.Answer($"{Doors.Allowances.Path}/{{volunteer}}/{Statement}", (visit, values) =>
            Statements(pages, visit, new MemberId((string)values["volunteer"]!)));
    }

    // Over the year in which the period ends; null when there is nothing to state.
    private static async Task<IResult?> Statements(PageRoutes pages, Visit visit, MemberId? volunteer)
    {
        var answer = (AllowancesAnswer)(await AllowancesAnswer.Give(visit.Question)).Data;
        if (!answer.Volunteers.Any(row => volunteer is null || row.Volunteer == volunteer))
            return null;
        var document = await ReportMaking.Statements(
            pages.Installation, visit.Question, volunteer, visit.Question.Cancellation);
        var whose = volunteer is { } one ? $"jaaropgave-{one}" : "jaaropgaven";
        return ReportDelivery.AsFile(document, $"{visit.Cooperative}-{whose}-{visit.Question.To.Year}");
    }

    private static async Task<IResult> Approve(Installation installation, Visit visit, FormState sent)
    {
        if (visit.IsInThePast)
            return await Draw(visit, await AllowanceReading.Read(visit), sent);
        var (approved, form) = await ClaimApproval.Run(installation.Acts, visit, sent);
        if (form.Problems.Count == 0)
            return new SeeOtherResult(visit.To(Doors.Allowances.Path, ClaimApproval.Approved, $"{approved}"));
        var now = visit with { Question = await installation.AskAgain(visit.Question) };
        return await Draw(now, await AllowanceReading.Read(now), form with { Request = Guid.NewGuid() });
    }

    private static async Task<IResult> Draw(Visit visit, AllowanceReading reading, FormState form) =>
        new RazorComponentResult<AllowancesPage>(new
        {
            Visit = visit with { Traced = await TracedFigures.Read(visit.Question, ["allowances"]) },
            Reading = reading, Form = form,
        })
        {
            StatusCode = form.Status,
        };
}
