using Microsoft.AspNetCore.Http;

namespace Wijkboek.Host.Web.Serving;

/// <summary>The few files that pages ask for besides themselves. An address never changes its content.</summary>
internal static class StyleFile
{
    private const string House =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#10332a" d="M4 14 16 3l12 11v15H4z"/>
        <path fill="#fcfcf8" d="M13 29V19a3 3 0 0 1 6 0v10z"/></svg>
        """;

    public static IResult Of(HttpContext context)
    {
        var sheet = Stylesheet.ByAddress.GetValueOrDefault(context.Request.Path);
        if (sheet is null && context.Request.Path != "/stijl/huis.svg")
            return Results.StatusCode(StatusCodes.Status404NotFound);
        context.Response.Headers.CacheControl = "max-age=31536000, immutable";
        return sheet is null ? Results.Text(House, "image/svg+xml") : Results.Text(sheet.Text, "text/css");
    }
}
