using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Wijkboek.Host.Access.Providers;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>
/// Keeps a sign-in that is under way at the provider in the browser that began it, sealed. Lax: the way back begins at
/// another site.
/// </summary>
internal sealed class PendingCookie(IDataProtectionProvider protection)
{
    private const string Name = "wijkboek-aanbieder";

    // A browser keeps no cookie of more than four thousand letters.
    private const int LongestPath = 1000;

    private readonly IDataProtector protector = protection.CreateProtector("Wijkboek.PendingSignIn");

    public void Write(HttpContext context, PendingSignIn pending)
    {
        var kept = pending.Path.Length > LongestPath ? pending with { Path = "/" } : pending;
        var text = WebEncoders.Base64UrlEncode(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(kept)));
        Append(context, text, PendingSignIn.Valid.ToTimeSpan());
    }

    /// <summary>Reads it and takes it away: it serves once. Null when there is none of ours.</summary>
    public PendingSignIn? Take(HttpContext context)
    {
        if (context.Request.Cookies[NameFor(context.Request)] is not { Length: > 0 } text)
            return null;
        Append(context, "", TimeSpan.Zero);
        try
        {
            return JsonSerializer.Deserialize<PendingSignIn>(protector.Unprotect(WebEncoders.Base64UrlDecode(text)));
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private static string NameFor(HttpRequest request) => request.IsHttps ? $"__Host-{Name}" : Name;

    private static void Append(HttpContext context, string value, TimeSpan maxAge) =>
        context.Response.Cookies.Append(NameFor(context.Request), value, new CookieOptions
        {
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = maxAge,
            IsEssential = true,
        });
}
