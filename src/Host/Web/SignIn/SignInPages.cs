using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Access.SigningIn;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>Coming in with a passkey, or a password and a code; and going out.</summary>
internal static class SignInPages
{
    public static void MapSignIn(this DoorRoutes routes)
    {
        var door = routes.Door;
        routes.Answer("/inloggen", async context => await SignedIn.Of(context, door) is null
            ? Form(routes.Provider, context.Request.Query["naar"], context.Request.Query["herstelcode"].Count > 0)
            : Results.Redirect(LocalPath.Of(context.Request.Query["naar"])));
        routes.Submit("/inloggen", async (context, form) =>
        {
            var answer = await door.SignIns.WithPassword(
                $"{form["email"]}", $"{form["wachtwoord"]}", $"{form["code"]}", SignedIn.CallerOf(context),
                context.RequestAborted);
            return Go(context, routes, form, answer);
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
            return Go(context, routes, form, answer);
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

    private static IResult Go(HttpContext context, DoorRoutes routes, IFormCollection form, SignInAnswer answer)
    {
        if (answer is not SignInAnswer.Welcome welcome)
            return Form(routes.Provider, form["naar"], form["herstelcode"].Count > 0, form["email"], answer);
        SessionCookie.Write(context, welcome.Token);
        return Results.Redirect(LocalPath.Of(form["naar"]));
    }

    /// <param name="answer">Null before anything was tried.</param>
    public static IResult Form(
        IdentityProvider? provider, string? path, bool isRecovery, string? email = null, SignInAnswer? answer = null) =>
        DoorRoutes.Page<SignInPage>(
            new
            {
                Provider = provider?.Label,
                Path = LocalPath.Of(path),
                IsRecovery = isRecovery,
                Email = email,
                Problem = ProblemOf(answer, provider?.Label),
            },
            answer switch
            {
                null => StatusCodes.Status200OK,
                SignInAnswer.Wait => StatusCodes.Status429TooManyRequests,
                SignInAnswer.NotByProvider { Problem.Why: ProviderRefusal.Unreachable } =>
                    StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status401Unauthorized,
            });

    private static string? ProblemOf(SignInAnswer? answer, string? provider) => answer switch
    {
        SignInAnswer.Wait wait =>
            $"Er ging te vaak iets mis. Wacht tot {DutchClock.Write(wait.Until)} en probeer het dan opnieuw.",
        SignInAnswer.Refused =>
            "Dit klopt niet. Kijk je e-mailadres, wachtwoord en code na. Een code werkt één keer.",
        SignInAnswer.NotByProvider refused => SentenceOf(refused.Problem.Why, provider!),
        _ => null,
    };

    private static string SentenceOf(ProviderRefusal why, string provider) => why switch
    {
        ProviderRefusal.Unreachable =>
            $"{provider} antwoordt nu niet goed. Probeer het over een paar minuten opnieuw, of log anders in.",
        ProviderRefusal.NotBegun =>
            $"Het inloggen met {provider} duurde te lang, of begon in een ander venster. Begin hier opnieuw.",
        ProviderRefusal.Declined => $"{provider} heeft je niet doorgelaten. Probeer het opnieuw, of log anders in.",
        ProviderRefusal.NotTrusted =>
            $"Het antwoord van {provider} klopt niet. Begin opnieuw. Gebeurt het weer? Vraag dan de beheerder.",
        ProviderRefusal.NoVerifiedEmail =>
            $"{provider} heeft je e-mailadres niet bevestigd. Bevestig het daar, en probeer het dan opnieuw.",
        _ => $"Met dit account van {provider} kun je hier niet naar binnen. Vraag de beheerder om een uitnodiging.",
    };
}
