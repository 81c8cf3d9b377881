using Wijkboek.Application.Community;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Community.Activities;

namespace Wijkboek.Application.Reporting.AnnualReport.Community;

/// <summary>What there was to do and whom it reached, in the year and in the year before.</summary>
/// <param name="Held">Every time that something was held, in the order of the calendar.</param>
public sealed record CommunityYear(
    CommunityFigures Now,
    IReadOnlyList<CommunityFile<ActivitySeries>> Series,
    IReadOnlyList<HeldVisit> Held,
    IReadOnlyList<HeldVisit> HeldBefore)
{
    public static CommunityYear None { get; } = new(new CommunityFigures([], [], [], [], [], [], []), [], [], []);

    public VisitTotals Total { get; } = VisitTotals.Of(Held);

    public VisitTotals TotalBefore { get; } = VisitTotals.Of(HeldBefore);

    public static async Task<CommunityYear> Read(Question question)
    {
        var before = question.Before();
        var series = await VisitFigures.Read(question);
        return new CommunityYear(
            await CommunityFigures.Read(question),
            series,
            VisitFigures.Held(series, question.From, question.To),
            VisitFigures.Held(series, before.From, before.To));
    }
}
