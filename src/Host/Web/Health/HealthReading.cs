using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Wijkboek.Host.Web.Health;

/// <summary>
/// For whoever keeps the program running: does it live, and can it be asked something? Says nothing of any cooperative.
/// </summary>
internal static class HealthReading
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static IResult Live() => Answer(new { status = "live" }, StatusCodes.Status200OK);

    /// <summary>200 when it can be asked something, else 503; the same facts either way.</summary>
    public static async Task<IResult> Ready(Installation installation, CancellationToken cancellation)
    {
        var health = await Read(installation, cancellation);
        return Answer(
            health,
            health.Status == HealthStatus.Unavailable
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status200OK);
    }

    public static async Task<Readiness> Read(Installation installation, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            var standing = await installation.Views(limit.Token);
            var status = !standing.IsFollowed ? HealthStatus.Unavailable
                : standing.Stopped.Count > 0 ? HealthStatus.Degraded
                : HealthStatus.Ready;
            return new Readiness(status, IsDatabaseReachable: true, standing);
        }
        catch (Exception away) when (away is NpgsqlException or TimeoutException
            || (away is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new Readiness(HealthStatus.Unavailable, IsDatabaseReachable: false, Views: null);
        }
    }

    private static IResult Answer(object health, int status) =>
        Results.Text(JsonSerializer.Serialize(health, Style), "application/json", statusCode: status);
}

internal enum HealthStatus
{
    Ready,

    /// <summary>It answers, and some answers lack what came after an event that a view could not take.</summary>
    Degraded,
    Unavailable,
}

/// <param name="Views">Null when the database cannot be asked.</param>
internal sealed record Readiness(HealthStatus Status, bool IsDatabaseReachable, ViewsStanding? Views);

/// <param name="IsFollowed">Whether this program keeps the views up, or stands by while another one does.</param>
/// <param name="Behind">How many numbers of the journal the views have yet to see; questions wait for them.</param>
/// <param name="Stopped">Names of views that stopped for some cooperative.</param>
internal sealed record ViewsStanding(bool IsFollowed, long Behind, IReadOnlyList<string> Stopped);
