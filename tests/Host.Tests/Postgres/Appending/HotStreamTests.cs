using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres.Appending;

/// <summary>One ledger year and everybody in it at once: each act decides on all that came before.</summary>
public sealed class HotStreamTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Cooperative = InMemoryWijkboek.Cooperative;
    private static readonly LocalDate FirstDay = new(2025, 1, 1);
    private readonly MasterKey masterKey = new(new byte[MasterKey.Length]);
    private TestDatabase database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => database = await PostgresJournal.CreateDatabase(postgres);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData(8, 25)]
    [InlineData(64, 4)]
    public async Task Callers_on_one_stream_all_succeed(int callers, int times)
    {
        await using var wijkboek = Open();
        await Found(wijkboek);

        var answers = await Receive([wijkboek], callers, times);

        answers.ShouldAllBe(answer => answer is ActAnswer.Accepted);
        await ShouldBeBooked(wijkboek, callers * times);
    }

    [Fact]
    public async Task Two_programs_on_one_stream_all_succeed()
    {
        await using var one = Open();
        await using var other = Open();
        await Found(one);

        var answers = await Receive([one, other], 8, 10);

        answers.ShouldAllBe(answer => answer is ActAnswer.Accepted);
        await ShouldBeBooked(other, 80);
    }

    [Fact]
    public async Task A_request_given_many_times_at_once_is_carried_out_once()
    {
        await using var one = Open();
        await using var other = Open();
        await Found(one);
        var request = InMemoryWijkboek.Request(Gift(1));

        var answers = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(i => Task.Run(() => (i % 2 == 0 ? one : other).Acts.Run(request, Cancellation))));

        answers.OfType<ActAnswer.Accepted>().ShouldHaveSingleItem();
        answers.OfType<ActAnswer.Repeated>().Count().ShouldBe(15);
        await ShouldBeBooked(one, 1);
    }

    private static async Task<ActAnswer[]> Receive(Installation[] programs, int callers, int times)
    {
        var all = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var answers = new List<ActAnswer>();
            for (var i = 0; i < times; i++)
            {
                var request = InMemoryWijkboek.Request(Gift((caller * times) + i));
                answers.Add(await programs[caller % programs.Length].Acts.Run(request, Cancellation));
            }

            return answers;
        })));
        return [.. all.SelectMany(answers => answers)];
    }

    private static ReceiveInstalment Gift(int number) => new(
        new IncomeStreamId("donaties"), new EntryId($"gift-{number}"), Money.Euro(25), FirstDay, null, null);

    private static async Task Found(Installation wijkboek)
    {
        IAct[] acts =
        [
            new FoundCooperative("Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, FirstDay, "Oost", "Utrecht"),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            new OpenIncomeStream(
                new IncomeStreamId("donaties"), "Donaties", EarningsCategory.DonationsAndSponsoring, "particulieren",
                true, "8040", FirstDay),
        ];
        foreach (dynamic act in acts)
        {
            var request = (ActRequest)InMemoryWijkboek.Request(act);
            (await wijkboek.Acts.Run(request, Cancellation)).ShouldBeOfType<ActAnswer.Accepted>();
        }
    }

    private static async Task ShouldBeBooked(Installation wijkboek, int gifts)
    {
        var verdict = await JournalVerifier.Verify(wijkboek.Store, Cooperative, Cancellation);
        verdict.Intact.ShouldBeOfType<IntactVerdict.Yes>();
        var numbers = new List<int>();
        await foreach (var stored in wijkboek.Store.ReadJournal(Cooperative, 0, Cancellation))
        {
            if (stored.Type == "entry_posted")
                numbers.Add(JsonDocument.Parse(stored.Data).RootElement.GetProperty("number").GetInt32());
        }

        numbers.ShouldBe(Enumerable.Range(1, gifts));
    }

    private Installation Open()
    {
        var roles = RoleConnections.Open(database.ConnectionString);
        var signal = new JournalSignal();
        var clock = new FixedClock(JournalUnderTest.Start);
        return new Installation(
            roles, new PostgresEventStore(roles, clock, signal), new PostgresViewStore(roles),
            new PostgresPersonalKeys(roles, masterKey), masterKey, new PostgresCheckpoints(roles),
            SigningKey.Create(), signal, clock);
    }
}
