using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Community;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Community.LivelyNeighbourhood;

namespace Wijkboek.Application.Tests.Community;

public sealed class CommunityAnswerTests
{
    private static async Task<CommunityAnswer> Ask(InMemoryWijkboek wijkboek, LocalDate from, LocalDate to) =>
        (CommunityAnswer)(await CommunityAnswer.Give(await wijkboek.Ask(from, to))).Data;

    [Fact]
    public async Task A_place_shows_its_week_and_on_what_terms_it_is_used()
    {
        var serre = (await Ask(await Write(), From, To)).Places.Single(place => place.Id == Serre);
        (serre.Terms, serre.Supported, serre.Joined).ShouldBe((PlaceTerms.Rented, true, false));
        serre.Slots.ShouldHaveSingleItem().Name.ShouldBe("inloop");
        serre.Positions.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_closed_place_is_shown_up_to_its_last_day()
    {
        var wijkboek = await Write();
        (await Ask(wijkboek, From, To)).Places.Single(place => place.Name == "De School").ClosedOn
            .ShouldBe(new LocalDate(2025, 2, 28));
        (await Ask(wijkboek, new LocalDate(2025, 3, 1), To)).Places
            .ShouldNotContain(place => place.Name == "De School");
    }

    [Fact]
    public async Task Support_of_an_event_is_booked_and_shown_once()
    {
        var wijkboek = await Write();
        var party = (await Ask(wijkboek, From, To)).LocalEvents.Single(one => one.Id == Party);
        (party.Supports, party.AmountCents, party.People).ShouldBe((1, 25_000L, 4));
        var (year, _) = await wijkboek.States.Load(
            InMemoryWijkboek.Cooperative, LedgerYear.Stream(2025), CancellationToken.None);
        year.Balance("4310").ShouldBe(Money.Euro(250));
    }

    [Fact]
    public async Task An_experience_is_opened_for_the_asker_beside_an_id_and_no_name()
    {
        var wijkboek = await Write();
        var expert = (await Ask(wijkboek, From, To)).Experts.ShouldHaveSingleItem();
        expert.Field.ShouldBe("Zorgde voor een ouder");
        var facts = await wijkboek.Store.ReadJournal(InMemoryWijkboek.Cooperative, 0, CancellationToken.None)
            .ToListAsync(CancellationToken.None);
        var fact = facts.Single(one => one.Type == "experience_expert_engaged");
        System.Text.Encoding.UTF8.GetString(fact.Data.Span).ShouldNotContain("ouder");
    }

    [Fact]
    public async Task The_end_of_an_engagement_finds_its_stream_again()
    {
        var wijkboek = await Write();
        await wijkboek.Given(new EndExpertEngagement(new ExpertId("ed-1"), new LocalDate(2025, 6, 30), "Verhuisd"));
        (await Ask(wijkboek, From, To)).Experts.Single().EndedOn.ShouldBe(new LocalDate(2025, 6, 30));
        (await Ask(wijkboek, new LocalDate(2025, 7, 1), To)).Experts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sessions_and_agreements_are_counted_in_the_period()
    {
        var answer = await Ask(await Write(), new LocalDate(2025, 4, 1), To);
        var group = answer.PeerGroups.ShouldHaveSingleItem();
        (group.Sessions, group.Participants).ShouldBe((1, 7));
        var council = answer.FamilyNetworkCouncils.ShouldHaveSingleItem();
        (council.Agreements, council.Kept).ShouldBe((5, 4));
    }

    [Fact]
    public async Task What_adds_up_is_of_the_period_and_what_stands_is_the_latest()
    {
        var wijkboek = await Write();
        var counts = (await Ask(wijkboek, From, To)).Initiatives.ShouldHaveSingleItem().Counts;
        counts.Select(count => (count.Measure, count.Count)).ShouldBe(
            [(InitiativeMeasure.HelpAsked, 40), (InitiativeMeasure.HelpMatched, 19),
            (InitiativeMeasure.RegularHelpers, 38)]);
        counts[0].Positions.Count.ShouldBe(2);
        var before = await Ask(wijkboek, new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        before.Initiatives[0].Counts.Single(count => count.Measure == InitiativeMeasure.RegularHelpers).Count
            .ShouldBe(35);
    }

    [Fact]
    public async Task A_channel_shows_its_reach_then_and_now_and_what_appeared()
    {
        var channels = (await Ask(await Write(), From, To)).Channels.ToDictionary(channel => channel.Id.Value);
        (channels["platform"].Reach, channels["platform"].ReachBefore).ShouldBe((1_486, 1_274));
        (channels["magazine"].Issues, channels["magazine"].Circulation).ShouldBe((2, 16_200));
        channels["telefoon"].Slots.ShouldHaveSingleItem().Start.ShouldBe(new LocalTime(9, 0));
    }

    [Fact]
    public async Task The_table_has_a_line_for_each_thing()
    {
        var answer = await CommunityAnswer.Give(await (await Write()).Ask(From, To));
        answer.Table.Rows.Count.ShouldBe(15);
        answer.Table.Rows.ShouldAllBe(row => row.Count == answer.Table.Columns.Count);
    }

    [Fact]
    public async Task The_answer_is_written_with_plain_keys()
    {
        var json = JsonSerializer.Serialize(await Ask(await Write(), From, To), WijkboekJson.Commands);
        using var document = JsonDocument.Parse(json);
        var slot = document.RootElement.GetProperty("places").EnumerateArray()
            .Single(place => place.GetProperty("id").GetString() == "serre").GetProperty("slots")[0];
        (slot.GetProperty("day").GetString(), slot.GetProperty("every").GetString()).ShouldBe(("tuesday", "weekly"));
    }

    [Fact]
    public async Task A_refusal_names_the_slots_that_overlap()
    {
        var refused = await (await Write()).Run(new SetOpeningHours(Serre, From,
        [
            new(Domain.Community.Weekday.Tuesday, new(10, 0), new(12, 30), "inloop"),
            new(Domain.Community.Weekday.Tuesday, new(12, 0), new(14, 0), "soep"),
        ]));
        Texts(refused).ShouldBe("Op dinsdag vallen ‘inloop’ en ‘soep’ over elkaar. Pas de tijden aan.");
    }

    private static string Texts(ActAnswer answer) =>
        Application.Texts.Sentences.Of(answer.ShouldBeOfType<ActAnswer.Refused>().Reason);
}
