using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Wijkboek.Host.Access.Providers;

namespace Wijkboek.Host.Tests.Web.SignIn.Provider;

/// <summary>An identity provider on this machine, with keys of its own, which lies when it is told to.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "wijkboek client";
    public const string Secret = "geheim: van+de/aanbieder=&%";

    private readonly ConcurrentDictionary<string, Asked> codes = [];
    private readonly IClock clock;
    private WebApplication application = null!;

    private TestProvider(IClock clock) => this.clock = clock;

    public string Authority { get; private set; } = "";

    public RSA Rsa { get; } = RSA.Create(2048);

    public ECDsa Curve { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string Email { get; set; } = "";

    public string Subject { get; set; } = "sub-1";

    public string Algorithm { get; set; } = "RS256";

    public string KeyId { get; set; } = "rsa";

    /// <summary>Which key with that name is published.</summary>
    public string PublishedKeyId { get; set; } = "rsa";

    /// <summary>Changes what the token says before it is signed.</summary>
    public Action<JsonObject> Change { get; set; } = _ => { };

    /// <summary>Changes the token after it was signed.</summary>
    public Func<string, string> Tamper { get; set; } = token => token;

    /// <summary>Changes what it says of itself.</summary>
    public Action<JsonObject> ChangeDocument { get; set; } = _ => { };

    public bool IsDown { get; set; }

    public int TimesKeysAsked { get; private set; }

    public ProviderSettings Settings => new()
    {
        Authority = Authority, ClientId = ClientId, ClientSecret = Secret, Label = "Wijkhuis",
    };

    public static async Task<TestProvider> Start(IClock clock)
    {
        var provider = new TestProvider(clock);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        provider.application = builder.Build();
        provider.application.UseRouting();
        provider.Map();
        await provider.application.StartAsync();
        provider.Authority = provider.application.Services.GetRequiredService<IServer>().Features
            .Get<IServerAddressesFeature>()!.Addresses.Single();
        return provider;
    }

    /// <summary>What a person does there: he is let through, and sent back with a code.</summary>
    public string Approve(Uri asked)
    {
        var query = QueryHelpers.ParseQuery(asked.Query);
        var code = Guid.NewGuid().ToString("N");
        codes[code] = new Asked($"{query["nonce"]}", $"{query["code_challenge"]}", $"{query["redirect_uri"]}");
        return QueryHelpers.AddQueryString(
            $"{query["redirect_uri"]}",
            new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] });
    }

    private void Map()
    {
        application.Use((context, next) =>
        {
            if (!IsDown)
                return next(context);
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        application.MapGet("/.well-known/openid-configuration", () => Json(Document()));
        application.MapGet("/keys", () =>
        {
            TimesKeysAsked++;
            return Json(Keys());
        });
        application.MapPost("/token", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync();
            return IsOurClient(context.Request, form) && codes.TryRemove($"{form["code"]}", out var asked)
                && asked.Fits(form)
                    ? Json(new() { ["token_type"] = "Bearer", ["id_token"] = Tamper(Token(asked.Nonce)) })
                    : Results.StatusCode(400);
        });
    }

    private JsonObject Document()
    {
        var document = new JsonObject
        {
            ["issuer"] = Authority,
            ["authorization_endpoint"] = $"{Authority}/authorize",
            ["token_endpoint"] = $"{Authority}/token",
            ["jwks_uri"] = $"{Authority}/keys",
            ["response_types_supported"] = new JsonArray("code"),
        };
        ChangeDocument(document);
        return document;
    }

    private JsonObject Keys()
    {
        var (rsa, curve) = (Rsa.ExportParameters(false), Curve.ExportParameters(false));
        return new JsonObject
        {
            ["keys"] = new JsonArray(
                new JsonObject
                {
                    ["kty"] = "RSA", ["use"] = "sig", ["kid"] = PublishedKeyId,
                    ["n"] = Base64(rsa.Modulus!), ["e"] = Base64(rsa.Exponent!),
                },
                new JsonObject
                {
                    ["kty"] = "EC", ["use"] = "sig", ["kid"] = "ec", ["crv"] = "P-256",
                    ["x"] = Base64(curve.Q.X!), ["y"] = Base64(curve.Q.Y!),
                }),
        };
    }

    private string Token(string nonce)
    {
        var now = clock.GetCurrentInstant().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Authority, ["aud"] = ClientId, ["sub"] = Subject, ["nonce"] = nonce,
            ["iat"] = now, ["exp"] = now + 300, ["email"] = Email, ["email_verified"] = true,
        };
        Change(claims);
        var header = new JsonObject { ["alg"] = Algorithm, ["kid"] = KeyId };
        var signed = $"{Base64(Encoding.UTF8.GetBytes(header.ToJsonString()))}."
            + Base64(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        return $"{signed}.{Base64(Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private byte[] Sign(byte[] signed) => Algorithm switch
    {
        "RS256" => Rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "ES256" => Curve.SignData(signed, HashAlgorithmName.SHA256),
        "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed),
        _ => [],
    };

    private static bool IsOurClient(HttpRequest request, IFormCollection form)
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(
            $"{WebUtility.UrlEncode(ClientId)}:{WebUtility.UrlEncode(Secret)}"));
        return request.Headers.Authorization == $"Basic {basic}"
            || (form["client_id"] == ClientId && form["client_secret"] == Secret);
    }

    public static string Base64(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    private static IResult Json(JsonObject answer) => Results.Text(answer.ToJsonString(), "application/json");

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        Rsa.Dispose();
        Curve.Dispose();
    }

    private sealed record Asked(string Nonce, string Challenge, string ReturnTo)
    {
        public bool Fits(IFormCollection form) =>
            form["grant_type"] == "authorization_code" && form["redirect_uri"] == ReturnTo
            && Base64(SHA256.HashData(Encoding.ASCII.GetBytes($"{form["code_verifier"]}"))) == Challenge;
    }
}
