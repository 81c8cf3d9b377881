using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Host.Access.Users;
using static Wijkboek.Host.Tests.Web.SignIn.SignInFixture;

namespace Wijkboek.Host.Tests.Web.SignIn;

public sealed partial class InvitationTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    [Fact]
    public async Task An_administrator_invites_a_treasurer_who_chooses_a_password_and_comes_in()
    {
        using var administrator = await web.SignedIn(Role.Administrator);
        var link = await Invite(administrator, "nieuw@voorbeeld.example", "treasurer");

        using var browser = web.Browser();
        var page = await browser.GetStringAsync(link);
        page.ShouldContain("<path d=\"M4 4h1v1h-1z");
        var answer = await Accept(browser, link, Password, CodeFor(page));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        RecoveryCode().Count(await answer.Content.ReadAsStringAsync()).ShouldBe(10);
        (await browser.GetStringAsync($"/{Own}")).ShouldContain("penningmeester");

        using var again = web.Browser();
        (await again.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "it works once");
    }

    [Theory]
    [InlineData("kort", true, "ten minste 12")]
    [InlineData("aaaaaaaaaaaaaaaa", true, "meer verschillende tekens")]
    [InlineData(Password, false, "De code uit je app klopt niet")]
    public async Task What_is_not_safe_is_refused_with_what_to_do(string password, bool isCodeRight, string sentence)
    {
        using var administrator = await web.SignedIn(Role.Administrator);
        var link = await Invite(administrator, $"{Guid.NewGuid():N}@voorbeeld.example", "board");
        using var browser = web.Browser();
        var code = isCodeRight ? CodeFor(await browser.GetStringAsync(link)) : "000000";
        var answer = await Accept(browser, link, password, code);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_link_expires_and_a_guess_opens_nothing()
    {
        using var administrator = await web.SignedIn(Role.Administrator);
        var link = await Invite(administrator, "laat@voorbeeld.example", "board");
        using var browser = web.Browser();
        (await browser.GetAsync(link[..^1] + (link[^1] == 'A' ? 'B' : 'A'))).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
        var before = web.Clock.Now;
        web.Clock.Now += Invitations.Valid;
        (await browser.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        web.Clock.Now = before;
    }

    [Fact]
    public async Task Whoever_can_sign_in_gets_a_role_but_no_link_that_would_take_the_account_over()
    {
        var known = await web.User();
        using var administrator = await web.SignedIn(Role.Administrator);
        var answer = await SendInvitation(administrator, known.Email, "auditor");
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("heeft al een account");
        html.ShouldNotContain("/uitnodiging/");
        (await web.Store.Find(known.Id, default))!.Invitation.ShouldBeNull();
        var (list, _) = await web.Installation.States.Load(Own, AccessList.Stream, default);
        list.RolesOn(known.Id, new LocalDate(2026, 11, 20)).ShouldBe([Role.Auditor]);
    }

    [Fact]
    public async Task A_role_that_is_taken_is_gone_at_once()
    {
        var treasurer = await web.User(Role.Treasurer);
        using var browser = web.Browser();
        await web.SignIn(browser, treasurer);
        (await browser.GetAsync($"/{Own}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var administrator = await web.SignedIn(Role.Administrator);
        await Send(administrator, $"/{Own}/gebruikers", $"/{Own}/gebruikers/rol", new()
        {
            ["gebruiker"] = treasurer.Id.Value, ["rol"] = "treasurer", ["doe"] = "neem",
        });
        (await browser.GetAsync($"/{Own}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_last_day_is_typed_as_any_day_and_one_that_cannot_be_read_gives_no_role_without_end()
    {
        var member = await web.User(Role.Board);
        using var administrator = await web.SignedIn(Role.Administrator);
        var refused = await Give(administrator, member.Id, "30-2-2027");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await refused.Content.ReadAsStringAsync();
        html.ShouldContain("value=\"30-2-2027\"");
        html.ShouldContain("staat niet op de kalender");
        html.ShouldNotContain("type=\"date\"");
        await Give(administrator, member.Id, "31-12-2026");
        var (list, _) = await web.Installation.States.Load(Own, AccessList.Stream, default);
        list.Users[member.Id.Value].Roles[Role.ProjectLeader].ShouldBe(new LocalDate(2026, 12, 31));
    }

    [Fact]
    public async Task An_auditor_sees_the_users_and_changes_nothing()
    {
        using var auditor = await web.SignedIn(Role.Auditor);
        (await auditor.GetStringAsync($"/{Own}/gebruikers")).ShouldNotContain("Nodig uit");
        var answer = await SendInvitation(auditor, "stiekem@voorbeeld.example", "treasurer");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Vraag het aan: beheerder.");
        (await web.Store.FindByEmail("stiekem@voorbeeld.example", default)).ShouldBeNull();
    }

    private static async Task<string> Invite(HttpClient administrator, string email, string role)
    {
        var answer = await SendInvitation(administrator, email, role);
        return Link().Match(await answer.Content.ReadAsStringAsync()).Value;
    }

    private static Task<HttpResponseMessage> SendInvitation(HttpClient administrator, string email, string role) =>
        Send(administrator, $"/{Own}/gebruikers", $"/{Own}/gebruikers/uitnodigen", new()
        {
            ["naam"] = "Nieuw", ["email"] = email, ["rol"] = role,
        });

    private static Task<HttpResponseMessage> Give(HttpClient administrator, UserId user, string until) =>
        Send(administrator, $"/{Own}/gebruikers", $"/{Own}/gebruikers/rol", new()
        {
            ["gebruiker"] = user.Value, ["rol"] = "project-leader", ["tot"] = until,
        });

    private static Task<HttpResponseMessage> Accept(HttpClient browser, string link, string password, string code) =>
        Send(browser, link, link, new() { ["wachtwoord"] = password, ["nogmaals"] = password, ["code"] = code });

    private string CodeFor(string page)
    {
        var letters = Key().Match(page).Groups[1].Value.Replace(" ", "");
        var bits = string.Concat(letters.Select(letter =>
            Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        return TimeCodes.CodeOf(secret, TimeCodes.StepAt(web.Clock.Now));
    }

    [GeneratedRegex("""/uitnodiging/[^"<]+""")]
    private static partial Regex Link();

    [GeneratedRegex("""<b class="wb-key">([A-Z2-7 ]+)</b>""")]
    private static partial Regex Key();

    [GeneratedRegex("<li>[a-z2-9]{5}-[a-z2-9]{5}</li>")]
    private static partial Regex RecoveryCode();
}
