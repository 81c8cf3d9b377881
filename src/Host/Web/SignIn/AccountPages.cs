using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Host.Access.SigningIn;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>Somebody's own ways of coming in, and where he is in.</summary>
internal static class AccountPages
{
    private const int NotesShown = 10;

    public static void MapAccount(this DoorRoutes routes)
    {
        var door = routes.Door;
        routes.AnswerIn("/account", (context, known) => Show(context, door, known));
        routes.SubmitIn("/account/sessies", async (context, _, known) =>
        {
            await door.Store.EndAll(known.User.Id, known.Session.TokenHash, context.RequestAborted);
            return Results.Redirect("/account");
        });
        routes.SubmitIn("/account/passkey/begin", async (context, _, known) =>
        {
            var (options, token) = await door.Passkeys.BeginMaking(known.User, context);
            return SignInPages.Options(options, token);
        });
        routes.SubmitIn("/account/passkey", async (context, form, known) =>
        {
            var made = await door.Passkeys.Made(
                known.User, $"{form["token"]}", $"{form["credential"]}", known.Session.Device, context);
            return made is not null && await door.Store.Save(made, context.RequestAborted)
                ? Results.Redirect("/account")
                : await Show(context, door, known, "De passkey is niet gelukt. Probeer het opnieuw.");
        });
        routes.SubmitIn("/account/passkey/weg", (context, form, known) =>
            Remove(context, form, routes, known));
        routes.SubmitIn("/account/herstelcodes", async (context, form, known) =>
        {
            var codes = RecoveryCodes.Create();
            var prints = RecoveryCodes.PrintsOf(door.MasterKey, known.User, codes);
            if (!Passwords.Verify(known.User.PasswordHash, $"{form["wachtwoord"]}"))
                return await Show(context, door, known, "Je wachtwoord klopt niet. Typ het opnieuw.");
            return await door.Store.Save(known.User with { RecoveryPrints = prints }, context.RequestAborted)
                ? DoorRoutes.Page<RecoveryCodesPage>(new { Codes = codes, Next = "/account" })
                : await Show(context, door, known, "Er kwam iets tussen. Probeer het opnieuw.");
        });
        routes.SubmitIn("/account/wachtwoord", (context, form, known) => ChangePassword(context, form, door, known));
    }

    private static async Task<IResult> Remove(
        HttpContext context, IFormCollection form, DoorRoutes routes, SignedIn known)
    {
        var door = routes.Door;
        var left = known.User with
        {
            Passkeys = [.. known.User.Passkeys.Where(key => Convert.ToHexStringLower(key.CredentialId) != form["id"])],
        };
        if (!left.CanStillSignIn(routes.Provider?.Issuer))
            return await Show(
                context, door, known,
                "Dit is je laatste zekere manier om in te loggen. Maak eerst een andere passkey en haal deze dan weg.");
        return await door.Store.Save(left, context.RequestAborted)
            ? Results.Redirect("/account")
            : await Show(context, door, known, "Er kwam iets tussen. Probeer het opnieuw.");
    }

    // Whoever else was in with the old password is out.
    private static async Task<IResult> ChangePassword(
        HttpContext context, IFormCollection form, FrontDoor door, SignedIn known)
    {
        var (old, chosen) = ($"{form["oud"]}", $"{form["wachtwoord"]}");
        if (!Passwords.Verify(known.User.PasswordHash, old))
            return await Show(context, door, known, "Je oude wachtwoord klopt niet. Typ het opnieuw.");
        if (Passwords.Problem(chosen, known.User.Email) is { } problem)
            return await Show(context, door, known, problem);
        var changed = known.User with { PasswordHash = Passwords.Hash(chosen) };
        if (!await door.Store.Save(changed, context.RequestAborted))
            return await Show(context, door, known, "Er kwam iets tussen. Probeer het opnieuw.");
        await door.Store.EndAll(known.User.Id, known.Session.TokenHash, context.RequestAborted);
        return Results.Redirect("/account?veranderd=wachtwoord");
    }

    private static async Task<IResult> Show(
        HttpContext context, FrontDoor door, SignedIn known, string? problem = null) =>
        DoorRoutes.Page<AccountPage>(
            new
            {
                known.User,
                Present = known.Session,
                Sessions = (await door.Store.SessionsOf(known.User.Id, context.RequestAborted))
                    .Where(session => session.IsOpen(door.Clock.GetCurrentInstant())).ToList(),
                Notes = await door.Store.NotesOf(known.User.Id, NotesShown, context.RequestAborted),
                Problem = problem,
                Keys = (await door.Tokens.Of(known.User, context.RequestAborted))
                    .Count(token => token.IsOpen(door.Clock.GetCurrentInstant())),
                HasNewPassword = problem is null && context.Request.Query["veranderd"] == "wachtwoord",
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
