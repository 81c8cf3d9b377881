using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Wijkboek.Host.Access.Sessions;

namespace Wijkboek.Host.Access.Providers;

/// <summary>A sign-in that is under way at the provider; only the browser that began it has it.</summary>
/// <param name="State">Comes back beside the code: it is this browser that asked.</param>
/// <param name="Nonce">Comes back in the ID token: it was made for this sign-in.</param>
/// <param name="Verifier">RFC 7636: who redeems the code is who asked for it.</param>
/// <param name="Path">Where to go on afterwards.</param>
/// <param name="ReturnTo">Sent with the code as well, where it must be the same.</param>
internal sealed record PendingSignIn(
    string State, string Nonce, string Verifier, string Path, string ReturnTo, long BeganAtSecond)
{
    /// <summary>Time enough for a password that one has to look up, and no more.</summary>
    public static Duration Valid { get; } = Duration.FromMinutes(10);

    public Instant BeganAt => Instant.FromUnixTimeSeconds(BeganAtSecond);

    /// <summary>RFC 7636, 4.2: S256.</summary>
    public string Challenge => WebEncoders.Base64UrlEncode(Token.HashOf(Verifier));

    public static PendingSignIn Begin(string path, string returnTo, Instant now) => new(
        Token.Create().Text, Token.Create().Text, Token.Create().Text, path, returnTo, now.ToUnixTimeSeconds());

    public bool IsAnsweredBy(string? state, Instant now) =>
        now < BeganAt + Valid && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(State), Encoding.UTF8.GetBytes(state ?? ""));
}

/// <summary>What the browser brings back from the provider: RFC 6749, 4.1.2, and the issuer of RFC 9207.</summary>
internal sealed record ProviderReply(string? Code, string? State, string? Error, string? Issuer);
