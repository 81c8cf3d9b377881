using Microsoft.AspNetCore.Http;

namespace Wijkboek.Host.Web.Visits;

/// <summary>As which of his roles somebody works at one cooperative; a cookie, because it opens nothing.</summary>
internal sealed class RoleChoice(string cooperative, string role) : IResult
{
    private const string Cookie = "wijkboek-rol";

    public static string? Read(HttpRequest request) => request.Cookies[Cookie];

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Cookies.Append(Cookie, role, new CookieOptions
        {
            Path = $"/{cooperative}",
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = httpContext.Request.IsHttps,
        });
        httpContext.Response.Redirect($"/{cooperative}");
        return Task.CompletedTask;
    }
}
