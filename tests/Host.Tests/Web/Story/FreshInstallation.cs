using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>
/// The product as it runs for somebody who has just put it down: PostgreSQL with nothing in it, views that are
/// followed, and the web. Only the days go by when the test says so.
/// </summary>
internal sealed class FreshInstallation : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Installation installation;
    private readonly WebServer server;
    private readonly Task following;

    private FreshInstallation(Installation installation, WebServer server, FixedClock clock)
    {
        (this.installation, this.server, Clock) = (installation, server, clock);
        following = installation.Follow(stopping.Token);
    }

    public FixedClock Clock { get; }

    public Uri Address => server.Address;

    public static async Task<FreshInstallation> Begin(PostgresFixture postgres, Instant now)
    {
        var database = await PostgresJournal.CreateDatabase(postgres);
        var roles = RoleConnections.Open(database.ConnectionString);
        var (clock, signal) = (new FixedClock(now), new JournalSignal());
        var masterKey = new MasterKey(new byte[MasterKey.Length]);
        var installation = new Installation(
            new Reached(roles, database), new PostgresEventStore(roles, clock, signal), new PostgresViewStore(roles),
            new PostgresPersonalKeys(roles, masterKey), masterKey, new PostgresCheckpoints(roles), SigningKey.Create(),
            signal, clock)
        {
            Listener = new JournalListener(roles.Application, signal),
            Access = FrontDoor.On(
                new PostgresAccessStore(roles, masterKey), new PostgresTokenStore(roles, masterKey), masterKey, clock),
        };
        var server = await WebServer.Start(installation, WebAddress.Of("http://localhost:0"), default);
        return new FreshInstallation(installation, server, clock);
    }

    /// <summary>What was recorded before the story begins; nobody clicked for it.</summary>
    public async Task Has(string cooperative, params IEnumerable<IAct> acts)
    {
        foreach (var act in acts)
        {
            var role = RoleNames.NameOf(ActRights.Table.Of(act.GetType().Name)[0]);
            var answer = await installation.Acts.Run(
                ActRequest.For(cooperative, Guid.CreateVersion7(), act, "u-eerder", role), default);
            answer.ShouldBeOfType<ActAnswer.Accepted>($"{act}: {answer}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await stopping.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => following);
        await installation.DisposeAsync();
        stopping.Dispose();
    }

    // The connections close before the database that they lead to.
    private sealed record Reached(RoleConnections Roles, TestDatabase Database) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Roles.DisposeAsync();
            await Database.DisposeAsync();
        }
    }
}
