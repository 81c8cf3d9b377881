using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Tests.Web.SignIn;

namespace Wijkboek.Host.Tests.Web.Api;

/// <summary>A program with a key, or with none.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    private const string Home = $"/api/v1/{SignInFixture.Own}";

    public HttpRequestHeaders Headers => http.DefaultRequestHeaders;

    /// <summary>Of a new user with these roles, at <see cref="SignInFixture.Own"/>.</summary>
    public static async Task<ApiClient> Of(SignInFixture web, TokenScope scope, params IReadOnlyList<Role> roles) =>
        With(web, (await Key(web, await web.User(roles), scope)).Text);

    public static async Task<(AccessToken Token, string Text)> Key(SignInFixture web, User user, TokenScope scope) =>
        (await web.Installation.Access.Tokens.Make(user, SignInFixture.Own, scope, "Kassa", 365, default))!.Value;

    public static ApiClient With(SignInFixture web, string? key)
    {
        var http = web.Browser();
        if (key is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return new ApiClient(http);
    }

    /// <param name="path">After the cooperative.</param>
    public Task<Said> Get(string path) => Send(HttpMethod.Get, $"{Home}/{path}", null);

    public Task<Said> Post(string act, string body, string type = "application/json") =>
        Send(HttpMethod.Post, $"{Home}/commands/{act}", new StringContent(body, Encoding.UTF8, type));

    public Task<Said> Post(string act, Guid id, JsonObject data) =>
        Post(act, new JsonObject { ["id"] = $"{id}", ["data"] = data }.ToJsonString());

    public async Task<Said> Send(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        // What is too large is refused before it is sent: halfway, the connection would break.
        request.Headers.ExpectContinue = content is not null;
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return new Said(
            answer.StatusCode, $"{answer.Content.Headers.ContentType?.MediaType}", text,
            answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));
    }

    public void Dispose() => http.Dispose();

    internal sealed record Said(
        HttpStatusCode Status, string Type, string Text, Dictionary<string, string> Headers)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;

        /// <summary>It must be a problem; its code.</summary>
        public string ShouldBeProblem(HttpStatusCode status)
        {
            Status.ShouldBe(status, Text);
            Type.ShouldBe("application/problem+json");
            Json["status"]!.GetValue<int>().ShouldBe((int)status);
            Json["detail"]!.GetValue<string>().ShouldNotBeEmpty();
            return Json["code"]!.GetValue<string>();
        }
    }
}
