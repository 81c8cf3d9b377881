using System.Net;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Tests.Web.Journal;

public sealed class JournalPagesTests(WebFixture web)
{
    private const string Home = $"/{WebFixture.Cooperative}";

    [Fact]
    public async Task An_event_shows_its_hash_and_the_one_before_and_that_they_hold()
    {
        var head = await (await web.Installation()).Store.Head(WebFixture.Cooperative, CancellationToken.None);
        var html = await web.Get($"{Home}/controle/gebeurtenis/{head.Position}");
        html.Replace(" ", "").ShouldContain(head.Hash);
        html.ShouldContain("Schakel klopt<");
        var before = await web.Get($"{Home}/controle/gebeurtenis/{head.Position - 1}");
        before.ShouldContain("rel=\"next\"");
        html.ShouldNotContain("rel=\"next\"");
    }

    [Fact]
    public async Task The_player_goes_through_the_events_of_one_module_only()
    {
        var html = WebUtility.HtmlDecode(await web.Get($"{Home}/controle?onderdeel=subsidies&bij=4000"));
        html.ShouldContain("die passen");
        foreach (var position in await Positions(stored => stored.Module == "subsidies" && stored.Position <= 4000, 1))
            html.ShouldContain($"<b>Gebeurtenis {Dutch.Number(position)}</b>");
    }

    [Fact]
    public async Task The_player_draws_how_much_happened_when()
    {
        var html = await web.Get($"{Home}/controle?bij=4000");
        html.Split("<rect class=\"wb-density__").Length.ShouldBeGreaterThan(50);
        html.ShouldContain("<rect class=\"wb-density__past\" x=\"0%\"");
        html.ShouldNotContain(" x=\"/");
    }

    [Fact]
    public async Task Somebody_is_found_by_name_in_what_they_did_and_in_what_is_about_them()
    {
        var html = WebUtility.HtmlDecode(await web.Get($"{Home}/controle/journaal?over=u-28e8qa43"));
        var count = (await Positions(stored => stored.Metadata.Actor == "u-28e8qa43"
            || System.Text.Encoding.UTF8.GetString(stored.Data.Span).Contains("\"u-28e8qa43\""), int.MaxValue)).Count;
        html.ShouldContain($"{Dutch.Number(count)} gebeurtenissen die passen");
    }

    [Fact]
    public async Task What_was_asked_goes_on_when_the_order_or_the_period_changes_and_into_the_file()
    {
        var html = WebUtility.HtmlDecode(await web.Get($"{Home}/controle/journaal?jaar=2025&stroom=chart"));
        html.ShouldContain("&stroom=chart&tabel=journaal&sorteer=dag#journaal");
        html.ShouldContain("<input type=\"hidden\" name=\"stroom\" value=\"chart\"");
        var file = await web.Get($"{Home}/controle/journaal.csv?jaar=2025&stroom=chart&tabel=journaal");
        file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(
            (await Positions(stored => stored.Stream == "chart", int.MaxValue)).Count + 1);
    }

    [Fact]
    public async Task The_chain_is_recomputed_and_says_what_only_a_checkpoint_elsewhere_can_tell()
    {
        var html = await web.Get($"{Home}/controle/keten");
        html.ShouldContain("Ongeschonden");
        html.ShouldContain("Volledig?");
    }

    [Fact]
    public async Task Deadlines_can_be_put_in_a_calendar()
    {
        using var answer = await (await web.Client()).GetAsync($"{Home}/agenda.ics");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync();
        var question = await web.Ask(2025);
        var open = await Deadlines.Read(question, new LocalDate(2026, 11, 20));
        text.Split("BEGIN:VEVENT").Length.ShouldBe(open.Count + 1);
        text.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        text.ShouldEndWith("END:VCALENDAR\r\n");
    }

    // The last ones, the newest first.
    private async Task<IReadOnlyList<long>> Positions(Func<StoredEvent, bool> which, int count)
    {
        var found = new List<long>();
        await foreach (var stored in (await web.Installation()).Store.ReadJournal(
            WebFixture.Cooperative, 0, CancellationToken.None))
        {
            if (which(stored))
                found.Insert(0, stored.Position);
        }

        return [.. found.Take(count)];
    }
}
