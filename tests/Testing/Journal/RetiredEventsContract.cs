using System.Text;
using Shouldly;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

/// <summary>A journal that an earlier version began: kept as it was written, read as today.</summary>
public abstract class RetiredEventsContract : JournalContract
{
    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly GardenCosts Costs = new();

    protected override async ValueTask Begin()
    {
        var then = new GardenDugThen("De Driehoek", Day, 15, Personal.Of("Voor Anna"));
        var answer = await Journal.AppendEarlier(new Recording(
            Tenant, [Stream("a").Record(then)], At(("garden/a", 0)), Metadata()));
        answer.ShouldBeOfType<AppendAnswer.Appended>();
        await Journal.Record(Stream("a").Record(Tended("De Driehoek", 12)));
    }

    [Fact]
    public async Task Is_read_as_today_says_it_with_what_is_sealed_still_sealed()
    {
        var stored = (await Journal.Journal())[0];

        var read = Serializer.ReadEvent(stored).ShouldBeOfType<GardenTended>();

        stored.Type.ShouldBe("garden_dug");
        (read.Name, read.On, read.Month, read.Costs).ShouldBe(("De Driehoek", Day, Day.ToYearMonth(), Money.Euro(15)));
        Serializer.NameOf(read).ShouldBe("garden_tended");
        (await Journal.Keys.Reader(Tenant, default)).Text(read.Note).ShouldBe("Voor Anna");
    }

    [Fact]
    public async Task Is_checked_over_the_bytes_that_were_stored()
    {
        var stored = (await Journal.Journal())[0];

        Encoding.UTF8.GetString(stored.Data.Span).Replace(" ", "").ShouldContain("\"euros\":15");
        var verdict = await JournalVerifier.Verify(Journal.Store, Tenant, default);
        verdict.Intact.ShouldBeOfType<IntactVerdict.Yes>().Head.Position.ShouldBe(2);
    }

    [Fact]
    public async Task Is_folded_like_any_other()
    {
        await new Projector(Journal.Store, Journal.Views, Serializer, [Costs], Journal.Signal).CatchUp(default);

        var reader = new ViewReader(Journal.Views, Journal.Store, Serializer, [Costs]);
        (await reader.Get(Costs, Tenant, "De Driehoek", null, default)).ShouldBe(new GardenCost(2, Money.Euro(27)));
    }
}
