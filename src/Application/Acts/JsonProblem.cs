using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Acts;

/// <summary>
/// What is wrong with the JSON of an act, in Dutch. The serializer speaks English, and only its words tell its problems
/// apart; what none of these recognises is still said, in general words.
/// </summary>
public static partial class JsonProblem
{
    private static readonly (Regex Says, string Key)[] Known =
    [
        (Date(), "json.date"),
        (Month(), "json.month"),
        (Amount(), "json.amount"),
        (Identifier(), "json.identifier"),
        (Choice(), "json.choice"),
        (Missing(), "json.missing"),
        (UnknownMember(), "json.unknown_member"),
        (Twice(), "json.twice"),
        (Unstorable(), "json.unstorable"),
        (OtherKind(), "json.other_kind"),
        (NoJson(), "json.no_json"),
    ];

    public static string InDutch(Exception problem)
    {
        foreach (var (says, key) in Known)
        {
            if (says.Match(problem.Message) is { Success: true } match)
                return Sentences.Say(key, ("names", match.Groups["names"].Value.Replace("'", "")));
        }

        return Sentences.Say(problem is JsonException ? "json.other_kind" : "json.unstorable");
    }

    [GeneratedRegex("is not a LocalDate|LocalDate is written")]
    private static partial Regex Date();

    [GeneratedRegex("is not a YearMonth|YearMonth is written")]
    private static partial Regex Month();

    [GeneratedRegex("amount is a whole number|amount is larger")]
    private static partial Regex Amount();

    [GeneratedRegex("is not an identifier")]
    private static partial Regex Identifier();

    [GeneratedRegex("is not one of: (?<names>[^.]*)")]
    private static partial Regex Choice();

    [GeneratedRegex("missing required properties including: (?<names>[^.]*)")]
    private static partial Regex Missing();

    [GeneratedRegex("property '(?<names>[^']*)' could not be mapped")]
    private static partial Regex UnknownMember();

    [GeneratedRegex("[Dd]uplicate|twice")]
    private static partial Regex Twice();

    [GeneratedRegex(@"U\+0000|surrogate|valid UTF-8")]
    private static partial Regex Unstorable();

    [GeneratedRegex("could not be converted|null values|non-nullable|written as text|carries personal")]
    private static partial Regex OtherKind();

    [GeneratedRegex("invalid|Expected|expected|depth|JSON tokens")]
    private static partial Regex NoJson();
}
