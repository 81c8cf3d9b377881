using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;

namespace Wijkboek.Application.Challenges.ChallengeOverview;

/// <summary>
/// Behind the challenges: <c>awarded</c> (how many), and per challenge <c>present</c>, <c>price</c>, <c>value</c> and
/// <c>saving</c>, all per year.
/// </summary>
internal static class ChallengesTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var view = new TracedView();
        var files = (await question.All(ChallengeOverview.Files)).Values;
        var known = ChallengeOverview.In(files, question.From, question.To)
            .Select(now => (Now: now, File: files.First(file => file.Task?.Challenge == now.Task.Challenge)))
            .ToList();
        view.Count("awarded", known.Where(one => one.Now.Awarded is not null).Select(one => one.File.AwardedAt));
        foreach (var (now, file) in known)
            Add(view, now, file);
        return view;
    }

    private static void Add(TracedView view, ChallengeOnDay now, ChallengeFile file)
    {
        var (id, present) = (now.Task.Challenge, new TracedAmount(file.TaskAt, now.Task.PresentCostPerYear));
        view.Cents($"{id}/present", [present]);
        if (now.Bid is { } bid)
            view.Cents($"{id}/price", [new TracedAmount(file.BidAt, bid.PricePerYear)]);
        if (now.Awarded is not { } awarded)
            return;
        var value = new TracedAmount(file.AwardedAt, awarded.ValuePerYear);
        view.Cents($"{id}/value", [value]).Cents($"{id}/saving", [present, -value]);
    }
}
