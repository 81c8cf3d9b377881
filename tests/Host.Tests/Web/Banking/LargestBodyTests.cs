using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Tests.Web.Banking;

/// <summary>The largest file of a bank, as the manual says it, comes through the form.</summary>
public sealed class LargestBodyTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    [Theory]
    [InlineData(StatementFile.LargestBytes, "groot.xml is geen afschrift")]
    [InlineData(StatementFile.LargestBytes + 1, "groter dan 32 MB")]
    public async Task Just_not_too_large_it_is_read_and_just_too_large_it_is_refused_in_words(int bytes, string said)
    {
        using var browser = await web.SignedIn(Role.Treasurer);
        using var answer = await Send(browser, bytes);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(said);
    }

    [Fact]
    public async Task What_is_larger_than_any_form_is_not_taken_in()
    {
        using var browser = await web.SignedIn(Role.Treasurer);
        using var answer = await Send(browser, (int)WebServer.LargestBody);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient browser, int bytes)
    {
        var page = await browser.GetStringAsync($"/{SignInFixture.Own}/bank");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Hidden(page, "bewijs")), "bewijs" },
            { new StringContent(Hidden(page, "opdracht")), "opdracht" },
            { new ByteArrayContent([.. Enumerable.Repeat((byte)'x', bytes)]), "bestand", "groot.xml" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{SignInFixture.Own}/bank/afschriften")
        {
            Content = content,
        };
        request.Headers.ExpectContinue = true;
        return await browser.SendAsync(request);
    }

    private static string Hidden(string page, string field) =>
        Regex.Match(page, $"name=\"{field}\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
}
