using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>
/// What was picked from a list: as the list says it, by name alone, by the start of it, or by identifier.
/// </summary>
public static partial class TypedPick
{
    public static Typed<string> Read(string text, IReadOnlyCollection<Offered> offered)
    {
        var bare = text.Trim();
        var byText = offered.FirstOrDefault(one => one.Text == bare || one.Id == bare);
        if (byText is not null)
            return byText.Id;
        if (InBrackets().Match(bare) is { Success: true } inBrackets)
            return Shaped(inBrackets.Groups["id"].Value, bare);
        var named = offered.Where(one => one.Name.Equals(bare, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0 && bare.Length > 0)
            named = [.. offered.Where(one => one.Name.StartsWith(bare, StringComparison.OrdinalIgnoreCase))];
        return named switch
        {
            [var only] => only.Id,
            [] => Shaped(bare, bare),
            _ => TypingRefusals.SeveralAreCalled(bare, named.Count),
        };
    }

    // Whether it exists is for the act to say; here only whether it can be one.
    private static Typed<string> Shaped(string id, string typed) =>
        Identifier.IsValid(id) ? id : TypingRefusals.NotAnIdentifier(typed);

    [GeneratedRegex(@"\((?<id>[^()]+)\)$")]
    private static partial Regex InBrackets();
}
