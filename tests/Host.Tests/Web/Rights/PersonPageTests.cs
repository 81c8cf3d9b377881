using System.Net;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Rights;

/// <summary>On the page of one person, much comes together that is not for everybody who may open it.</summary>
public sealed class PersonPageTests(ActingFixture web)
{
    private const string Volunteer = "/leden/u-28e8qa43?jaar=2025";

    [Theory]
    [InlineData("treasurer", true)]
    [InlineData("administrator", false)]
    public async Task What_a_volunteer_got_is_for_who_may_see_allowances(string role, bool may) =>
        WebUtility.HtmlDecode(await web.Get(Volunteer, role)).Contains("is aangevraagd op")
            .ShouldBe(may, role);
}
