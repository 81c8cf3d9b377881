using System.Text.Json;

namespace Wijkboek.Host.Access.Providers;

/// <summary>What a provider says of itself: OpenID Connect Discovery 1.0, 3 and 4.</summary>
/// <param name="TakesSecretInForm">Where it does not take the secret as Basic authentication.</param>
/// <param name="TakesClaims">Whether it can be asked which claims the ID token is to hold (Core 5.5).</param>
internal sealed record ProviderDocument(
    Uri Authorization, Uri Token, Uri Keys, bool TakesSecretInForm, bool TakesClaims)
{
    public static Uri AddressFor(string authority) =>
        new($"{authority.TrimEnd('/')}/.well-known/openid-configuration");

    public static ProviderDocument Read(JsonElement document, string authority)
    {
        // Discovery 4.3: else one provider could speak for another.
        if (document.Text("issuer") != authority)
            throw Wrong("issuer is not the authority that was set");
        if (document.Texts("response_types_supported") is { } types && !types.Contains("code"))
            throw Wrong("no authorization code flow");
        var methods = document.Texts("token_endpoint_auth_methods_supported") ?? ["client_secret_basic"];
        if (!methods.Contains("client_secret_basic") && !methods.Contains("client_secret_post"))
            throw Wrong("no way to send the secret that is known here");
        return new ProviderDocument(
            Address(document, "authorization_endpoint", authority), Address(document, "token_endpoint", authority),
            Address(document, "jwks_uri", authority), !methods.Contains("client_secret_basic"),
            document.IsTrue("claims_parameter_supported"));
    }

    // What was found over https leads to nothing over http, not even on this machine.
    private static Uri Address(JsonElement document, string name, string authority) =>
        Uri.TryCreate(document.Text(name), UriKind.Absolute, out var address) && ProviderSettings.IsSafe(address)
        && (address.Scheme == Uri.UriSchemeHttps || new Uri(authority).Scheme == Uri.UriSchemeHttp)
        && address is { Fragment: "", UserInfo: "" }
            ? address
            : throw Wrong($"{name} is no safe address");

    private static ProviderProblem Wrong(string reason) =>
        new(ProviderRefusal.Unreachable, $"The provider's document cannot be used: {reason}.");
}
