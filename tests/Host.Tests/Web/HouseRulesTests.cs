using System.Net;

namespace Wijkboek.Host.Tests.Web;

public sealed class HouseRulesTests(WebFixture web)
{
    private const string Home = $"/{WebFixture.Cooperative}";

    [Fact]
    public async Task Every_answer_tells_the_browser_what_is_not_allowed()
    {
        foreach (var path in new[] { Home, $"{Home}/rapporten/profiel?jaar=2025", "/bestaat-niet/zeker" })
        {
            var headers = (await (await web.Client()).GetAsync(path)).Headers;
            Of("Content-Security-Policy").ShouldStartWith("default-src 'none'; style-src 'self';");
            Of("Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
            Of("X-Content-Type-Options").ShouldBe("nosniff");
            Of("Referrer-Policy").ShouldBe("no-referrer");
            Of("Cross-Origin-Opener-Policy").ShouldBe("same-origin");
            Of("Cache-Control").ShouldContain("no-store");

            string Of(string name) => string.Join(' ', headers.GetValues(name));
        }
    }

    [Fact]
    public async Task No_page_needs_a_script_or_a_style_of_its_own()
    {
        foreach (var page in new[] { "", "/kengetallen", "/verdienmodel", "/rapporten", "/rapporten/profiel" })
        {
            var html = await web.Get($"{Home}{page}?jaar=2025");
            PagesTests.ShouldHaveNoScriptOfItsOwn(html);
            html.ShouldNotContain(" style=");
            html.ShouldNotContain("<style");
        }
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:5080", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Home);
        request.Headers.Host = host;
        (await (await web.Client()).SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_can_be_sent(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Home);
        (await (await web.Client()).SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_cooperative_that_is_no_demonstration_looks_just_as_absent_as_one_that_does_not_exist()
    {
        var client = await web.Client();
        var hidden = await client.GetAsync($"/{WebFixture.NoDemonstration}");
        var absent = await client.GetAsync("/er-is-er-geen");
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        absent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await hidden.Content.ReadAsStringAsync()).ShouldBe(await absent.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/kengetallen/meer")]
    [InlineData("/rapporten/bestaat-niet")]
    [InlineData("/rapporten/bestaat-niet.pdf")]
    [InlineData("/cijfer/kpi/bestaat-niet")]
    [InlineData("/cijfer/bestaat-niet/total")]
    public async Task What_does_not_exist_is_said_in_Dutch(string path)
    {
        var answer = await (await web.Client()).GetAsync(Home + path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Deze bladzijde is er niet");
    }

    [Theory]
    [InlineData("?jaar=abc", "is geen boekjaar")]
    [InlineData("?van=2025-13-01", "is geen datum")]
    [InlineData("?van=2025-02-01&tot=2025-01-01", "Draai van en tot om")]
    [InlineData("?zoals-bekend=ooit", "is geen datum")]
    public async Task An_address_that_cannot_be_understood_is_refused_with_what_to_do(string query, string sentence)
    {
        var answer = await (await web.Client()).GetAsync(Home + query);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(sentence);
    }

    [Fact]
    public async Task The_one_demonstration_is_where_one_begins()
    {
        var answer = await (await web.Client()).GetAsync("/");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(Home);
    }
}
