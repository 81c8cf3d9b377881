using System.Net;
using System.Text;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Payroll;

/// <summary>A payroll journal from file to book, as somebody without script does it.</summary>
[Collection(nameof(ActingFixture))]
public sealed class PayrollPagesTests(ActingFixture web)
{
    private const string Path = "/banen/loonjournaal";

    private const string File = """
        Periode;Medewerker;Looncode;Kostenplaats;Debet;Credit
        2026-09;A. Jansen;1000 Loon;KPL 7;1.250,00;
        2026-09;A. Jansen;9000 Netto;KPL 7;;1.250,00
        """;

    private async Task<(HttpStatusCode Status, string? Location, string Page)> Post(
        string? file, params (string Name, string Text)[] typed)
    {
        using var client = await web.As("treasurer");
        var page = await client.GetStringAsync($"{ActingFixture.Home}{Path}");
        using var content = new MultipartFormDataContent();
        foreach (var (name, text) in typed.Prepend(("bewijs", ActingFixture.Hidden(page, "bewijs"))))
            content.Add(new StringContent(text), name);
        if (file is not null)
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "bestand", "september.csv");
        using var answer = await client.PostAsync($"{ActingFixture.Home}{Path}", content);
        return (
            answer.StatusCode, answer.Headers.Location?.ToString(),
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_new_office_is_told_once_and_the_journal_is_looked_through_before_it_is_booked()
    {
        (await web.Send(
            "/doen/CreateJob",
            [
                ("title", "Loonklusser"), ("employer", "own"), ("contractMinutesPerWeek", "24"),
                ("createdOn", "01-09-2026"),
            ])).Status.ShouldBe(HttpStatusCode.SeeOther);

        var columns = await Post(File, ("nieuw", "Loonbureau Oost"));
        columns.Page.ShouldContain("Wat staat in welke kolom?");
        columns.Page.ShouldNotContain("<option value=\"Medewerker\"");
        var packed = ActingFixture.Hidden(columns.Page, "inhoud");
        (string, string)[] said =
        [
            ("naam", "september.csv"), ("inhoud", packed), ("leeswijze", "Loonbureau Oost"),
            ("kolom.maand", "Periode"), ("kolom.soort", "Looncode"), ("kolom.plaats", "Kostenplaats"),
            ("kolom.debet", "Debet"), ("kolom.credit", "Credit"), ("kolom.bedrag", ""),
        ];
        var codes = await Post(null, said);
        codes.Page.ShouldContain("Rekening voor 1000 Loon");
        codes.Page.ShouldContain("Buurtbaan voor KPL 7");
        codes.Status.ShouldBe(HttpStatusCode.OK);
        var job = JobIn(codes.Page);

        (string, string)[] answers =
        [
            .. said, ("soort.0", "1000 Loon"), ("rekening.0", "4000"), ("soort.1", "9000 Netto"),
            ("rekening.1", ""), ("plek.0", "KPL 7"), ("baan.0", job),
        ];
        var half = await Post(null, answers);
        half.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answers[^3] = ("rekening.1", "1620");
        var review = await Post(null, answers);
        review.Page.ShouldContain("Kijk na of dit klopt. Er is nog niets geboekt.");
        review.Page.ShouldContain("Loonklusser");
        (await web.Get($"/banen/{job}?jaar=2026")).ShouldNotContain("september 2026");

        (string, string)[] booking =
            [("naam", "september.csv"), ("inhoud", packed), ("leeswijze", "Loonbureau Oost"), ("knop", "boek")];
        (await Post(null, booking)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await web.Get($"/banen/{job}?jaar=2026")).ShouldContain("1.250,00");
        (await web.Get($"{Path}?jaar=2026")).ShouldContain("loonjournaal-2026-09");

        // The next time the file says it all; the same file adds nothing.
        (await Post(File, ("leeswijze", "Loonbureau Oost"))).Page
            .ShouldContain("Dit loonjournaal was al geboekt. Er is niets bij gekomen.");
    }

    [Fact]
    public async Task A_file_that_is_no_journal_is_refused_with_what_to_do()
    {
        (await Post(null, ("nieuw", "Bureau"))).Page.ShouldContain("Kies een bestand van het loonbureau.");
        var wrong = await Post("Periode;Looncode;Bedrag\n13;1000;1,00", ("nieuw", "Bureau"), ("kolom.maand", "Periode"),
            ("kolom.soort", "Looncode"), ("kolom.bedrag", "Bedrag"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Page.ShouldContain("september.csv, regel 2: de maand is niet te lezen.");
    }

    private static string JobIn(string page)
    {
        var title = page.IndexOf(">Loonklusser</option>", StringComparison.Ordinal);
        var value = page.LastIndexOf("value=\"", title, StringComparison.Ordinal) + "value=\"".Length;
        return page[value..page.IndexOf('"', value)];
    }
}
