using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web.FirstStart;

public sealed partial class FirstStartTests : IAsyncLifetime
{
    private readonly Installation installation = Empty();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebServer server = null!;

    public async ValueTask InitializeAsync()
    {
        server = await WebServer.Start(installation, WebAddress.Of("http://localhost:0"), default);
        browser.BaseAddress = server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task From_nothing_to_a_cooperative_with_books_and_a_first_user_in_six_steps()
    {
        (await browser.GetAsync("/")).Headers.Location!.ToString().ShouldBe("/begin");
        await Found();
        // Interrupted here: whoever comes back goes on where it stopped.
        (await browser.GetAsync("/begin")).Headers.Location!.ToString().ShouldBe("/begin/cafe-t-noorden");
        await Do("bestuur", new() { ["alv"] = "Residents", ["bestuur"] = "Joint", ["werk"] = "Circles" });
        (await browser.GetStringAsync("/begin/cafe-t-noorden")).ShouldContain("Stap 4 van 6");
        await Do("rekeningen", []);
        await Do("boekjaar", new() { ["jaar"] = "2026", ["bank"] = "12.500", ["kas"] = "1.020,50" });
        var link = await Do("gebruiker", new()
        {
            ["gebruiker"] = "Anna", ["email"] = "anna@voorbeeld.example", ["ook"] = "treasurer",
        });
        link.ShouldStartWith("/uitnodiging/");

        var (cooperative, _) = await installation.States.Load("cafe-t-noorden", Cooperative.Stream, default);
        cooperative.Founding!.Name.ShouldBe("Café ’t Noorden");
        cooperative.IsDemonstration.ShouldBeFalse();
        cooperative.GoverningModel!.Board.ShouldBe(BoardModel.Joint);
        var (year, _) = await installation.States.Load("cafe-t-noorden", LedgerYear.Stream(2026), default);
        year.Opened!.Opening.Single(line => line.Account == "0510").Balance.Cents.ShouldBe(-1_352_050);
        var user = (await installation.Access.Store.FindByEmail("anna@voorbeeld.example", default))!;
        var (list, _) = await installation.States.Load("cafe-t-noorden", AccessList.Stream, default);
        list.RolesOn(user.Id, new LocalDate(2026, 11, 20)).ShouldBe([Role.Treasurer, Role.Administrator]);
        (await browser.GetStringAsync(link)).ShouldContain("Welkom, Anna");
    }

    [Fact]
    public async Task Once_somebody_can_sign_in_there_is_nothing_to_begin()
    {
        (await browser.GetAsync("/begin")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var (user, _) = await installation.Access.Invitations.Invite("Anna", "anna@voorbeeld.example", "x", default);
        (await browser.GetAsync("/begin")).StatusCode.ShouldBe(HttpStatusCode.OK, "the link may have got lost");
        await installation.Access.Store.Save(
            (await installation.Access.Store.Find(user.Id, default))! with
            {
                PasswordHash = "x", Codes = new(new byte[20], 0),
            },
            default);
        foreach (var path in (string[])["/begin", "/begin/cafe-t-noorden"])
            (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_refused_and_not_taken_for_today()
    {
        var html = await Post("/begin/rechtsvorm", new()
        {
            ["naam"] = "Wijk Oost", ["wijk"] = "Oost", ["gemeente"] = "Utrecht", ["rechtsvorm"] = "Association",
            ["opgericht"] = "31-2-2020", ["maand"] = "1",
        });
        html.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await html.Content.ReadAsStringAsync()).ShouldContain("31-2-2020");
        (await installation.Store.Tenants(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_a_rule_refuses()
    {
        var html = await Post("/begin/rechtsvorm", new()
        {
            ["naam"] = "Wijk Oost", ["wijk"] = "Oost", ["gemeente"] = "Utrecht", ["rechtsvorm"] = "Association",
            ["opgericht"] = "2020-01-01", ["kvk"] = "123", ["maand"] = "1",
        });
        html.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = await html.Content.ReadAsStringAsync();
        text.ShouldContain("value=\"123\"");
        text.ShouldContain("acht cijfers");
        (await installation.Store.Tenants(default)).ShouldBeEmpty();
    }

    private async Task Found()
    {
        var answer = await Post("/begin/rechtsvorm", new()
        {
            ["naam"] = "Café ’t Noorden", ["wijk"] = "Noord", ["gemeente"] = "Zwolle", ["rechtsvorm"] = "Cooperative",
            ["opgericht"] = "2026-01-05", ["kvk"] = "", ["maand"] = "1",
        });
        answer.Headers.Location!.ToString().ShouldBe("/begin/cafe-t-noorden");
    }

    private async Task<string> Do(string step, Dictionary<string, string> fields)
    {
        var answer = await Post($"/begin/cafe-t-noorden/{step}", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    private async Task<HttpResponseMessage> Post(string path, Dictionary<string, string> fields)
    {
        var html = await (await browser.GetAsync("/inloggen")).Content.ReadAsStringAsync();
        fields["bewijs"] = Proof().Match(html).Groups[1].Value;
        return await browser.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    private static Installation Empty()
    {
        var (clock, signal) = (new FixedClock(Instant.FromUtc(2026, 11, 20, 12, 0)), new JournalSignal());
        return new Installation(
            new Nothing(), new InMemoryEventStore(clock, signal), new InMemoryViewStore(), new InMemoryPersonalKeys(),
            new MasterKey(new byte[MasterKey.Length]), new InMemoryCheckpoints(), SigningKey.Create(), signal, clock);
    }

    [GeneratedRegex("name=\"bewijs\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Proof();

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
