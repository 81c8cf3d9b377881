using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Access.SigningIn;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>Coming in with a passkey, or a password and a code; and going out.</summary>
internal static class SignInPages
{
    public static void MapSignIn(this DoorRoutes routes)
    {
        var door = routes.Door;
        routes.Answer("/inloggen", async context => await SignedIn.Of(context, door) is null
            ? Form(context.Request.Query["naar"], context.Request.Query["herstelcode"].Count > 0)
            : Results.Redirect(LocalPath.Of(context.Request.Query["naar"])));
        routes.Submit("/inloggen", async (context, form) =>
        {
            var answer = await door.SignIns.WithPassword(
                $"{form["email"]}", $"{form["wachtwoord"]}", $"{form["code"]}", SignedIn.CallerOf(context),
                context.RequestAborted);
            return Go(context, form, answer);
        });
        routes.Submit("/inloggen/passkey/begin", async (context, _) =>
        {
            var (options, token) = await door.Passkeys.BeginShowing(context);
            return Options(options, token);
        });
        routes.Submit("/inloggen/passkey", async (context, form) =>
        {
            var answer = await door.SignIns.WithPasskey(
                () => door.Passkeys.Shown($"{form["token"]}", $"{form["credential"]}", context),
                SignedIn.CallerOf(context), context.RequestAborted);
            return Go(context, form, answer);
        });
        routes.Submit("/uitloggen", async (context, _) =>
        {
            if (await SignedIn.Of(context, door) is { } known)
                await door.Store.End(known.Session.TokenHash, context.RequestAborted);
            SessionCookie.Remove(context);
            return Results.Redirect("/inloggen");
        });
    }

    /// <summary>What the script hands to the browser.</summary>
    public static IResult Options(string options, string token) =>
        Results.Json(new JsonObject { ["options"] = JsonNode.Parse(options), ["token"] = token });

    private static IResult Go(HttpContext context, IFormCollection form, SignInAnswer answer)
    {
        if (answer is not SignInAnswer.Welcome welcome)
            return Form(form["naar"], form["herstelcode"].Count > 0, form["email"], answer);
        SessionCookie.Write(context, welcome.Token);
        return Results.Redirect(LocalPath.Of(form["naar"]));
    }

    private static IResult Form(
        string? path, bool isRecovery, string? email = null, SignInAnswer? answer = null) =>
        DoorRoutes.Page<SignInPage>(
            new { Path = LocalPath.Of(path), IsRecovery = isRecovery, Email = email, Problem = ProblemOf(answer) },
            answer is null ? StatusCodes.Status200OK
                : answer is SignInAnswer.Wait ? StatusCodes.Status429TooManyRequests
                : StatusCodes.Status401Unauthorized);

    private static string? ProblemOf(SignInAnswer? answer) => answer switch
    {
        SignInAnswer.Wait wait =>
            $"Er ging te vaak iets mis. Wacht tot {DutchClock.Write(wait.Until)} en probeer het dan opnieuw.",
        SignInAnswer.Refused =>
            "Dit klopt niet. Kijk je e-mailadres, wachtwoord en code na. Een code werkt één keer.",
        _ => null,
    };
}
