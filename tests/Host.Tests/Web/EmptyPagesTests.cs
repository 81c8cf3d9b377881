using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;

namespace Wijkboek.Host.Tests.Web;

/// <summary>A cooperative that was founded and nothing more.</summary>
public sealed class EmptyPagesTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private const string Home = $"/{SignInFixture.Own}";

    private static readonly Door[] Empty =
        [Doors.Jobs, Doors.Places, Doors.Channels, Doors.Teams, Doors.Ambassadors, Doors.Initiatives, Doors.Members];

    [Theory]
    [InlineData(Role.Treasurer)]
    [InlineData(Role.Board)]
    [InlineData(Role.ProjectLeader)]
    public async Task An_empty_page_leads_to_the_first_thing_or_says_who_can_make_it(Role role)
    {
        using var browser = await web.SignedIn(role);
        foreach (var door in Empty)
        {
            var html = await browser.GetStringAsync($"{Home}/{door.Path}");
            var here = html[html.IndexOf("class=\"wb-empty\"", StringComparison.Ordinal)..];
            if (DoorActs.Beginnings(door).FirstOrDefault(act => ActRights.Table.Has(role, act)) is { } act)
                here.ShouldContain($"{Home}/doen/{act}?", customMessage: $"{role}, {door.Name}");
            else
                here.ShouldContain("Wie dat kan: ", customMessage: $"{role}, {door.Name}");
        }
    }

    [Fact]
    public async Task The_first_page_of_an_empty_book_says_where_to_begin()
    {
        using var treasurer = await web.SignedIn(Role.Treasurer);
        var html = await treasurer.GetStringAsync(Home);
        html.ShouldContain("Waarmee begin je?");
        html.ShouldContain($"{Home}/doen/SetBudget?");
        html.ShouldNotContain("Nodig de anderen uit", customMessage: "a treasurer may not");
        using var auditor = await web.SignedIn(Role.Auditor);
        (await auditor.GetStringAsync(Home)).ShouldNotContain("Waarmee begin je?");
    }
}
