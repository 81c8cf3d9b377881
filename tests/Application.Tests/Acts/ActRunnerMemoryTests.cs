using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Acts;

/// <summary>Two programs on one journal, each with its own memory of it.</summary>
public sealed class ActRunnerMemoryTests
{
    private static readonly LocalDate FirstDay = new(2025, 1, 1);
    private static readonly IncomeStreamId Donations = new("donaties");

    private static readonly OpenIncomeStream Open = new(
        Donations, "Donaties", EarningsCategory.DonationsAndSponsoring, "particulieren", true, "8040", FirstDay);

    private static readonly ActCatalogue Acts = new ActCatalogue().AddGovernance().AddFinance();

    private readonly InMemoryWijkboek one = new(Acts, []);
    private readonly ActRunner other;

    public ActRunnerMemoryTests()
    {
        var serializer = new EventSerializer(EventCatalogue.Domain);
        other = new ActRunner(
            Acts, one.Store, new EventPreparation(serializer), new InMemoryPersonalKeys(),
            new MasterKey(new byte[MasterKey.Length]), new StateLoader(one.Store, serializer));
    }

    [Fact]
    public async Task What_was_refused_on_memory_is_accepted_on_what_was_read()
    {
        await Founded();
        (await Other(Gift(1))).ShouldBeOfType<ActAnswer.Refused>();
        await one.Given(Open);

        (await Other(Gift(1))).ShouldBeOfType<ActAnswer.Accepted>();
    }

    [Fact]
    public async Task What_was_accepted_on_memory_is_decided_again_when_it_was_too_old()
    {
        await Founded();
        await one.Given(Open, Gift(1));
        await Other(Gift(2));
        await one.Given(Gift(3));

        (await Other(Gift(4))).ShouldBeOfType<ActAnswer.Accepted>();

        (await Numbers()).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task A_request_that_the_other_program_carried_out_gets_its_first_answer()
    {
        await Founded();
        await one.Given(Open);
        await Other(Gift(1));
        var request = InMemoryWijkboek.Request(Gift(2));
        var first = (await one.Acts.Run(request, CancellationToken.None)).ShouldBeOfType<ActAnswer.Accepted>();

        var again = await other.Run(request, CancellationToken.None);

        again.ShouldBeOfType<ActAnswer.Repeated>().FirstPosition.ShouldBe(first.FirstPosition);
    }

    [Fact]
    public async Task Callers_at_once_are_all_accepted_and_numbered_in_order()
    {
        await Founded();
        await one.Given(Open);

        var answers = await Task.WhenAll(Enumerable.Range(1, 100).Select(number => Task.Run(() =>
            number % 2 == 0 ? one.Run(Gift(number)) : Other(Gift(number)))));

        answers.ShouldAllBe(answer => answer is ActAnswer.Accepted);
        (await Numbers()).ShouldBe(Enumerable.Range(1, 100));
    }

    private Task Founded() => one.Given(
        new FoundCooperative("Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, FirstDay, "Oost", "Utrecht"),
        new AdoptStandardChart(), new OpenLedgerYear(2025, []));

    private Task<ActAnswer> Other<TAct>(TAct act) where TAct : IAct =>
        other.Run(InMemoryWijkboek.Request(act), CancellationToken.None);

    private static ReceiveInstalment Gift(int number) =>
        new(Donations, new EntryId($"gift-{number}"), Money.Euro(25), FirstDay, null, null);

    private async Task<List<int>> Numbers()
    {
        var serializer = new EventSerializer(EventCatalogue.Domain);
        return await one.Store.ReadJournal(InMemoryWijkboek.Cooperative, 0, CancellationToken.None)
            .Select(serializer.ReadEvent).OfType<EntryPosted>().Select(entry => entry.Number)
            .ToListAsync();
    }
}
