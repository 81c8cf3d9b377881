using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Wijkboek.Host.Web.Manual;

/// <summary>The manual within the product, for everybody: who cannot get in needs it most.</summary>
internal static class ManualRoutes
{
    public const string Path = "/handleiding";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapManual(this IEndpointRouteBuilder web)
    {
        web.MapMethods(Path, Reading, () => Page(ManualFiles.Contents));
        web.MapMethods($"{Path}/{{page}}", Reading, (string page) => Page(page));
        web.MapMethods($"{Path}/{ManualFiles.Pictures}/{{picture}}", Reading, (string picture) =>
            ManualFiles.Picture(picture) is { } found
                ? Results.Stream(found, "image/png")
                : Results.StatusCode(StatusCodes.Status404NotFound));
    }

    private static IResult Page(string name) => ManualFiles.Text(name) is { } text
        ? new RazorComponentResult<ManualPage>(new { Text = text, IsContents = name == ManualFiles.Contents })
        : Results.StatusCode(StatusCodes.Status404NotFound);
}
