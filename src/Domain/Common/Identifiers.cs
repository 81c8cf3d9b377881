using System.Text.RegularExpressions;

namespace Wijkboek.Domain.Common;

/// <summary>
/// An identifier: lower-case letters, digits and hyphens, at most 64, starting with a letter or digit.
/// Opaque by rule: it may not say who somebody is.
/// </summary>
public interface IIdentifier<TSelf> where TSelf : struct, IIdentifier<TSelf>
{
    string Value { get; }
    static abstract TSelf From(string value);
}

public static partial class Identifier
{
    public static bool IsValid(string value) => Shape().IsMatch(value);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

public readonly record struct MemberId(string Value) : IIdentifier<MemberId>
{
    public static MemberId From(string value) => new(value);
    public override string ToString() => Value;
}
