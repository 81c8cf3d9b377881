using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Host.Access.Sessions;

/// <summary>Somebody who is in, at one device.</summary>
/// <param name="Device">Which browser on what, for its owner to recognise.</param>
public sealed record Session(byte[] TokenHash, UserId User, Instant BeganAt, Instant SeenAt, string Device)
{
    /// <summary>After this long without a page, one must sign in again.</summary>
    public static Duration Idle { get; } = Duration.FromHours(2);

    /// <summary>After this long one must sign in again, whatever happened meanwhile.</summary>
    public static Duration Longest { get; } = Duration.FromHours(12);

    public bool IsOpen(Instant now) => now - SeenAt < Idle && now - BeganAt < Longest;
}

/// <summary>A secret that is handed out once, of which only the hash is kept.</summary>
public sealed record Token(string Text, byte[] Hash)
{
    private const int Bytes = 32;

    public static Token Create()
    {
        var text = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));
        return new Token(text, HashOf(text));
    }

    public static byte[] HashOf(string text) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
}
