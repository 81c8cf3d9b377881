using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Wijkboek.Host.Access.Providers;

/// <summary>What is asked of the provider itself, without the browser in between.</summary>
internal sealed class ProviderClient(ProviderSettings settings) : IDisposable
{
    private const int LargestAnswer = 512 * 1024;

    // Nothing is followed: an address that was checked must not lead to one that was not.
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LargestAnswer,
    };

    public async Task<ProviderDocument> Document(CancellationToken cancellation) => ProviderDocument.Read(
        await Ask(new(HttpMethod.Get, ProviderDocument.AddressFor(settings.Authority)), cancellation),
        settings.Authority);

    public async Task<IReadOnlyList<ProviderKey>> Keys(ProviderDocument document, CancellationToken cancellation) =>
        ProviderKey.Read(await Ask(new(HttpMethod.Get, document.Keys), cancellation));

    /// <summary>Core 3.1.3: the code for an ID token.</summary>
    public async Task<IdToken> Redeem(
        ProviderDocument document, string code, PendingSignIn pending, CancellationToken cancellation)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = pending.ReturnTo,
            ["code_verifier"] = pending.Verifier,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, document.Token);
        if (document.TakesSecretInForm)
            (form["client_id"], form["client_secret"]) = (settings.ClientId, settings.ClientSecret);
        else
            request.Headers.Authorization = Basic();
        request.Content = new FormUrlEncodedContent(form);
        var answer = await Ask(request, cancellation);
        return answer.Text("id_token") is { } token
            ? IdToken.Read(token)
            : throw new ProviderProblem(ProviderRefusal.NotTrusted, "The provider gave no ID token for the code.");
    }

    // RFC 6749, 2.3.1: both are written as in a form before they are put together.
    private AuthenticationHeaderValue Basic() => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(
        $"{WebUtility.UrlEncode(settings.ClientId)}:{WebUtility.UrlEncode(settings.ClientSecret)}")));

    private async Task<JsonElement> Ask(HttpRequestMessage request, CancellationToken cancellation)
    {
        var address = request.RequestUri!.GetLeftPart(UriPartial.Path);
        try
        {
            request.Headers.Accept.ParseAdd("application/json");
            using var answer = await http.SendAsync(request, cancellation);
            if (answer.StatusCode == HttpStatusCode.OK)
                return ProviderJson.Object(await answer.Content.ReadAsByteArrayAsync(cancellation));
            var isRefused = (int)answer.StatusCode is >= 400 and < 500 && request.Method == HttpMethod.Post;
            throw new ProviderProblem(
                isRefused ? ProviderRefusal.NotTrusted : ProviderRefusal.Unreachable,
                $"{address} answered {(int)answer.StatusCode}.");
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException
            || (problem is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new ProviderProblem(
                ProviderRefusal.Unreachable, $"{address} did not answer as it should ({problem.GetType().Name}).");
        }
    }

    public void Dispose() => http.Dispose();
}
