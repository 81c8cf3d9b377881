using System.Text.Json;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Folds a cooperative's journal again from its first event, beside the stored views, and compares document by
/// document: does what people read follow from what was recorded?
/// </summary>
public sealed class ViewReplay(
    IEventStore events, IViewStore views, EventSerializer serializer, IReadOnlyCollection<Projection> projections)
{
    // Views that are followed while they are compared are read once more.
    private const int MostRounds = 50;

    public async Task<ReplayVerdict> Run(string tenant, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await Compare(tenant, cancellationToken) is { } verdict)
                return verdict;
        }

        throw new InvalidOperationException($"The views of {tenant} were changed each time they were compared.");
    }

    /// <returns>Null when the views moved on meanwhile.</returns>
    private async Task<ReplayVerdict?> Compare(string tenant, CancellationToken cancellationToken)
    {
        string[] names = [.. projections.Select(projection => projection.Name)];
        var before = await views.Standings(names, cancellationToken);
        if (before.Values.Select(standing => standing.Progress).Distinct().Count() > 1)
            return null;
        var stops = await views.StopsOf(tenant, names, cancellationToken);
        var until = before.Values.Select(standing => standing.Progress).DefaultIfEmpty(0).Max();
        var folded = await FoldedViews.Fold(
            events, serializer, tenant, projections, stored => stored.Sequence <= until, cancellationToken);
        var differences = new List<ReplayDifference>();
        var documents = 0;
        foreach (var projection in projections)
        {
            if (await views.LoadAll(tenant, projection.Shape, cancellationToken) is not { } live)
                differences.Add(new ReplayDifference(projection.Name, null, ReplayFault.NotKept, null));
            else
            {
                var made = folded.Written(projection.Name).ToDictionary(one => one.Key.Key, one => one.Data);
                documents += made.Count;
                differences.AddRange(Differences(projection.Name, made, live));
            }
        }

        differences.AddRange(stops.Select(stop =>
            new ReplayDifference(stop.View, null, ReplayFault.Stopped, $"{stop.Position}: {stop.Type}")));
        var after = await views.Standings(names, cancellationToken);
        return Same(before, after) ? new ReplayVerdict(projections.Count, documents, differences) : null;
    }

    private static IEnumerable<ReplayDifference> Differences(
        string view, Dictionary<string, ReadOnlyMemory<byte>> made, IReadOnlyList<ViewDocument> live)
    {
        foreach (var document in live)
        {
            if (!made.Remove(document.Key.Key, out var expected))
                yield return new ReplayDifference(view, document.Key.Key, ReplayFault.Extra, null);
            else if (JsonDifference.Between(expected, document.Data) is { } path)
                yield return new ReplayDifference(view, document.Key.Key, ReplayFault.Differs, path);
        }

        foreach (var missing in made.Keys)
            yield return new ReplayDifference(view, missing, ReplayFault.Missing, null);
    }

    private static bool Same(
        IReadOnlyDictionary<string, ViewStanding> one, IReadOnlyDictionary<string, ViewStanding> other) =>
        one.Count == other.Count && one.All(view => other.GetValueOrDefault(view.Key) == view.Value);
}

/// <param name="Views">How many were compared; with the documents that the journal gives for them.</param>
public sealed record ReplayVerdict(int Views, int Documents, IReadOnlyList<ReplayDifference> Differences);

/// <param name="Key">Of the document; null when the whole view is meant.</param>
/// <param name="Detail">Where in the document, or at which event.</param>
public sealed record ReplayDifference(string View, string? Key, ReplayFault Fault, string? Detail);

public enum ReplayFault
{
    /// <summary>The stored document says something else.</summary>
    Differs,

    /// <summary>The journal gives a document that is not stored.</summary>
    Missing,

    /// <summary>A document is stored that the journal does not give.</summary>
    Extra,

    /// <summary>An event stopped the view.</summary>
    Stopped,

    /// <summary>The view is stored in no or another form.</summary>
    NotKept,
}

/// <summary>Where two documents first say something else; the order of members says nothing.</summary>
internal static class JsonDifference
{
    public static string? Between(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other)
    {
        using var expected = JsonDocument.Parse(one);
        using var found = JsonDocument.Parse(other);
        return Between(expected.RootElement, found.RootElement, "$");
    }

    private static string? Between(JsonElement one, JsonElement other, string path)
    {
        if (JsonElement.DeepEquals(one, other))
            return null;
        if (one.ValueKind != other.ValueKind)
            return path;
        return one.ValueKind switch
        {
            JsonValueKind.Object => one.EnumerateObject().Select(member => member.Name)
                .Concat(other.EnumerateObject().Select(member => member.Name)).Distinct()
                .Select(name => one.TryGetProperty(name, out var mine) && other.TryGetProperty(name, out var theirs)
                    ? Between(mine, theirs, $"{path}.{name}")
                    : $"{path}.{name}")
                .First(found => found is not null),
            JsonValueKind.Array when one.GetArrayLength() == other.GetArrayLength() =>
                one.EnumerateArray().Zip(other.EnumerateArray())
                    .Select((pair, index) => Between(pair.First, pair.Second, $"{path}[{index}]"))
                    .First(found => found is not null),
            _ => path,
        };
    }
}
