using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.SigningIn;

/// <summary>
/// Passwords as ASP.NET Core Identity keeps them (its format 3): PBKDF2 with HMAC-SHA-512, a salt of 128 bits and
/// 210 000 rounds, as OWASP advises for this function.
/// </summary>
internal static class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 128;

    private const int Rounds = 210_000;

    private static readonly PasswordHasher<User> Hasher =
        new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));

    // Whoever is unknown costs as much time as whoever is known.
    private static readonly string Nobody = Hasher.HashPassword(null!, Guid.NewGuid().ToString());

    public static string Hash(string password) => Hasher.HashPassword(null!, password);

    public static bool Verify(string? hash, string password)
    {
        var isRight = Hasher.VerifyHashedPassword(null!, hash ?? Nobody, Cut(password))
            != PasswordVerificationResult.Failed;
        return isRight && hash is not null;
    }

    /// <summary>Why this cannot be the password of a user, in Dutch; null when it can.</summary>
    public static string? Problem(string password, string email) => password.Length switch
    {
        < Shortest => $"Kies een wachtwoord van ten minste {Shortest} tekens, bijvoorbeeld vier losse woorden.",
        > Longest => $"Kies een wachtwoord van hooguit {Longest} tekens.",
        _ when password.Contains(email.Split('@')[0], StringComparison.OrdinalIgnoreCase)
            && email.Split('@')[0].Length > 3 => "Kies een wachtwoord waar je e-mailadres niet in staat.",
        _ when password.Distinct().Count() < 5 => "Kies een wachtwoord met meer verschillende tekens.",
        _ => null,
    };

    // What nobody can have chosen is not worth the time that its length costs.
    private static string Cut(string password) => password.Length <= Longest ? password : password[..Longest] + "…";
}
