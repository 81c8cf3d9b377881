using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Web.Allowances;

/// <summary>Volunteers' allowances, and each volunteer.</summary>
internal static class AllowancePages
{
    public static void MapAllowances(this PageRoutes pages)
    {
        pages.Page<AllowancesPage>(Doors.Allowances.Path, ["allowances"], async visit =>
            new { Visit = visit, Reading = await AllowanceReading.Read(visit) });
        pages.Answer($"{Doors.Allowances.Path}/{{volunteer}}", async (visit, values) =>
            await VolunteerReading.Read(visit, (string)values["volunteer"]!) is { } reading
                ? new RazorComponentResult<VolunteerPage>(new { Visit = visit, Reading = reading })
                : null);
    }
}
