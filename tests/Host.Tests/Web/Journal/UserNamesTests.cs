using System.Net;
using Wijkboek.Application.Acts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Tests.Web.SignIn;

namespace Wijkboek.Host.Tests.Web.Journal;

/// <summary>Who did something, when that is a user and no member.</summary>
public sealed class UserNamesTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private const string Name = "Noor van den Berg";

    [Fact]
    public async Task Whoever_may_see_users_reads_their_names_in_the_journal()
    {
        var actor = await Named(Name);
        var invited = await Named("Wim Zomer");
        await Acts(SignInFixture.Own, actor.Id, new GiveRole(invited.Id, Role.Board, null));
        using var auditor = await web.SignedIn(Role.Auditor);
        var journal = await auditor.GetStringAsync($"/{SignInFixture.Own}/controle/journaal?over=Noor");
        journal.ShouldContain(Name);
        journal.ShouldContain("Wim Zomer", customMessage: "a user in a sentence");
    }

    [Fact]
    public async Task Others_read_a_number_and_their_own_name()
    {
        var actor = await Named(Name);
        await Acts(SignInFixture.Own, actor.Id, new InviteUser(new UserId($"u-{Guid.NewGuid():N}")));
        using var treasurer = await web.SignedIn(Role.Treasurer);
        var journal = await treasurer.GetStringAsync($"/{SignInFixture.Own}/controle/journaal?over={actor.Id}");
        journal.ShouldContain(actor.Id.Value);
        journal.ShouldNotContain(Name);
    }

    [Fact]
    public async Task A_name_is_not_told_where_somebody_is_no_user()
    {
        var stranger = await Named(Name);
        var auditor = await web.User();
        (await web.Store.Save(auditor with { Cooperatives = [SignInFixture.Other] }, default)).ShouldBeTrue();
        var elsewhere = SignInFixture.Other;
        await Acts(elsewhere, stranger.Id, new InviteUser(auditor.Id), new GiveRole(auditor.Id, Role.Auditor, null));
        using var browser = web.Browser();
        web.Clock.Now += Duration.FromMinutes(1);
        await web.SignIn(browser, auditor);
        var answer = await browser.GetAsync($"/{elsewhere}/controle/journaal?over={stranger.Id}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var journal = await answer.Content.ReadAsStringAsync();
        journal.ShouldContain(stranger.Id.Value);
        journal.ShouldNotContain(Name);
    }

    private async Task<Host.Access.Users.User> Named(string name)
    {
        var user = await web.User();
        (await web.Store.Save(user with { Name = name }, default)).ShouldBeTrue();
        return user;
    }

    private async Task Acts(string cooperative, UserId actor, params IReadOnlyList<IAct> acts)
    {
        foreach (var act in acts)
        {
            var request = ActRequest.For(
                cooperative, Guid.NewGuid(), act, actor.Value, "administrator", ofMachine: true);
            (await web.Installation.Acts.Run(request, default)).ShouldNotBeOfType<ActAnswer.Refused>();
        }
    }
}
