using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Domain.Community.Activities;

/// <summary>A counting list, such as of a month: each time on it becomes a fact of its own, or none does.</summary>
/// <param name="Times">At most 200.</param>
public sealed record HoldActivities(ActivityId Activity, IReadOnlyList<CountedTime> Times) : IAct
{
    private const int MostTimes = 200;

    /// <param name="place">Of the series; empty when it has none.</param>
    public static Decision Decide(HoldActivities act, ActivitySeries series, MeetingPlace place)
    {
        if (act.Times.Count == 0)
            return ActivityRefusals.TimesMissing;
        if (act.Times.Count > MostTimes)
            return ActivityRefusals.TooManyTimes(MostTimes);
        if (act.Times.GroupBy(time => (time.On, time.Number)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return ActivityRefusals.TimeTwice(twice.Key.On);
        return act.Times
            .OrderBy(time => time.On).ThenBy(time => time.Number)
            .Aggregate(Decision.Nothing, (sofar, time) => sofar.AndThen(() =>
                HoldActivity.Decide(time.Of(act.Activity), series, place)));
    }
}

/// <param name="Number">Which time that day, from 1 on.</param>
public sealed record CountedTime(LocalDate On, int Visitors, int Volunteers = 0, int Number = 1)
{
    internal HoldActivity Of(ActivityId activity) => new(activity, On, Visitors, Volunteers, Number);
}
