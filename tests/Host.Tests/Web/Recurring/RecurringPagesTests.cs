using System.Net;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Recurring;

/// <summary>What comes back waits on its day and is posted with one button.</summary>
[Collection(nameof(ActingFixture))]
public sealed class RecurringPagesTests(ActingFixture web)
{
    private const string Path = "/geld/vaste-boekingen";

    [Fact]
    public async Task Everything_that_waits_is_posted_at_once()
    {
        (await web.Send(
            "/doen/ArrangeRecurringEntry",
            [
                ("name", "Abonnement buurtkrant"), ("journal", "general"), ("first", "01-10-2026"),
                ("interval", "month"), ("lines[0].account", "4400"), ("lines[0].debit", "25"),
                ("lines[1].account", "1600"), ("lines[1].credit", "25"),
            ])).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await web.Get(Path)).ShouldContain("Er wachten 2 vaste boekingen.");
        (await web.Send(Path, [])).Status.ShouldBe(HttpStatusCode.SeeOther);
        var page = await web.Get(Path);
        page.ShouldContain("Er wacht niets.");
        page.ShouldContain("doen/StopRecurringEntry");
        (await web.Get("/geld/boekingen?jaar=2026")).ShouldContain("Abonnement buurtkrant");
    }
}
