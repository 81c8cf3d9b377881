using Microsoft.Playwright;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Users;
using static Wijkboek.Host.Tests.Web.SignIn.SignInFixture;

namespace Wijkboek.Host.Tests.Web.SignIn;

/// <summary>A real browser with an authenticator that exists only in it.</summary>
public sealed class PasskeyTests(SignInFixture web, BrowserFixture chromium) : IClassFixture<SignInFixture>
{
    [Fact]
    public async Task An_invitation_accepted_with_a_passkey_opens_the_door_with_it_from_then_on()
    {
        await web.User(Role.Administrator);
        var (user, link) = await web.Installation.Access.Invitations.Invite(
            "Noor", $"{Guid.NewGuid():N}@voorbeeld.example", Own, default);
        await web.Run(new InviteUser(user.Id));
        await web.Run(new GiveRole(user.Id, Role.Treasurer));
        var page = await chromium.Open(1280);
        await AddAuthenticator(page);

        await page.GotoAsync(new Uri(web.Address, link).ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een passkey" }).ClickAsync();
        await page.WaitForURLAsync($"**/{Own}");
        var known = (await web.Store.Find(user.Id, default))!;
        known.Passkeys.Count.ShouldBe(1);
        known.Invitation.ShouldBeNull();

        await page.Context.ClearCookiesAsync();
        await SignIn(page);
        await page.WaitForURLAsync($"**/{Own}");
        (await web.Store.Find(user.Id, default))!.Passkeys.Single().SignCount
            .ShouldBeGreaterThan(known.Passkeys.Single().SignCount);

        // A passkey that its owner took away opens nothing.
        known = (await web.Store.Find(user.Id, default))!;
        await web.Store.Save(known with { Passkeys = [] }, default);
        await page.Context.ClearCookiesAsync();
        await SignIn(page);
        await page.GetByText("Niet ingelogd").WaitForAsync();
        await page.Context.CloseAsync();
    }

    private async Task SignIn(IPage page)
    {
        await page.GotoAsync(new Uri(web.Address, "/inloggen").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder met passkey" }).ClickAsync();
    }

    private static async Task AddAuthenticator(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
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
}
