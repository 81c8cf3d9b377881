using System.Collections.Concurrent;
using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Host.Web.Serving;

/// <summary>Notes who looked at what: of one who leafs back and forth, one look at a page per hour.</summary>
internal sealed class LookLog(Installation installation)
{
    private static readonly Duration NotedEvery = Duration.FromHours(1);
    private const int MostRemembered = 50_000;

    private readonly ConcurrentDictionary<(UserId User, string Cooperative, string Page), Instant> noted = new();

    public async Task Note(UserId user, string cooperative, string page, CancellationToken cancellation)
    {
        var now = installation.Clock.GetCurrentInstant();
        var key = (user, cooperative, page);
        if (noted.TryGetValue(key, out var last) && now - last < NotedEvery)
            return;
        if (noted.Count >= MostRemembered)
            noted.Clear();
        noted[key] = now;
        await installation.Access.Store.Looked(cooperative, now, user, page, cancellation);
    }
}
