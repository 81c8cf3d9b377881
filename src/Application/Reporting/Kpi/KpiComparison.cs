using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Reporting.Kpi;

/// <summary>The six figures of a period, of the period before it, and what was aimed at.</summary>
/// <param name="Targets">Of the fiscal year; empty for any other period. Amounts in cents.</param>
/// <param name="Explanations">Why a figure differs, as somebody wrote it down.</param>
public sealed record KpiComparison(
    KpiAnswer Now,
    KpiAnswer Before,
    IReadOnlyDictionary<Indicator, long> Targets,
    IReadOnlyDictionary<Indicator, string> Explanations)
{
    /// <summary>Every line in the order in which they are agreed.</summary>
    public IReadOnlyList<KpiLine> Lines { get; } =
    [
        .. Enum.GetValues<Indicator>().Select(indicator => new KpiLine(
            indicator,
            KpiLine.ValueOf(indicator, Now),
            KpiLine.ValueOf(indicator, Before),
            Targets.TryGetValue(indicator, out var target) ? target : null,
            Explanations.GetValueOrDefault(indicator))),
    ];

    public bool HasTargets => Targets.Count > 0;

    /// <summary>A period in which nothing was recorded is not one to compare with.</summary>
    public bool HasBefore => Lines.Any(line => line.Before != 0);

    public bool HasAnything => HasBefore || HasTargets || Lines.Any(line => line.Value != 0);

    /// <param name="story">Holds the targets and explanations of a whole fiscal year.</param>
    public static async Task<KpiComparison> Read(Question question, StoryOfYear story) => new(
        await KpiAnswer.Read(question),
        await KpiAnswer.Read(question.Before()),
        story.Targets.ToDictionary(target => target.Indicator, target => target.Number),
        story.Explanations.ToDictionary(explained => explained.Indicator, explained => explained.Text));

    public KpiLine this[Indicator indicator] => Lines[(int)indicator];
}
