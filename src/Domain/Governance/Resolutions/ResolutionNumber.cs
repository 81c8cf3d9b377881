using System.Text.RegularExpressions;

namespace Wijkboek.Domain.Governance.Resolutions;

/// <summary>The number of a resolution: the calendar year, and its place in that year, as in <c>2025-03</c>.</summary>
public readonly partial record struct ResolutionNumber(string Value) : IIdentifier<ResolutionNumber>
{
    public static ResolutionNumber From(string value) => new(value);

    public static ResolutionNumber Of(int year, int sequence) => new($"{year:0000}-{sequence:00}");

    public bool IsWellFormed => Shape().IsMatch(Value);

    /// <summary>Zero when the number is not well formed.</summary>
    public int Year => IsWellFormed ? int.Parse(Value[..4]) : 0;

    /// <summary>Zero when the number is not well formed.</summary>
    public int Sequence => IsWellFormed ? int.Parse(Value[5..]) : 0;

    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
