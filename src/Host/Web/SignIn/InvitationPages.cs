using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Host.Access.SigningIn;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Web.SignIn;

/// <summary>An invitation accepted: by a passkey, or a password with an authenticator app.</summary>
internal static class InvitationPages
{
    private const int SecretBytes = 20;

    public static void MapInvitations(this DoorRoutes routes)
    {
        var door = routes.Door;
        routes.Answer("/uitnodiging/{link}", async context =>
            await door.Invitations.Find(LinkOf(context), context.RequestAborted) is { } user
                ? Form(context, door, user)
                : Gone());
        routes.Submit("/uitnodiging/{link}", (context, form) => AcceptWithPassword(context, form, door));
        routes.Submit("/uitnodiging/{link}/passkey/begin", async (context, _) =>
        {
            if (await door.Invitations.Find(LinkOf(context), context.RequestAborted) is not { } user)
                return Results.StatusCode(StatusCodes.Status404NotFound);
            var (options, token) = await door.Passkeys.BeginMaking(user, context);
            return SignInPages.Options(options, token);
        });
        routes.Submit("/uitnodiging/{link}/passkey", async (context, form) =>
        {
            if (await door.Invitations.Find(LinkOf(context), context.RequestAborted) is not { } user)
                return Gone();
            var made = await door.Passkeys.Made(
                user, $"{form["token"]}", $"{form["credential"]}", SignedIn.CallerOf(context).Device, context);
            return made is null
                ? Form(context, door, user, "De passkey is niet gelukt. Probeer het opnieuw, of kies een wachtwoord.")
                : await Accept(context, door, made, null);
        });
    }

    private static async Task<IResult> AcceptWithPassword(
        HttpContext context, IFormCollection form, FrontDoor door)
    {
        if (await door.Invitations.Find(LinkOf(context), context.RequestAborted) is not { } user)
            return Gone();
        var (password, code) = ($"{form["wachtwoord"]}", $"{form["code"]}");
        if (Passwords.Problem(password, user.Email) is { } problem)
            return Form(context, door, user, problem);
        if (password != form["nogmaals"])
            return Form(context, door, user, "De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.");
        if (TimeCodes.Spend(new CodeSecret(SecretOf(context, door), 0), code, door.Clock.GetCurrentInstant())
            is not { } codes)
            return Form(context, door, user, "De code uit je app klopt niet. Typ de code die er nu staat.");
        var recovery = RecoveryCodes.Create();
        return await Accept(
            context, door,
            user with
            {
                PasswordHash = Passwords.Hash(password),
                Codes = codes,
                RecoveryPrints = RecoveryCodes.PrintsOf(door.MasterKey, user, recovery),
            },
            recovery);
    }

    // Saved with its version: of two who use the link at once, one is let in.
    private static async Task<IResult> Accept(
        HttpContext context, FrontDoor door, User accepted, IReadOnlyList<string>? recovery)
    {
        var user = accepted with { Invitation = null };
        if (!await door.Store.Save(user, context.RequestAborted))
            return Gone();
        var answer = await door.SignIns.Admit(
            user, SignInNote.Invitation, SignedIn.CallerOf(context), context.RequestAborted);
        SessionCookie.Write(context, ((SignInAnswer.Welcome)answer).Token);
        return recovery is null
            ? Results.Redirect("/")
            : DoorRoutes.Page<RecoveryCodesPage>(new { Codes = recovery, Next = "/" });
    }

    private static IResult Form(HttpContext context, FrontDoor door, User user, string? problem = null) =>
        DoorRoutes.Page<InvitationPage>(
            new
            {
                Link = LinkOf(context),
                Name = user.Name,
                Email = user.Email,
                Secret = Base32.Write(SecretOf(context, door)),
                Address = TimeCodes.Address(SecretOf(context, door), user.Email),
                Problem = problem,
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static IResult Gone() => DoorRoutes.Page<InvitationGonePage>(new { }, StatusCodes.Status404NotFound);

    private static string LinkOf(HttpContext context) => (string)context.Request.RouteValues["link"]!;

    // The same at every look at the page, and never sent back by it: whoever has the link can read it, nobody else.
    private static byte[] SecretOf(HttpContext context, FrontDoor door) =>
        door.MasterKey.Lookup("codes", LinkOf(context))[..SecretBytes];
}
