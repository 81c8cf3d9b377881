using System.Security.Cryptography;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.SecondFactor;

/// <summary>Ten codes on paper for whoever lost the app: each works once, in place of the code of the app.</summary>
internal static class RecoveryCodes
{
    private const int Count = 10;
    private const int HalfLength = 5;

    // Without letters and digits that are read for each other. 31 to the tenth is 49 bits: together with the wait after
    // failures nobody guesses one.
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public static IReadOnlyList<string> Create() =>
        [.. Enumerable.Range(0, Count).Select(_ => $"{Half()}-{Half()}")];

    public static IReadOnlyList<string> PrintsOf(MasterKey key, User user, IEnumerable<string> codes) =>
        [.. codes.Select(code => Print(key, user, code))];

    /// <summary>The user with this code spent; null when there is no such code left.</summary>
    public static User? Spend(MasterKey key, User user, string typed)
    {
        var print = Print(key, user, typed);
        return user.RecoveryPrints.Contains(print)
            ? user with { RecoveryPrints = [.. user.RecoveryPrints.Where(other => other != print)] }
            : null;
    }

    private static string Print(MasterKey key, User user, string typed) => Convert.ToHexStringLower(key.Lookup(
        "recovery", $"{user.Id}/{string.Concat(typed.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))}"));

    private static string Half() => RandomNumberGenerator.GetString(Signs, HalfLength);
}
