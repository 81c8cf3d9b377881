using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.Providers;

/// <summary>
/// What the provider says of somebody (OpenID Connect Core 1.0, 2), as it came: nothing in it counts before
/// <see cref="IsSignedBy"/> and <see cref="Check"/>.
/// </summary>
internal sealed class IdToken
{
    private static readonly string[] Algorithms = ["RS256", "ES256"];

    // Clocks of two machines are never quite the same.
    private static readonly Duration Leeway = Duration.FromMinutes(2);

    private const int LongestSubject = 255;
    private const int LongestEmail = 254;

    private readonly JsonElement header;
    private readonly JsonElement claims;
    private readonly byte[] signed;
    private readonly byte[] signature;

    private IdToken(string head, string body, string signature)
    {
        header = ProviderJson.Object(WebEncoders.Base64UrlDecode(head));
        claims = ProviderJson.Object(WebEncoders.Base64UrlDecode(body));
        signed = Encoding.ASCII.GetBytes($"{head}.{body}");
        this.signature = WebEncoders.Base64UrlDecode(signature);
    }

    public static IdToken Read(string text)
    {
        try
        {
            var token = text.Split('.') is [var head, var body, var signature]
                ? new IdToken(head, body, signature)
                : throw Wrong("it has not three parts");
            // "none" proves nothing, and with HS256 whoever has the secret of this program could be anybody. RFC 7515,
            // 4.1.11: what is critical and unknown is refused.
            if (!Algorithms.Contains(token.header.Text("alg") ?? "") || token.header.TryGetProperty("crit", out _))
                throw Wrong("it is signed in a way that is not accepted");
            return token;
        }
        catch (Exception problem) when (problem is FormatException or JsonException)
        {
            throw Wrong("it cannot be read");
        }
    }

    /// <summary>Core 10.1: without a name for the key there must be only one that it can be.</summary>
    public ProviderKey? KeyOf(IReadOnlyList<ProviderKey> keys)
    {
        var fitting = keys.Where(key => key.Algorithm == header.Text("alg")
            && (!header.TryGetProperty("kid", out _) || key.Id == header.Text("kid"))).ToList();
        return fitting is [{ } only] ? only : null;
    }

    public bool IsSignedBy(ProviderKey key) => key.Verifies(signed, signature);

    /// <summary>Who it is. The rules, in their order: Core 3.1.3.7.</summary>
    public ProvenIdentity Check(ProviderSettings settings, PendingSignIn pending, Instant now)
    {
        if (claims.Text("iss") != settings.Authority)
            throw Wrong("it is of another issuer");
        var audience = claims.Texts("aud") ?? [];
        if (!audience.Contains(settings.ClientId))
            throw Wrong("it is for another program");
        var hasParty = claims.TryGetProperty("azp", out _);
        if ((audience.Count > 1 || hasParty) && claims.Text("azp") != settings.ClientId)
            throw Wrong("it was given to another program");
        if (claims.Moment("exp") is not { } expires || now >= expires + Leeway)
            throw Wrong("it has expired");
        if (claims.Moment("iat") is not { } issued || issued > now + Leeway || issued < pending.BeganAt - Leeway)
            throw Wrong("it was not issued for this sign-in");
        if (claims.Text("nonce") is not { } nonce || nonce != pending.Nonce)
            throw Wrong("its nonce is not that of this sign-in");
        if (claims.Text("sub") is not { Length: > 0 and <= LongestSubject } subject)
            throw Wrong("it names nobody");
        // Letters that merely look like others become them in lower case: an address with those could be another's.
        if (claims.Text("email") is not { Length: > 2 and <= LongestEmail } email
            || email.Any(each => each is <= ' ' or > '~') || !claims.IsTrue("email_verified"))
        {
            throw new ProviderProblem(
                ProviderRefusal.NoVerifiedEmail, "The ID token holds no verified e-mail address.");
        }

        return new ProvenIdentity(new ProviderSubject(settings.Authority, subject), email);
    }

    private static ProviderProblem Wrong(string reason) =>
        new(ProviderRefusal.NotTrusted, $"The ID token is refused: {reason}.");
}

/// <summary>Somebody as the provider knows him, and an address that it saw to be his.</summary>
internal sealed record ProvenIdentity(ProviderSubject Subject, string Email);
