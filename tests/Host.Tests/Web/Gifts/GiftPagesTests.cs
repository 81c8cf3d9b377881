using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Gifts;

/// <summary>A gift that was promised in the browser, came in, and was undone again.</summary>
[Collection(nameof(ActingFixture))]
public sealed partial class GiftPagesTests(ActingFixture web)
{
    private const string Gifts = "/geld/giften?jaar=2026";

    [Fact]
    public async Task A_pledge_is_recorded_its_gift_received_and_undone()
    {
        var pledged = await web.Send("/doen/RecordPledge",
        [
            ("amount", "25"), ("interval", "month"), ("from", "01-01-2026"), ("incomeStream", "donaties"),
            ("giver", "Bakkerij Jansen"),
        ]);
        pledged.Status.ShouldBe(HttpStatusCode.SeeOther, pledged.Text);
        var page = await web.Get(Gifts);
        page.ShouldContain("Bakkerij Jansen");
        var pledge = Promise().Match(page).Groups["pledge"].Value;
        var received = await web.Send(
            $"/doen/ReceiveGift?jaar=2026&pledge={pledge}",
            [("pledge", pledge), ("amount", "25"), ("receivedOn", "vandaag"), ("by", "bank")]);
        received.Status.ShouldBe(HttpStatusCode.SeeOther, received.Text);

        page = await web.Get(Gifts);
        var gift = Given().Match(page).Groups["gift"].Value;
        using (var paper = await (await web.As("treasurer")).GetAsync(
            $"{ActingFixture.Home}/geld/giften/pledge-{pledge}/jaaropgave.pdf?jaar=2026"))
            paper.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await web.Get("/geld/giften.csv?jaar=2026")).ShouldContain("Bakkerij Jansen");

        var undone = await web.Send(
            $"/doen/ReverseGift?jaar=2026&gift={gift}",
            [("gift", gift), ("on", "vandaag"), ("reason", "Was contributie")]);
        undone.Status.ShouldBe(HttpStatusCode.SeeOther, undone.Text);
        Given().IsMatch(await web.Get(Gifts)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_periodic_gift_to_who_is_no_anbi_is_refused_and_what_was_typed_stays()
    {
        var sent = await web.Send("/doen/RecordPledge",
        [
            ("amount", "120"), ("interval", "year"), ("from", "01-01-2026"), ("incomeStream", "donaties"),
            ("giver", "Bakkerij Jansen"), ("periodic", "ja"), ("agreement", "Map giften"),
        ]);
        sent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sent.Page.ShouldContain("geen ANBI");
        sent.Page.ShouldContain("Map giften");
    }

    [GeneratedRegex("doen/ReceiveGift[^\"]*pledge=(?<pledge>[a-z0-9-]+)")]
    private static partial Regex Promise();

    [GeneratedRegex("doen/ReverseGift[^\"]*gift=(?<gift>[a-z0-9-]+)")]
    private static partial Regex Given();
}
