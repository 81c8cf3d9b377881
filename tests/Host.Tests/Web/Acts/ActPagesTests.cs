using System.Net;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Tests.Web.Acts;

/// <summary>Acts in the browser: recorded once, refused beside the field, seen before they are sent.</summary>
[Collection(nameof(ActingFixture))]
public sealed class ActPagesTests(ActingFixture web)
{
    [Fact]
    public async Task Every_act_stands_in_the_list_and_can_be_searched()
    {
        foreach (var role in (string[])["treasurer", "board", "project-leader", "administrator"])
        {
            var list = await web.Get("/doen", role);
            foreach (var act in Modules.Acts.All)
                list.Contains($"/doen/{act.Name}?").ShouldBe(
                    ActRights.Table.Has(RoleNames.Find(role)!.Value, act.Name), $"{role}: {act.Name}");
        }

        var found = await web.Get("/doen?zoek=cadeaubon");
        found.ShouldContain("/doen/GiveVoucher?");
        found.ShouldNotContain("/doen/PostEntry?");
        (await web.Get("/doen?zoek=olifant")).ShouldContain("olifant");
    }

    [Fact]
    public async Task A_form_of_an_act_that_is_not_the_visitors_says_whose_it_is()
    {
        using var client = await web.As("treasurer");
        var answer = await client.GetAsync($"{ActingFixture.Home}/doen/FormTeam");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain("bestuur");
    }

    [Fact]
    public async Task Every_act_has_a_form_that_can_be_drawn()
    {
        foreach (var act in Modules.Acts.All)
            WebUtility.HtmlDecode(await web.Get($"/doen/{act.Name}"))
                .ShouldContain(Sentences.Word($"titles.{act.Name}"), Case.Sensitive, act.Name);
    }

    [Fact]
    public async Task What_was_typed_is_recorded_and_said_back()
    {
        var sent = await web.Send("/doen/ReceiveSupportInKind", Support("Stoelen Terras"));
        sent.Status.ShouldBe(HttpStatusCode.SeeOther);
        (await Follow(sent)).ShouldContain("De Buurtwinkel");
        (await Recorded()).ShouldContain("Stoelen Terras");
    }

    [Fact]
    public async Task Pressed_twice_it_is_recorded_once()
    {
        var request = $"{Guid.NewGuid()}";
        var first = await web.Send("/doen/ReceiveSupportInKind", Support("Stoelen Tweemaal"), request: request);
        var again = await web.Send("/doen/ReceiveSupportInKind", Support("Stoelen Tweemaal"), request: request);
        again.Status.ShouldBe(HttpStatusCode.SeeOther);
        again.Location.ShouldNotBeNull().ShouldStartWith(first.Location!);
        (await Follow(again)).ShouldContain(Sentences.Say("acts.done_again"));
        var other = await web.Send("/doen/ReceiveSupportInKind", Support("Stoelen Anders"), request: request);
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        other.Text.ShouldContain(Sentences.Say("acts.sent_before"));
        ActingFixture.Hidden(other.Page, "opdracht").ShouldNotBe(request);
    }

    [Fact]
    public async Task What_is_not_understood_is_said_beside_its_field_and_stays_as_typed()
    {
        var sent = await web.Send("/doen/ReceiveSupportInKind", [("value", "1,234"), ("what", "Stoelen <oud>")]);
        sent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sent.Page.ShouldContain("value=\"1,234\"");
        sent.Text.ShouldContain("‘1,234’ kan twee dingen betekenen.");
        sent.Page.ShouldContain("id=\"v-value-w\"");
        sent.Page.ShouldContain("href=\"#v-value\"");
        sent.Page.ShouldContain("value=\"Stoelen &lt;oud&gt;\"");
    }

    [Fact]
    public async Task A_refusal_of_the_act_stands_beside_the_field_that_it_is_about()
    {
        var reversed = await web.Send("/doen/ReverseEntry",
            [("entry", "bestaat-niet"), ("year", "2026"), ("on", "vandaag"), ("reason", "Vergissing")]);
        reversed.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        reversed.Page.ShouldContain("id=\"v-entry-w\"");
    }

    [Fact]
    public async Task Looking_first_records_nothing()
    {
        var sent = await web.Send("/doen/ReceiveSupportInKind", Support("Stoelen Kijkje"), button: "kijk");
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Text.ShouldContain(Sentences.Say("acts.preview_note"));
        sent.Text.ShouldContain("De Buurtwinkel");
        (await Recorded()).ShouldNotContain("Stoelen Kijkje");
    }

    [Fact]
    public async Task A_line_can_be_added_without_script()
    {
        var sent = await web.Send("/doen/PostEntry", [("lines[0].account", "1100")], button: "regel:lines");
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.ShouldContain("name=\"lines[1].account\"");
        sent.Page.ShouldContain("value=\"1100\"");
    }

    [Fact]
    public async Task Nothing_is_recorded_in_the_past_or_without_proof()
    {
        const string Past = "/doen/ReceiveSupportInKind?zoals-bekend=2025-07-01";
        var page = await web.Get(Past);
        page.ShouldContain(Sentences.Say("acts.only_today"));
        page.ShouldNotContain("leg-vast");
        (await web.Send(Past, Support("Stoelen Toen"))).Status.ShouldBe(HttpStatusCode.OK);
        (await Recorded()).ShouldNotContain("Stoelen Toen");
        (await web.SendWithoutProof("/doen/ReceiveSupportInKind")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static (string, string)[] Support(string what) =>
    [
        ("category", "ownIncome"), ("funder", "De Buurtwinkel"), ("what", what), ("value", "84+12,50"),
        ("receivedOn", "vandaag"),
    ];

    private async Task<IEnumerable<string>> Recorded()
    {
        var question = await (await web.Installation()).Ask(
            WebFixture.Cooperative, new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)), null,
            CancellationToken.None);
        return (await question.Get(LedgerBook.Frames, LedgerFrameView.Key)).InKind.Values
            .Select(kept => kept.Support.What);
    }

    private async Task<string> Follow(ActingFixture.Sent sent) =>
        WebUtility.HtmlDecode(await web.Get(sent.Location![ActingFixture.Home.Length..]));
}
