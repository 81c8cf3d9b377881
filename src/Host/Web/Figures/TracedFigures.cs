using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Web.Figures;

/// <summary>Which figures of some views have events to open, so that no link leads nowhere.</summary>
public sealed class TracedFigures
{
    private readonly Dictionary<string, (TracedView Now, TracedView Before)> views = [];

    public static TracedFigures None { get; } = new();

    public static async Task<TracedFigures> Read(Question question, IEnumerable<string> names)
    {
        var traced = new TracedFigures();
        foreach (var name in names)
        {
            if (await Modules.Traces.Read(question, name) is { } now
                && await Modules.Traces.Read(question.Before(), name) is { } before)
                traced.views[name] = (now, before);
        }

        return traced;
    }

    public bool Has(FigureSource source)
    {
        if (!views.TryGetValue(source.View, out var view))
            return false;
        return source.Key.StartsWith(TraceCatalogue.Before, StringComparison.Ordinal)
            ? view.Before.Has(source.Key[TraceCatalogue.Before.Length..])
            : view.Now.Has(source.Key);
    }
}
