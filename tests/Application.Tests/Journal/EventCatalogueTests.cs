using Wijkboek.Application.Journal;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Application.Tests.Journal;

public sealed class EventCatalogueTests
{
    [StoredAs("garden_tended", Module.Finance)]
    private sealed record SameName : IEvent;

    private sealed record Nameless : IEvent;

    [Fact]
    public void Every_event_of_the_domain_has_a_name_and_a_module() =>
        EventCatalogue.Domain["entry_posted"]
            .ShouldBe(new CatalogueEntry(typeof(EntryPosted), "entry_posted", "finance"));

    [Fact]
    public void Two_events_cannot_share_a_name() =>
        Should.Throw<InvalidOperationException>(() => EventCatalogue.Of(typeof(GardenTended), typeof(SameName)))
            .Message.ShouldContain("garden_tended");

    [Fact]
    public void An_event_without_a_name_is_refused() =>
        Should.Throw<InvalidOperationException>(() => EventCatalogue.Of(typeof(Nameless)))
            .Message.ShouldContain("Nameless");

    [Fact]
    public void An_unknown_name_says_which() =>
        Should.Throw<UnknownEventException>(() => EventCatalogue.Domain["garden_paved"])
            .Message.ShouldContain("garden_paved");
}
