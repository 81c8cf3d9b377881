using Microsoft.Playwright;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>Ways in: the first start, an invitation, a passkey, a password with a code.</summary>
internal static class ComingIn
{
    public const string Password = "vier losse gewone woorden";

    /// <summary>Six steps, as far as the page where the first user chooses how to sign in.</summary>
    public static async Task BeginCooperative(
        this Somebody first, string name, string user, string email, string also = "bestuur")
    {
        await first.Open("/");
        await first.Type("Naam van de coöperatie", name);
        await first.Type("Wijk of buurt", "Lindenkwartier");
        await first.Type("Gemeente", "Zwolle");
        await first.Press("Verder naar rechtsvorm");
        await first.Tick("Vereniging");
        await first.Type("Opgericht op", "2026-01-05");
        await first.Press("Verder naar bestuur");
        await first.Press("Verder naar rekeningschema");
        await first.Press("Verder naar boekjaar en beginsaldo");
        await first.Type("Op de bank aan het begin van dat jaar", "12.500");
        await first.Press("Verder naar eerste gebruiker");
        await first.Type("Je naam", user);
        await first.Type("E-mailadres", email);
        await first.Choose("Je bent beheerder, en ook", also);
        await first.Press("Maak mijn account");
        await first.Sees($"Welkom, {user}");
    }

    /// <summary>From then on this browser has a device that makes and shows passkeys, and is never refused.</summary>
    public static async Task GetsAuthenticator(this Somebody person)
    {
        var session = await person.Page.Context.NewCDPSessionAsync(person.Page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    public static async Task SignInWithPasskey(this Somebody person)
    {
        await person.Open("/inloggen");
        await person.Press("Verder met passkey");
    }

    /// <returns>The link that the page shows once.</returns>
    public static async Task<string> Invite(
        this Somebody administrator, string cooperative, string name, string email, string role)
    {
        await administrator.Open($"/{cooperative}/gebruikers");
        await administrator.Type("Naam", name);
        await administrator.Type("E-mailadres", email);
        await administrator.Page.Locator("#rol-nieuw").SelectOptionAsync(new SelectOptionValue { Label = role });
        await administrator.Press("Nodig uit");
        await administrator.Sees($"{name} is uitgenodigd");
        return (await administrator.Page.Locator(".wb-notice .wb-key").TextContentAsync())!.Trim();
    }

    /// <summary>Chooses a password and puts the code in an app, as far as the recovery codes.</summary>
    public static async Task<CodeApp> AcceptWithPassword(
        this Somebody invited, string link, Func<string, CodeApp> app)
    {
        await invited.Open(link);
        var codes = app((await invited.Page.Locator(".wb-key").TextContentAsync())!);
        await invited.Type("Kies een wachtwoord", Password);
        await invited.Type("Nog een keer", Password);
        await invited.Type("Code uit je app", codes.NextCode());
        await invited.Press("Klaar");
        await invited.Sees("Bewaar deze herstelcodes");
        (await invited.Page.Locator(".wb-codes li").CountAsync()).ShouldBe(10);
        await invited.Follow("Ik heb ze bewaard");
        return codes;
    }

    public static async Task SignInWithCode(this Somebody person, string email, CodeApp codes)
    {
        await person.Type("E-mailadres", email);
        await person.Type("Wachtwoord", Password);
        await person.Type("Code uit je app", codes.NextCode());
        await person.Press("Inloggen");
    }
}
