using System.Net;
using System.Text.Json;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Host.Web.Health;

namespace Wijkboek.Host.Tests.Web;

public sealed class HealthTests(WebFixture web)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_lives_when_it_answers() => (await web.Get("/health/live")).ShouldBe("""{"status":"live"}""");

    [Fact]
    public async Task It_is_ready_while_its_views_are_kept_up_and_names_no_cooperative()
    {
        var installation = await web.Installation();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var following = installation.Follow(ending.Token);
        var end = await installation.Store.LastSequence(Cancellation);
        (await installation.Projector.HasReached(end, Patience, Cancellation)).ShouldBeTrue();

        var text = await web.Get("/health/ready");
        var health = JsonDocument.Parse(text).RootElement;
        health.GetProperty("status").GetString().ShouldBe("ready");
        health.GetProperty("isDatabaseReachable").GetBoolean().ShouldBeTrue();
        health.GetProperty("views").GetProperty("behind").GetInt64().ShouldBe(0);
        text.ShouldNotContain(WebFixture.Cooperative);

        await ending.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(following);
        (await (await web.Client()).GetAsync("/health/ready", Cancellation)).StatusCode
            .ShouldBe(HttpStatusCode.ServiceUnavailable, "nobody keeps its views up any more");
    }

    [Fact]
    public async Task Without_its_database_it_is_not_ready_and_says_why()
    {
        var roles = RoleConnections.Open("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
        var masterKey = new MasterKey(new byte[MasterKey.Length]);
        await using var installation = new Installation(
            roles, new PostgresEventStore(roles, SystemClock.Instance, new()), new PostgresViewStore(roles),
            new InMemoryPersonalKeys(), masterKey, new InMemoryCheckpoints(), SigningKey.Create(), new(),
            SystemClock.Instance);

        (await HealthReading.Read(installation, Cancellation))
            .ShouldBe(new Readiness(HealthStatus.Unavailable, IsDatabaseReachable: false, Views: null));
    }
}
