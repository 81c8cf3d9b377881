using System.Globalization;
using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.SigningIn;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Web.SignIn;

namespace Wijkboek.Host.Web.Tokens;

/// <summary>Keys for programs, of whoever is in: seen, made, revoked.</summary>
internal static class TokenPages
{
    private const string Path = "/account/sleutels";
    private const string Writing = "vastleggen";

    public static void MapTokens(this DoorRoutes routes)
    {
        var door = routes.Door;
        routes.AnswerIn(Path, (context, known) => Show(context, door, known));
        routes.SubmitIn(Path, (context, form, known) => Make(context, form, door, known));
        routes.SubmitIn($"{Path}/weg", async (context, form, known) =>
        {
            await door.Tokens.Revoke(known.User, $"{form["id"]}", context.RequestAborted);
            return Results.Redirect(Path);
        });
    }

    // A key outlives the visit in which it was made: whoever has a password is asked for it once more.
    private static async Task<IResult> Make(
        HttpContext context, IFormCollection form, FrontDoor door, SignedIn known)
    {
        var name = $"{form["naam"]}".Trim();
        if (name.Length is 0 or > AccessToken.LongestName)
            return await Show(context, door, known, form, "Geef de sleutel een naam van hooguit 60 tekens.");
        if (!int.TryParse($"{form["dagen"]}", NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            || days is < 1 or > AccessToken.MostDays)
            return await Show(
                context, door, known, form, $"Kies een aantal dagen van 1 tot en met {AccessToken.MostDays}.");
        if (ScopeOf($"{form["mag"]}") is not { } scope)
            return await Show(context, door, known, form, "Kies wat het programma mag.");
        if (known.User.PasswordHash is { } hash && !Passwords.Verify(hash, $"{form["wachtwoord"]}"))
            return await Show(context, door, known, form, "Je wachtwoord klopt niet. Typ het opnieuw.");
        var made = await door.Tokens.Make(
            known.User, $"{form["waar"]}", scope, name, days, context.RequestAborted);
        return made is { } token
            ? DoorRoutes.Page<NewTokenPage>(new { token.Token, token.Text })
            : await Show(context, door, known, form, "Kies een coöperatie waar je bij hoort.");
    }

    private static TokenScope? ScopeOf(string text) => text switch
    {
        "lezen" => TokenScope.Read,
        Writing => TokenScope.Write,
        _ => null,
    };

    private static async Task<IResult> Show(
        HttpContext context, FrontDoor door, SignedIn known, IFormCollection? typed = null, string? problem = null) =>
        DoorRoutes.Page<TokensPage>(
            new
            {
                known.User,
                Tokens = await door.Tokens.Of(known.User, context.RequestAborted),
                Now = door.Clock.GetCurrentInstant(),
                Problem = problem,
                Name = $"{typed?["naam"]}",
                Cooperative = $"{typed?["waar"]}",
                MayWrite = $"{typed?["mag"]}" == Writing,
                Days = typed is null ? $"{AccessToken.UsualDays}" : $"{typed["dagen"]}",
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
