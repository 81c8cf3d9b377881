using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Access.Sessions;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>
/// The cookie of who is in. Over https its name binds it to this host; a script cannot read it, and other sites send
/// it only when somebody follows a link to us.
/// </summary>
internal static class SessionCookie
{
    private const string Name = "wijkboek";

    public static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    public static void Write(HttpContext context, string token) => context.Response.Cookies.Append(
        NameFor(context.Request), token, Options(context) with { MaxAge = Session.Longest.ToTimeSpan() });

    public static void Remove(HttpContext context) =>
        context.Response.Cookies.Append(NameFor(context.Request), "", Options(context) with { MaxAge = TimeSpan.Zero });

    private static string NameFor(HttpRequest request) => request.IsHttps ? $"__Host-{Name}" : Name;

    private static CookieShape Options(HttpContext context) => new(context.Request.IsHttps, null);

    private sealed record CookieShape(bool IsSecure, TimeSpan? MaxAge)
    {
        public static implicit operator CookieOptions(CookieShape shape) => new()
        {
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = shape.IsSecure,
            MaxAge = shape.MaxAge,
            IsEssential = true,
        };
    }
}
