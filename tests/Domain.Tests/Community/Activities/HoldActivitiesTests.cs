using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Activities.Series;

namespace Wijkboek.Domain.Tests.Community.Activities;

public sealed class HoldActivitiesTests
{
    private static CountedTime On(int month, int day, int visitors) => new(new LocalDate(2025, month, day), visitors);

    private static Decision Decide(IReadOnlyList<CountedTime> times, ActivitySeries? series = null) =>
        HoldActivities.Decide(new HoldActivities(Start.Activity, times), series ?? Started, Place);

    [Fact]
    public void Each_time_on_the_list_is_a_fact_in_the_order_of_the_calendar() =>
        Decide([On(1, 21, 17), On(1, 14, 23)]).Events().Cast<ActivityHeld>().Select(held => held.Visitors)
            .ShouldBe([23, 17]);

    [Fact]
    public void What_was_recorded_already_is_not_recorded_twice()
    {
        var list = new[] { On(1, 14, 23), On(1, 21, 17) };
        var half = Started.After(Decide([list[0]]));
        Decide(list, half).ShouldRecord<ActivityHeld>().On.ShouldBe(list[1].On);
        Decide(list, half.After(Decide(list, half))).ShouldBeNothing();
    }

    [Fact]
    public void One_wrong_time_refuses_the_list() =>
        Decide([On(1, 14, 23), On(1, 21, -1)]).ShouldBeRefused("activity.count_wrong");

    [Fact]
    public void A_list_has_times_not_too_many_and_each_once()
    {
        Decide([]).ShouldBeRefused("activity.times_missing");
        Decide([.. Enumerable.Range(0, 201).Select(day => new CountedTime(Hold.On.PlusDays(day), 5))])
            .ShouldBeRefused("activity.too_many_times");
        Decide([On(1, 14, 23), On(1, 14, 25)]).ShouldBeRefused("activity.time_twice");
    }

    [Fact]
    public void A_list_adds_up_to_its_times_however_it_is_cut()
    {
        var lists = Gen.ListOf(Gen.Choose(0, 60)).ToArbitrary();
        Prop.ForAll(lists, counts =>
        {
            CountedTime[] times = [.. counts.Take(60).Select((visitors, day) =>
                new CountedTime(Hold.On.PlusDays(day), visitors))];
            var series = times.Chunk(7).Aggregate(Started, (sofar, week) => sofar.After(Decide(week, sofar)));
            return series.HeldIn(Hold.On, LocalDate.MaxIsoValue).Sum(time => time.Visitors)
                == times.Sum(time => time.Visitors);
        }).ShouldHold();
    }
}
