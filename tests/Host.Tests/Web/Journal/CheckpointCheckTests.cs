using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Tests.Web.Journal;

/// <summary>What was kept elsewhere, brought to the control page.</summary>
public sealed partial class CheckpointCheckTests(WebFixture web)
{
    private const string Chain = $"/{WebFixture.Cooperative}/controle/keten";

    [Fact]
    public async Task What_the_journal_still_holds_is_complete_until_there_as_text_and_as_a_file()
    {
        var kept = await Kept();
        foreach (var isFile in new[] { false, true })
        {
            var (status, text) = await Send($"Op de laatste bladzijde: {kept}", isFile);
            status.ShouldBe(HttpStatusCode.OK);
            text.ShouldContain($"Volledig tot en met gebeurtenis {Dutch.Number(kept.Position)}");
            text.ShouldContain("De ondertekening van het ijkpunt");
        }
    }

    [Fact]
    public async Task What_was_rewritten_since_lies_between_the_last_that_holds_and_the_first_that_does_not()
    {
        var kept = await Kept();
        var other = kept with { Position = kept.Position - 1, Hash = new string('a', 64) };
        var older = kept with { Position = kept.Position - 2, Hash = await HashAt(kept.Position - 2) };
        var text = (await Send($"{other} {older}")).Text;
        text.ShouldContain("Niet volledig");
        text.ShouldContain($"Het ijkpunt van gebeurtenis {Dutch.Number(kept.Position - 2)} klopt, dat van gebeurtenis "
            + $"{Dutch.Number(kept.Position - 1)} niet");
        text.ShouldContain("is veranderd nadat het is ondertekend");
    }

    [Fact]
    public async Task What_is_no_checkpoint_or_of_another_is_refused_beside_the_field_and_stays()
    {
        var (status, text) = await Send("zomaar een tekst");
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        text.ShouldContain("Hier staat geen ijkpunt in");
        text.ShouldContain("zomaar een tekst");
        var elsewhere = (await Kept()) with { Tenant = "in-het-echt" };
        (await Send($"{elsewhere}")).Text.ShouldContain("een andere coöperatie");
        (await Send(new string('x', 1_000_001), isFile: true)).Text.ShouldContain("te groot");
    }

    private async Task<Checkpoint> Kept()
    {
        var installation = await web.Installation();
        var head = await installation.Store.Head(WebFixture.Cooperative, CancellationToken.None);
        return await installation.CheckpointMaker.Make(WebFixture.Cooperative, head, CancellationToken.None);
    }

    private async Task<string> HashAt(long position) => (await Application.Journal.Chain.JournalVerifier.Verify(
        (await web.Installation()).Store, WebFixture.Cooperative, CancellationToken.None)).Hashes.At(position)!;

    private async Task<(HttpStatusCode Status, string Text)> Send(string text, bool isFile = false)
    {
        var client = await web.Client();
        using var page = await client.GetAsync(Chain);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Proof().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value), "bewijs" },
            { new StringContent(isFile ? "" : text), "ijkpunt" },
        };
        if (isFile)
            form.Add(new StringContent(text), "bestand", "ijkpunten.txt");
        using var request = new HttpRequestMessage(HttpMethod.Post, Chain) { Content = form };
        if (page.Headers.TryGetValues("Set-Cookie", out var cookies))
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])));
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [GeneratedRegex("name=\"bewijs\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Proof();
}
