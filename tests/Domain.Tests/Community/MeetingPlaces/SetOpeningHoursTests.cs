using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.MeetingPlaces.Places;

namespace Wijkboek.Domain.Tests.Community.MeetingPlaces;

public sealed class SetOpeningHoursTests
{
    private static readonly WeeklySlot Tuesday =
        new(Weekday.Tuesday, new LocalTime(10, 0), new LocalTime(12, 30), "inloop");

    private static readonly WeeklySlot Monday = new(
        Weekday.Monday, new LocalTime(19, 0), new LocalTime(21, 30), "energiecafé", SlotFrequency.Monthly);

    private static readonly SetOpeningHours Hours = new(Engage.Place, new LocalDate(2025, 1, 1), [Tuesday, Monday]);

    private static Decision Decide(params IReadOnlyList<WeeklySlot> slots) =>
        SetOpeningHours.Decide(Hours with { Slots = slots }, Engaged);

    [Fact]
    public void A_week_is_kept_in_order_and_holds_from_its_day_on()
    {
        var open = Engaged.After(SetOpeningHours.Decide(Hours, Engaged));
        open.SlotsOn(new LocalDate(2024, 12, 31)).ShouldBeEmpty();
        open.SlotsOn(new LocalDate(2025, 1, 1)).ShouldBe([Monday, Tuesday]);
    }

    [Fact]
    public void Other_hours_of_the_same_day_take_their_place()
    {
        var open = Engaged.After(SetOpeningHours.Decide(Hours, Engaged));
        var corrected = open.After(SetOpeningHours.Decide(Hours with { Slots = [Monday] }, open));
        corrected.SlotsOn(new LocalDate(2025, 3, 1)).ShouldBe([Monday]);
    }

    [Fact]
    public void The_same_hours_in_another_order_change_nothing()
    {
        var open = Engaged.After(SetOpeningHours.Decide(Hours, Engaged));
        SetOpeningHours.Decide(Hours with { Slots = [Monday, Tuesday] }, open).ShouldBeNothing();
    }

    [Fact]
    public void A_slot_has_a_name_and_ends_after_it_starts()
    {
        Decide(Tuesday with { End = Tuesday.Start }).ShouldBeRefused("weekly_slot.ends_before_start");
        Decide(Tuesday with { Name = "" }).ShouldBeRefused("weekly_slot.name_wrong");
    }

    [Fact]
    public void Slots_of_a_day_do_not_overlap_but_may_touch()
    {
        var noon = Tuesday with { Start = new LocalTime(12, 0), End = new LocalTime(14, 0), Name = "soep" };
        Decide(noon, Tuesday).ShouldBeRefused("weekly_slot.overlap").Facts.ShouldContain(("first", "inloop"));
        Decide(noon with { Start = Tuesday.End }, Tuesday).ShouldRecord<OpeningHoursSet>();
        Decide(noon with { Day = Weekday.Wednesday }, Tuesday).ShouldRecord<OpeningHoursSet>();
    }

    [Fact]
    public void Hours_are_of_a_place_that_is_there()
    {
        SetOpeningHours.Decide(Hours, MeetingPlace.Initial).ShouldBeRefused("meeting_place.unknown");
        SetOpeningHours.Decide(Hours with { From = new LocalDate(2024, 1, 31) }, Engaged)
            .ShouldBeRefused("meeting_place.before_start");
        SetOpeningHours.Decide(Hours with { From = new LocalDate(2025, 7, 1) }, Closed)
            .ShouldBeRefused("meeting_place.closed");
    }

    [Fact]
    public void No_accepted_week_has_a_moment_with_two_slots()
    {
        var slot = from day in Gen.Elements(Enum.GetValues<Weekday>())
                   from start in Gen.Choose(8, 20)
                   from hours in Gen.Choose(1, 3)
                   select new WeeklySlot(day, new LocalTime(start, 0), new LocalTime(start + hours, 0), "inloop");
        Prop.ForAll(Gen.ListOf(slot).ToArbitrary(), slots =>
        {
            var fits = Decide([.. slots]) is Decision.Accepted;
            var moments = slots.SelectMany(one => Enumerable
                .Range(one.Start.Hour, one.End.Hour - one.Start.Hour).Select(hour => (one.Day, hour))).ToList();
            return fits == (moments.Count == moments.Distinct().Count());
        }).ShouldHold();
    }
}
