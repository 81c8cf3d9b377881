using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Documents;

/// <summary>A receipt beside an entry, as a browser without script brings it.</summary>
[Collection(nameof(ActingFixture))]
public sealed class DocumentPagesTests(ActingFixture web)
{
    private static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 een bon");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task A_receipt_is_added_shown_fetched_and_taken_away_with_a_reason()
    {
        var entry = await Booked();
        (await web.Get(entry)).ShouldContain("nog geen bon of factuur");
        (await Add(entry, "bon van de bakker.pdf", Pdf)).Status.ShouldBe(HttpStatusCode.SeeOther);
        var page = await web.Get(entry);
        page.ShouldContain("bon van de bakker.pdf");
        page.ShouldNotContain("het bestand is hier niet");
        page.ShouldContain("bijlage gevoegd");

        var hash = HashOf(Pdf);
        using var client = await web.As("kascommissie");
        using var fetched = await client.GetAsync($"{ActingFixture.Home}/geld/bijlagen/{hash}");
        (await fetched.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        fetched.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        fetched.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        fetched.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
        fetched.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);

        var refused = await Send($"{entry}/bijlagen/weg", entry, [("sha256", hash), ($"reden.{hash}", "")]);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("De reden ontbreekt");
        var away = await Send(
            $"{entry}/bijlagen/weg", entry, [("sha256", hash), ($"reden.{hash}", "Van iemand anders")]);
        away.Status.ShouldBe(HttpStatusCode.SeeOther);
        (await web.Get(entry)).ShouldContain("nog geen bon of factuur");
        (await (await web.Installation()).Documents.Find(WebFixture.Cooperative, hash, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_photo_is_shown_beside_the_entry()
    {
        var entry = await Booked();
        await Add(entry, @"foto's\bon.png", Png);
        var page = await web.Get(entry);
        page.ShouldContain("<img src=");
        page.ShouldNotContain("foto&#x27;s");
        using var client = await web.As("treasurer");
        using var fetched = await client.GetAsync($"{ActingFixture.Home}/geld/bijlagen/{HashOf(Png)}");
        fetched.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public async Task What_is_no_picture_or_PDF_is_refused_by_what_is_in_it()
    {
        var entry = await Booked();
        var refused = await Add(entry, "bon.pdf", "<script>alert(1)</script>"u8.ToArray());
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("is geen PDF, JPEG of PNG");
        (await Send($"{entry}/bijlagen", entry, [])).Text.ShouldContain("Er is geen bestand gekozen");
    }

    [Fact]
    public async Task What_is_refused_leaves_no_file_behind()
    {
        var (entry, file) = (await Booked(), Encoding.UTF8.GetBytes("%PDF-1.7 met een naam zonder eind"));
        var refused = await Add(entry, $"{new string('n', 201)}.pdf", file);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("De naam van de bijlage");
        (await (await web.Installation()).Documents.Find(WebFixture.Cooperative, HashOf(file), default)).ShouldBeNull();
    }

    private async Task<string> Booked()
    {
        var id = $"bon-{Guid.NewGuid():n}";
        var installation = await web.Installation();
        var answer = await installation.Acts.Run(
            ActRequest.For(
                WebFixture.Cooperative, Guid.NewGuid(),
                new PostEntry(
                    new EntryId(id), LedgerJournal.Cash, new LocalDate(2026, 11, 2),
                    [
                        EntryLine.ToDebit("4300", Money.Euro(12, 50)), EntryLine.ToCredit("1000", Money.Euro(12, 50)),
                    ]),
                "u-1", "treasurer"),
            default);
        answer.ShouldBeOfType<ActAnswer.Accepted>($"{answer}");
        return $"/geld/boekingen/{id}";
    }

    private static string HashOf(byte[] content) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));

    private Task<ActingFixture.Sent> Add(string entry, string name, byte[] content)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return Send($"{entry}/bijlagen", entry, [], (file, name));
    }

    private async Task<ActingFixture.Sent> Send(
        string path, string entry, (string Name, string Text)[] typed, (HttpContent Content, string Name)? file = null)
    {
        using var client = await web.As("treasurer");
        var page = await client.GetStringAsync($"{ActingFixture.Home}{entry}");
        using var content = new MultipartFormDataContent();
        foreach (var (name, text) in typed.Append(("bewijs", ActingFixture.Hidden(page, "bewijs")))
            .Append(("opdracht", ActingFixture.Hidden(page, "opdracht"))))
            content.Add(new StringContent(text), name);
        if (file is { } chosen)
            content.Add(chosen.Content, "bestand", chosen.Name);
        using var answer = await client.PostAsync($"{ActingFixture.Home}{path}", content);
        return new ActingFixture.Sent(
            answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync());
    }
}
