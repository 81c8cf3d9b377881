using System.Net;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;
using static Wijkboek.Host.Tests.Web.SignIn.SignInFixture;

namespace Wijkboek.Host.Tests.Web.SignIn;

/// <summary>Every page × every role × another cooperative.</summary>
public sealed class RightsOnPagesTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    // By hand: which pages each role sees. What opens a page with a name in its address is tried with a name.
    private static readonly Dictionary<Role, string[]> Expected = new()
    {
        [Role.Treasurer] = ["", "kengetallen", "verdienmodel", "rapporten"],
        [Role.Board] = ["", "kengetallen", "verdienmodel", "rapporten"],
        [Role.ProjectLeader] = ["", "kengetallen", "verdienmodel", "rapporten"],
        [Role.Auditor] = ["", "kengetallen", "verdienmodel", "rapporten", "gebruikers"],
        [Role.Kascommissie] = ["verdienmodel", "rapporten"],
        [Role.Administrator] = ["gebruikers"],
        [Role.City] = [],
        [Role.Municipality] = [],
        [Role.Member] = [],
    };

    private static readonly string[] Pages = ["", "kengetallen", "verdienmodel", "rapporten", "gebruikers"];

    public static TheoryData<Role> Roles { get; } = [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_sees_the_pages_that_were_meant_and_nothing_of_another_cooperative(Role role)
    {
        using var browser = await web.SignedIn(role);
        foreach (var page in Pages)
        {
            var answer = await browser.GetAsync($"/{Own}/{page}");
            if (Expected[role].Contains(page))
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{role}: {page}");
            else
                answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Redirect);
            var hidden = await browser.GetAsync($"/{Other}/{page}");
            var absent = await browser.GetAsync($"/er-is-er-geen/{page}");
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{role}: {page}");
            (await hidden.Content.ReadAsStringAsync()).ShouldBe(await absent.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData(Role.Kascommissie, "cijfer/kpi/volunteerAllowances.amountCents", HttpStatusCode.Forbidden)]
    [InlineData(Role.Kascommissie, "cijfer/bestaat-niet/x", HttpStatusCode.NotFound)]
    [InlineData(Role.Treasurer, "cijfer/bestaat-niet/x", HttpStatusCode.NotFound)]
    [InlineData(Role.Administrator, "cijfer/earnings/total", HttpStatusCode.Forbidden)]
    public async Task The_events_behind_a_figure_are_for_who_may_see_the_figure(
        Role role, string path, HttpStatusCode expected)
    {
        using var browser = await web.SignedIn(role);
        (await browser.GetAsync($"/{Own}/{path}")).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public void Every_page_of_a_cooperative_is_given_to_some_role()
    {
        const string Cooperative = "/{coop}/";
        web.Addresses.Where(address => address.StartsWith(Cooperative, StringComparison.Ordinal))
            .Select(address => ReadRights.PageOf(address[Cooperative.Length..]))
            .Where(page => ReadRights.Pages.Of(page).Count == 0).Distinct()
            .ShouldBeEmpty("Nobody may see this page: give it to a role in ReadRights.Pages.");
    }

    [Fact]
    public async Task Whoever_has_two_roles_chooses_as_which_to_work()
    {
        using var browser = await web.SignedIn(Role.Treasurer, Role.Administrator);
        (await browser.GetAsync($"/{Own}/gebruikers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await Send(browser, $"/{Own}", $"/{Own}/rol", new() { ["rol"] = "administrator" });
        (await browser.GetAsync($"/{Own}/gebruikers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Send(browser, $"/{Own}/gebruikers", $"/{Own}/rol", new() { ["rol"] = "board" });
        (await browser.GetStringAsync($"/{Own}")).ShouldContain("penningmeester");
    }

    [Fact]
    public async Task Who_looked_at_what_is_noted_once_an_hour()
    {
        var user = await web.User(Role.Auditor);
        using var browser = web.Browser();
        await web.SignIn(browser, user);
        for (var time = 0; time < 3; time++)
            await browser.GetAsync($"/{Own}/verdienmodel");
        web.Store.Looks.Where(look => look.User == user.Id).Select(look => (look.Cooperative, look.Page))
            .ShouldBe([(Own, "verdienmodel")]);
    }
}
