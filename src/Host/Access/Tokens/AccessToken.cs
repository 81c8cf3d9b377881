using System.Security.Cryptography;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;

namespace Wijkboek.Host.Access.Tokens;

/// <summary>What a key lets a program ask; never more than the person may whose key it is.</summary>
public enum TokenScope
{
    Read,
    Write,
}

/// <summary>
/// A key by which a program works for one person, in one cooperative, until it expires or is revoked.
/// </summary>
/// <param name="Id">Names it on the screen and the command line; opens nothing.</param>
/// <param name="Hash">SHA-256 of what was handed out once.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="UsedAt">To the minute.</param>
public sealed record AccessToken(
    string Id,
    byte[] Hash,
    string Cooperative,
    UserId User,
    TokenScope Scope,
    string Name,
    Instant CreatedAt,
    Instant ExpiresAt,
    Instant? UsedAt = null,
    Instant? RevokedAt = null)
{
    /// <summary>In front of every key, so that whoever searches code or logs for lost keys recognises it.</summary>
    public const string Prefix = "wb_";

    public const int UsualDays = 365;
    public const int MostDays = 730;
    public const int LongestName = 60;

    private const int IdLetters = 10;
    private const string IdSigns = "abcdefghjkmnpqrstuvwxyz23456789";

    public bool IsOpen(Instant now) => RevokedAt is null && now < ExpiresAt;

    public static (string Id, string Text) NewSecret() =>
        ($"s-{RandomNumberGenerator.GetString(IdSigns, IdLetters)}", $"{Prefix}{Token.Create().Text}");
}
