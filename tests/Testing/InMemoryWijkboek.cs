using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Membership.Erasure;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Testing;

/// <summary>The whole application on stores in memory: acts in, answers out.</summary>
public sealed class InMemoryWijkboek
{
    private readonly InMemoryPersonalKeys keys = new();
    private readonly Func<ViewReader> reader;

    public InMemoryWijkboek(ActCatalogue acts, IReadOnlyCollection<Projection> projections)
    {
        var signal = new JournalSignal();
        var serializer = new EventSerializer(EventCatalogue.Domain);
        var viewStore = new InMemoryViewStore();
        Store = new InMemoryEventStore(Clock, signal);
        States = new StateLoader(Store, serializer);
        Acts = new ActRunner(
            acts, Store, new EventPreparation(serializer), keys, new MasterKey(new byte[MasterKey.Length]), States,
            Clock, new Erasing(Store, serializer, keys, Erasures));
        Import = new CommandImport(Acts, Store, States);
        Bank = new BankImport(Acts, States, keys);
        Projector = new Projector(Store, viewStore, serializer, projections, signal);
        reader = () => new ViewReader(viewStore, Store, serializer, projections);
    }

    public const string Cooperative = "voorbeeld";

    public FixedClock Clock { get; } = new(Instant.FromUtc(2026, 11, 20, 12, 0));

    public InMemoryErasureList Erasures { get; } = new();

    public InMemoryEventStore Store { get; }

    public StateLoader States { get; }

    public ActRunner Acts { get; }

    public CommandImport Import { get; }

    public BankImport Bank { get; }

    public Projector Projector { get; }

    public static ActRequest Request<TAct>(TAct act, string actor = "penningmeester", Guid? id = null)
        where TAct : IAct =>
        new(
            Cooperative, id ?? Guid.NewGuid(), typeof(TAct).Name,
            JsonSerializer.SerializeToElement(act, WijkboekJson.Commands), actor, "treasurer", OfMachine: true);

    public Task<ActAnswer> Run<TAct>(TAct act, string actor = "penningmeester", Guid? id = null) where TAct : IAct =>
        Acts.Run(Request(act, actor, id), CancellationToken.None);

    /// <summary>Runs acts that must all be accepted.</summary>
    public async Task Given(params IEnumerable<IAct> acts)
    {
        foreach (dynamic act in acts)
        {
            if ((ActAnswer)await Run(act) is not ActAnswer.Accepted accepted)
                throw new InvalidOperationException($"{act} was not accepted.");
        }
    }

    public async Task<Question> Ask(LocalDate from, LocalDate to, Instant? asOf = null)
    {
        await Projector.CatchUp(CancellationToken.None);
        return new Question(Cooperative, from, to, asOf, reader(), keys, CancellationToken.None);
    }
}
