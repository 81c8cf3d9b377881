using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Figures;

/// <summary>A figure and the events it follows from.</summary>
/// <param name="Total">The figure itself; null when it is a ratio, to which its parts do not add up.</param>
/// <param name="Count">Of all its events; the lines are those of one part.</param>
/// <param name="Part">The part that is shown, from 1.</param>
public sealed record FigureReading(
    string View, string Key, string? Total, IReadOnlyList<JournalLine> Lines, int Count, int Part)
{
    /// <summary>In the address: which part.</summary>
    public const string PartAsked = "blad";

    private const int LongestPart = 100;

    public int Parts => Math.Max(1, (Count + LongestPart - 1) / LongestPart);

    /// <summary>Null when there is no such figure in this period.</summary>
    internal static async Task<FigureReading?> Read(Visit visit, JournalReading journal, string view, string key)
    {
        if (await Modules.Traces.Find(visit.Question, view, key) is not { } traced)
            return null;
        var count = traced.Contributions.Count;
        var part = int.TryParse(visit.AskedFor(PartAsked), out var asked)
            ? Math.Clamp(asked, 1, Math.Max(1, (count + LongestPart - 1) / LongestPart))
            : 1;
        var contributions = traced.Contributions.Skip((part - 1) * LongestPart).Take(LongestPart).ToDictionary(
            fact => fact.Position,
            fact => traced.Unit == FigureUnit.Count && fact.Amount == 0 ? null : Write(traced.Unit, fact.Amount));
        return new FigureReading(
            view,
            key,
            traced.Total is { } total ? Write(traced.Unit, total) : null,
            await journal.At(visit, contributions),
            count,
            part);
    }

    private static string Write(FigureUnit unit, long amount) =>
        unit == FigureUnit.Count ? Dutch.Number(amount) : Dutch.Euro(amount);
}
