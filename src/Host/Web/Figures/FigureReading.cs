using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Figures;

/// <summary>A figure and the events it follows from.</summary>
/// <param name="Total">The figure itself; null when it is a ratio, to which its parts do not add up.</param>
public sealed record FigureReading(string View, string Key, string? Total, IReadOnlyList<JournalLine> Lines)
{
    /// <summary>Null when there is no such figure in this period.</summary>
    internal static async Task<FigureReading?> Read(Visit visit, JournalReading journal, string view, string key)
    {
        if (await Modules.Traces.Find(visit.Question, view, key) is not { } traced)
            return null;
        var contributions = traced.Contributions.ToDictionary(
            part => part.Position,
            part => traced.Unit == FigureUnit.Count && part.Amount == 0 ? null : Write(traced.Unit, part.Amount));
        return new FigureReading(
            view,
            key,
            traced.Total is { } total ? Write(traced.Unit, total) : null,
            await journal.At(visit, contributions));
    }

    private static string Write(FigureUnit unit, long amount) =>
        unit == FigureUnit.Count ? Dutch.Number(amount) : Dutch.Euro(amount);
}
