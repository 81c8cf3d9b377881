using Npgsql;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Membership.Erasure;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Backups;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Web.Health;

namespace Wijkboek.Host;

/// <summary>The product put together on one store: what every verb and, later, every page works with.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly string[] ViewNames = [.. Modules.Projections.Select(projection => projection.Name)];

    private readonly IAsyncDisposable database;
    private readonly IViewStore views;
    private readonly EventSerializer serializer;
    private readonly IPersonalKeys keys;
    private readonly SigningKey signingKey;
    private readonly ViewMemories memories = new();
    private volatile bool isFollowing;

    public Installation(
        IAsyncDisposable database, IEventStore store, IViewStore viewStore, IPersonalKeys keys, MasterKey masterKey,
        ICheckpoints checkpoints, SigningKey signingKey, JournalSignal appended, IClock clock,
        IErasureList? erasures = null)
    {
        serializer = new EventSerializer(EventCatalogue.Domain);
        this.database = database;
        this.keys = keys;
        this.signingKey = signingKey;
        Store = store;
        Clock = clock;
        Checkpoints = checkpoints;
        CheckpointMaker = new CheckpointMaker(checkpoints, signingKey);
        States = new StateLoader(store, serializer);
        Erasing = new Erasing(store, serializer, keys, erasures ?? new InMemoryErasureList());
        Acts = new ActRunner(
            Modules.Acts, store, new EventPreparation(serializer), keys, masterKey, States, clock, Erasing);
        Import = new CommandImport(Acts, store, States);
        BankImport = new BankImport(Acts, States, keys);
        Projector = new Projector(store, viewStore, serializer, Modules.Projections, appended);
        views = viewStore;
        Access = FrontDoor.On(new InMemoryAccessStore(masterKey), new InMemoryTokenStore(), masterKey, clock);
    }

    public IEventStore Store { get; }

    public IClock Clock { get; }

    public ICheckpoints Checkpoints { get; }

    public CheckpointMaker CheckpointMaker { get; }

    public StateLoader States { get; }

    public ActRunner Acts { get; }

    public CommandImport Import { get; }

    public BankImport BankImport { get; }

    public Projector Projector { get; }

    public Erasing Erasing { get; }

    /// <summary>Users and sign-ins; forgotten with the program where there is no database.</summary>
    public FrontDoor Access { get; init; }

    /// <summary>Receipts and invoices beside entries; forgotten with the program where there is no database.</summary>
    public IDocumentStore Documents { get; init; } = new InMemoryDocumentStore();

    /// <summary>Null where there is no database to copy.</summary>
    public Backup? Backup { get; init; }

    /// <summary>Hears of what other processes append; null where there can be none.</summary>
    public JournalListener? Listener { get; init; }

    /// <summary>A question over stored views that have first caught up with the journal.</summary>
    public async Task<Question> Ask(
        string cooperative, DateInterval period, Instant? asOf, CancellationToken cancellation)
    {
        var head = await Store.Head(cooperative, cancellation);
        await Projector.CatchUp(cancellation);
        var standings = await views.Standings(ViewNames, cancellation);
        var reader = new ViewReader(
            views, Store, serializer, Modules.Projections, memories.Of(cooperative, head, standings));
        return new Question(cooperative, period.Start, period.End, asOf, reader, keys, cancellation)
        {
            Today = DutchClock.DayOf(asOf ?? Clock.GetCurrentInstant()),
        };
    }

    /// <summary>The same question after something was recorded.</summary>
    public Task<Question> AskAgain(Question question) =>
        Ask(question.Cooperative, new DateInterval(question.From, question.To), null, question.Cancellation);

    /// <summary>The file of a batch of payments that was sent.</summary>
    public Task<SentPayments> SentPayments(
        string cooperative, PaymentBatchId batch, CancellationToken cancellation) =>
        Application.Finance.Payments.SentPayments.Of(States, keys, cooperative, batch, cancellation);

    /// <summary>The file of a round of direct debits that was sent; null when it cannot be made.</summary>
    public Task<byte[]?> SentCollection(
        string cooperative, int year, CollectionId round, CancellationToken cancellation) =>
        CollectionFile.OfSent(States, keys, cooperative, year, round, cancellation);

    /// <summary>Where these views stopped, of any cooperative.</summary>
    public Task<IReadOnlyList<ViewStop>> Stops(IReadOnlyCollection<string> names, CancellationToken cancellation) =>
        views.Stops(names, cancellation);

    /// <summary>How all views stand, of no cooperative in particular.</summary>
    public async Task<ViewsStanding> Views(CancellationToken cancellation)
    {
        var standings = await views.Standings(ViewNames, cancellation);
        var reached = ViewNames.Min(name => standings.GetValueOrDefault(name)?.Progress ?? 0);
        var end = await Store.LastSequence(cancellation);
        var stops = await views.Stops(ViewNames, cancellation);
        return new ViewsStanding(
            isFollowing, Math.Max(0, end - reached),
            [.. stops.Select(stop => stop.View).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Are the stored views what the journal gives?</summary>
    public ViewReplay Replay => new(Store, views, serializer, Modules.Projections);

    /// <summary>
    /// The position that the answer to a question rests on: the newest, or the last as of its moment.
    /// </summary>
    public Task<JournalHead> HeadOf(Question question, CancellationToken cancellation) => question.AsOf is { } moment
        ? Store.HeadAsOf(question.Cooperative, moment, cancellation)
        : Store.Head(question.Cooperative, cancellation);

    /// <summary>
    /// Keeps the stored views up until cancelled, whichever process appends. Of all programs on a database one does the
    /// work; when it is gone, another goes on.
    /// </summary>
    public Task Follow(CancellationToken cancellation) =>
        Task.WhenAll(Listener?.Listen(cancellation) ?? Task.CompletedTask, FollowViews(cancellation));

    private async Task FollowViews(CancellationToken cancellation)
    {
        isFollowing = true;
        try
        {
            while (!cancellation.IsCancellationRequested)
                await FollowWhileReachable(cancellation);
        }
        finally
        {
            isFollowing = false;
        }
    }

    private async Task FollowWhileReachable(CancellationToken cancellation)
    {
        try
        {
            await Projector.Follow(cancellation);
        }
        catch (NpgsqlException)
        {
            // The database restarts or cannot be reached: nothing is lost by waiting for it.
            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>What waits to be written goes before the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Store is IAsyncDisposable writing)
            await writing.DisposeAsync();
        signingKey.Dispose();
        await database.DisposeAsync();
    }
}
