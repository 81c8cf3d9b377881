using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.SigningIn;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>Who sends this request, found once per request.</summary>
internal sealed record SignedIn(User User, Session Session)
{
    private static readonly object Found = new();

    public static async Task<SignedIn?> Of(HttpContext context, FrontDoor door)
    {
        if (context.Items.TryGetValue(Found, out var known))
            return (SignedIn?)known;
        var found = SessionCookie.Read(context.Request) is { Length: > 0 } token
            && await door.SignIns.Find(token, context.RequestAborted) is var (user, session)
                ? new SignedIn(user, session)
                : null;
        context.Items[Found] = found;
        return found;
    }

    public static Caller CallerOf(HttpContext context) => new(
        $"{context.Connection.RemoteIpAddress}", DeviceNames.Of($"{context.Request.Headers.UserAgent}"));
}
