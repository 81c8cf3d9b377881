using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Tests.Web.Acts;
using Wijkboek.Host.Web.Allowances;
using Wijkboek.Host.Web.Parts;

namespace Wijkboek.Host.Tests.Web.Allowances;

/// <summary>Allowances on the screen: figures of the question, and every step of a claim.</summary>
[Collection(nameof(ActingFixture))]
public sealed partial class AllowancePagesTests(ActingFixture web)
{
    private const string Year = "jaar=2025";

    [Fact]
    public async Task The_page_shows_what_its_question_answers()
    {
        var answer = await Answer();
        var text = await Text($"/waardering/vergoedingen?{Year}");
        text.ShouldContain(Dutch.Euro(answer.Paid.AmountCents));
        foreach (var row in answer.Volunteers)
        {
            text.ShouldContain(row.Name!);
            text.ShouldContain(Dutch.Euro(row.CountedCents));
            text.ShouldContain(Dutch.Number(row.LeftCents!.Value / 100m, 2));
        }
    }

    [Fact]
    public async Task A_volunteer_has_a_page_with_each_claim_and_nobody_else_has()
    {
        var row = (await Answer()).Volunteers[0];
        var text = await Text($"/waardering/vergoedingen/{row.Volunteer}?{Year}");
        text.ShouldContain(row.Name!);
        foreach (var month in row.Months)
            text.ShouldContain(Dutch.Number(month.CountedCents / 100m, 2));
        var client = await web.Client();
        using var none = await client.GetAsync($"{ActingFixture.Home}/waardering/vergoedingen/niemand");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_volunteer_has_a_statement_of_the_year_and_all_have_one_file()
    {
        var row = (await Answer()).Volunteers[0];
        (await Text($"/waardering/vergoedingen/{row.Volunteer}?{Year}")).ShouldContain("Jaaropgave 2025 (pdf)");
        var client = await web.Client();
        foreach (var path in new[] { $"{row.Volunteer}/jaaropgave.pdf", "jaaropgaven.pdf" })
        {
            using var file = await client.GetAsync($"{ActingFixture.Home}/waardering/vergoedingen/{path}?{Year}");
            file.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
            (await file.Content.ReadAsByteArrayAsync())[..5].ShouldBe("%PDF-"u8.ToArray());
        }

        using var none = await client.GetAsync(
            $"{ActingFixture.Home}/waardering/vergoedingen/niemand/jaaropgave.pdf?{Year}");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_claim_above_the_maximum_is_refused_beside_the_amount_and_stays_as_typed()
    {
        var volunteer = (await Answer()).Volunteers[0];
        var sent = await web.Send("/doen/ClaimAllowance",
        [
            ("volunteer", volunteer.Name!), ("month", "november 2026"), ("amount", "150+5000"),
            ("claimedOn", "vandaag"),
        ]);
        sent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sent.Page.ShouldContain("value=\"150\u002B5000\"".Replace("+", "&#x2B;"));
        sent.Page.ShouldMatch("id=\"v-(amount|volunteer|month)-w\"");
    }

    [Fact]
    public async Task A_form_that_a_link_opened_calls_the_volunteer_by_name()
    {
        var row = (await Answer()).Volunteers[0];
        (await Text($"/doen/ClaimAllowance?volunteer={row.Volunteer}", tags: true))
            .ShouldContain($"value=\"{row.Name} ({row.Volunteer})\"");
    }

    [Fact]
    public void A_meter_says_within_near_and_over()
    {
        var most = Money.Euro(220);
        Meters.StateOf(Money.Euro(197), most).ShouldBe(MeterState.Within);
        Meters.StateOf(Money.Euro(198), most).ShouldBe(MeterState.Near);
        Meters.StateOf(most, most).ShouldBe(MeterState.Near);
        Meters.StateOf(Money.Euro(220, 1), most).ShouldBe(MeterState.Over);
        Meters.StateOf(Money.Euro(9_000), null).ShouldBe(MeterState.Within);
        Meters.Limit.ShouldBe("86.96%");
        Meters.Width(9).ShouldBe("100%");
    }

    private async Task<AllowancesAnswer> Answer()
    {
        var installation = await web.Installation();
        var question = await installation.Ask(
            WebFixture.Cooperative, new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), null,
            CancellationToken.None);
        return (AllowancesAnswer)(await AllowancesAnswer.Give(question)).Data;
    }

    private async Task<string> Text(string path, bool tags = false) =>
        WebUtility.HtmlDecode(tags ? await web.Get(path) : Tag().Replace(await web.Get(path), ""));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
