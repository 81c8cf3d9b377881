using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.Sessions;

namespace Wijkboek.Host.Web.FirstStart;

/// <summary>
/// Who may begin: as long as nobody can sign in, whoever sits at this machine; when the web listens elsewhere too,
/// whoever reads the code that was printed when it started.
/// </summary>
/// <param name="code">Null where only this machine can come.</param>
internal sealed class FirstStartGate(FrontDoor door, string? code)
{
    private const string Cookie = "wijkboek-begin";

    private volatile bool isOver;

    public string? Code => code;

    public static string CreateCode() => Token.Create().Text;

    /// <summary>Whether somebody can sign in: then there is nothing to begin any more.</summary>
    public async Task<bool> IsOver(CancellationToken cancellation) =>
        isOver || (isOver = (await door.Store.All(cancellation)).Any(user => user.CanSignIn));

    public async Task<bool> Opens(HttpContext context)
    {
        if (await IsOver(context.RequestAborted))
            return false;
        if (code is null)
            return true;
        if (!IsRight(context.Request.Query["code"]) && !IsRight(context.Request.Cookies[Cookie]))
            return false;
        context.Response.Cookies.Append(Cookie, code, new CookieOptions
        {
            Path = "/begin", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps,
        });
        return true;
    }

    private bool IsRight(string? given) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(given ?? ""), Encoding.UTF8.GetBytes(code!));
}
