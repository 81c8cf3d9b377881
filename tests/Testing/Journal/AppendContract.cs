using Shouldly;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Json;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

public abstract class AppendContract : JournalContract
{
    [Fact]
    public async Task A_journal_begins_empty()
    {
        (await Journal.Store.Head(Tenant, default)).ShouldBe(new JournalHead(0, new string('0', 64), null));
        (await Journal.Store.Tenants(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_append_may_span_streams()
    {
        var answer = await Journal.Record(
            Stream("a").Record(Tended()), Stream("b").Record(Tended()), Stream("a").Record(Tended()));

        (answer.FirstPosition, answer.LastPosition).ShouldBe((1, 3));
        (await Journal.Journal()).Select(stored => (stored.Stream, stored.Version))
            .ShouldBe([("garden/a", 1), ("garden/b", 1), ("garden/a", 2)]);
    }

    [Fact]
    public async Task What_was_appended_is_read_back_whole()
    {
        var metadata = new ActMetadata(Guid.NewGuid(), "u-7", "board", null, null, "cause-9");
        await Journal.Append(new Recording(
            Tenant, [Stream("a").Record(Tended())], At(("garden/a", 0)), metadata, Reason: "Besluit van de ALV"));

        var stored = (await Journal.Journal()).ShouldHaveSingleItem();

        stored.Metadata.ShouldBe(metadata);
        (stored.Tenant, stored.Position, stored.Stream, stored.Version).ShouldBe((Tenant, 1, "garden/a", 1));
        (stored.Type, stored.Module).ShouldBe(("garden_tended", "community"));
        stored.RecordedAt.ShouldBe(Start);
        var recorded = Serializer.Read(stored);
        var tended = recorded.Event.ShouldBeOfType<GardenTended>();
        tended.ShouldBe(Tended() with { Harvest = tended.Harvest });
        tended.Harvest.ShouldBe(Tended().Harvest);
        recorded.Actor.ShouldBe("u-7");
        EventSerializer.ReadReason(stored).ShouldNotBeNull().Sealed.ShouldNotBeNull();
    }

    [Fact]
    public async Task Text_of_every_kind_comes_back_and_verifies()
    {
        var name = "\"quote\" \\ / \b\f\n\r\t \u0001\u001f\u007f é € 𝄞 👩‍🌾 \u2028\u2029 \ufeff \ufffe";
        await Journal.Record(Stream("a").Record(Tended(name)));

        ((GardenTended)(await Journal.Newest()).Event).Name.ShouldBe(name);
        (await Verdict()).ShouldBeOfType<IntactVerdict.Yes>();
    }

    [Fact]
    public async Task An_append_on_an_older_version_is_a_conflict_and_writes_nothing()
    {
        await Journal.Record(Stream("a").Record(Tended()), Stream("a").Record(Tended()));

        var answer = await Journal.Append(new Recording(
            Tenant, [Stream("b").Record(Tended()), Stream("a").Record(Tended())], At(("garden/b", 0), ("garden/a", 1)),
            Metadata()));

        answer.ShouldBe(new AppendAnswer.VersionConflict("garden/a", 2));
        (await Journal.Store.Head(Tenant, default)).Position.ShouldBe(2);
        (await Journal.Store.ReadStream(Tenant, "garden/b", 0, default).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stream_that_was_only_read_may_not_have_moved_either()
    {
        await Journal.Record(Stream("read").Record(Tended()));

        var stale = await Journal.Append(new Recording(
            Tenant, [Stream("a").Record(Tended())], At(("garden/a", 0), ("garden/read", 0)), Metadata()));
        var fresh = await Journal.Append(new Recording(
            Tenant, [Stream("a").Record(Tended())], At(("garden/a", 0), ("garden/read", 1)), Metadata()));

        stale.ShouldBe(new AppendAnswer.VersionConflict("garden/read", 1));
        fresh.ShouldBeOfType<AppendAnswer.Appended>().LastPosition.ShouldBe(2);
    }

    [Fact]
    public async Task An_append_of_nothing_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(
            () => Journal.Append(new Recording(Tenant, [], At(("garden/a", 0)), Metadata())));

    [Fact]
    public async Task The_same_command_with_the_same_request_answers_as_the_first_time()
    {
        var recording = new Recording(Tenant, [Stream("a").Record(Tended())], At(("garden/a", 0)), Metadata());
        var first = await Journal.Append(recording);
        await Journal.Record(Stream("b").Record(Tended()));

        var again = await Journal.Append(recording);

        again.ShouldBe(new AppendAnswer.Repeated((AppendAnswer.Appended)first));
        (await Journal.Store.Head(Tenant, default)).Position.ShouldBe(2);
        var known = await Journal.Store.FindCommand(Tenant, recording.Metadata.CommandId, default);
        known.ShouldNotBeNull().Appended.ShouldBe(first);
    }

    [Fact]
    public async Task The_same_command_with_another_request_is_refused()
    {
        var recording = new Recording(Tenant, [Stream("a").Record(Tended())], At(("garden/a", 0)), Metadata());
        await Journal.Append(recording, "one");

        var other = await Journal.Append(recording with { Expected = At(("garden/a", 1)) }, "other");

        other.ShouldBeOfType<AppendAnswer.CommandUsedForOtherRequest>();
        (await Journal.Store.Head(Tenant, default)).Position.ShouldBe(1);
    }

    [Fact]
    public async Task A_command_id_belongs_to_one_cooperative()
    {
        var recording = new Recording(Tenant, [Stream("a").Record(Tended())], At(("garden/a", 0)), Metadata());
        await Journal.Append(recording);

        (await Journal.Append(recording with { Tenant = "wijk-west" })).ShouldBeOfType<AppendAnswer.Appended>();
        (await Journal.Store.FindCommand("wijk-zuid", recording.Metadata.CommandId, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Recording_time_has_six_decimals_and_never_goes_back()
    {
        Journal.Clock.Now = Start.PlusTicks(1_234_567);
        await Journal.Record(Stream("a").Record(Tended()));
        Journal.Clock.Now = Start;
        await Journal.Record(Stream("a").Record(Tended()));

        (await Journal.Journal()).Select(stored => stored.RecordedAt)
            .ShouldBe([Start.PlusTicks(1_234_560), Start.PlusTicks(1_234_560)]);
        (await Verdict()).ShouldBeOfType<IntactVerdict.Yes>();
    }

    [Fact]
    public async Task A_claimed_recording_time_is_taken_unless_it_goes_back()
    {
        var claim = Instant.FromUtc(2019, 12, 1, 9, 30);
        var first = new Recording(Tenant, [Stream("a").Record(Tended())], At(("garden/a", 0)), Metadata());
        await Journal.Append(first, claimed: claim);

        var before = await Journal.Append(
            first with { Expected = At(("garden/a", 1)), Metadata = Metadata() },
            claimed: claim - Duration.FromSeconds(1));

        before.ShouldBe(new AppendAnswer.RecordedBeforeHead(claim));
        (await Journal.Store.Head(Tenant, default)).RecordedAt.ShouldBe(claim);
    }

    [Fact]
    public async Task Whoever_waits_hears_of_an_append()
    {
        var woken = Journal.Signal.Next;
        await Journal.Record(Stream("a").Record(Tended()));

        woken.IsCompleted.ShouldBeTrue();
    }

    private async Task<IntactVerdict> Verdict() =>
        (await JournalVerifier.Verify(Journal.Store, Tenant, default)).Intact;
}
