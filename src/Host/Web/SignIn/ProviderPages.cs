using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Access.SigningIn;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>To the identity provider and back. Both addresses lead nowhere unless a provider was set.</summary>
internal static class ProviderPages
{
    public const string StartPath = "/inloggen/aanbieder";

    /// <summary>The one address that the provider sends people back to; it is registered there.</summary>
    public const string ReturnPath = "/inloggen/aanbieder/terug";

    public static void MapProvider(this DoorRoutes routes, IDataProtectionProvider protection)
    {
        var cookie = new PendingCookie(protection);
        routes.Answer(StartPath, context => routes.Provider is { } provider
            ? Begin(context, routes, provider, cookie)
            : Task.FromResult(Results.StatusCode(StatusCodes.Status404NotFound)));
        routes.Answer(ReturnPath, context => routes.Provider is { } provider
            ? Return(context, routes, provider, cookie)
            : Task.FromResult(Results.StatusCode(StatusCodes.Status404NotFound)));
    }

    // By a link and not by a form: a form may not be sent on to another site (form-action 'self').
    private static async Task<IResult> Begin(
        HttpContext context, DoorRoutes routes, IdentityProvider provider, PendingCookie cookie)
    {
        var path = LocalPath.Of(context.Request.Query["naar"]);
        var returnTo = $"{context.Request.Scheme}://{context.Request.Host}{ReturnPath}";
        try
        {
            var (address, pending) = await provider.Begin(path, returnTo, context.RequestAborted);
            cookie.Write(context, pending);
            return Results.Redirect(address);
        }
        catch (ProviderProblem problem)
        {
            var answer = await routes.Door.SignIns.WithProvider(
                () => throw problem, SignedIn.CallerOf(context), context.RequestAborted);
            return await Refuse(routes, path, answer);
        }
    }

    private static async Task<IResult> Return(
        HttpContext context, DoorRoutes routes, IdentityProvider provider, PendingCookie cookie)
    {
        var pending = cookie.Take(context);
        var query = context.Request.Query;
        var reply = new ProviderReply(query["code"], query["state"], query["error"], query["iss"]);
        var answer = await routes.Door.SignIns.WithProvider(
            () => provider.Prove(pending, reply, context.RequestAborted), SignedIn.CallerOf(context),
            context.RequestAborted);
        if (answer is not SignInAnswer.Welcome welcome)
            return await Refuse(routes, pending?.Path, answer);
        SessionCookie.Write(context, welcome.Token);
        return Results.Redirect(LocalPath.Of(pending?.Path));
    }

    // Why is for who runs the program too: what was set wrong shows here first.
    private static async Task<IResult> Refuse(DoorRoutes routes, string? path, SignInAnswer answer)
    {
        if (answer is SignInAnswer.NotByProvider refused)
            await Console.Error.WriteLineAsync($"{StartPath}: {refused.Problem.Message}");
        return SignInPages.Form(routes.Provider, path, isRecovery: false, answer: answer);
    }
}
