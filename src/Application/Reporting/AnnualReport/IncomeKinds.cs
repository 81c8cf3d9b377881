using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The lines of the earnings model, as they are called where the full name does not fit.</summary>
internal static class IncomeKinds
{
    /// <summary>Within a sentence: "gemeentelijke subsidie"; only Right to Challenge keeps its capitals.</summary>
    public static string InSentence(EarningsCategory kind)
    {
        var name = Sentences.Word(kind);
        return kind == EarningsCategory.RightToChallenge ? name : $"{char.ToLowerInvariant(name[0])}{name[1..]}";
    }

    /// <summary>In one or two words, for a label in a chart.</summary>
    public static string Short(EarningsCategory kind) => Sentences.Word($"annual.kinds.{kind}");
}
