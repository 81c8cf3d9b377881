using System.Reflection;
using System.Text.Json;
using Wijkboek.Domain.Common;
using Module = Wijkboek.Domain.Common.Module;

namespace Wijkboek.Application.Journal;

/// <summary>Every event there is: its class, the name it is stored under for ever, and its module.</summary>
public sealed class EventCatalogue
{
    private readonly Dictionary<Type, CatalogueEntry> byType;
    private readonly Dictionary<string, CatalogueEntry> byName;

    private EventCatalogue(IReadOnlyCollection<CatalogueEntry> entries)
    {
        var all = entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToLookup(entry => IsEvent(entry.Type));
        byType = all[true].ToDictionary(entry => entry.Type);
        byName = entries.GroupBy(entry => entry.Name).ToDictionary(group => group.Key, OnlyOne);
        Entries = [.. all[true]];
        Retired = [.. all[false]];
    }

    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>What old journals may hold and nothing records any more.</summary>
    public IReadOnlyList<CatalogueEntry> Retired { get; }

    public static EventCatalogue Of(params IEnumerable<Assembly> assemblies) =>
        Of(assemblies.SelectMany(assembly => assembly.GetTypes()));

    public static EventCatalogue Of(params IEnumerable<Type> types) =>
        new([.. types.Where(type => IsEvent(type) || IsRetired(type)).Select(Entry)]);

    /// <summary>The events of the product.</summary>
    public static EventCatalogue Domain { get; } = Of(typeof(IEvent).Assembly);

    public CatalogueEntry this[Type type] =>
        byType.TryGetValue(type, out var entry) ? entry
        : throw new InvalidOperationException($"{type.Name} is not in the catalogue of events.");

    public CatalogueEntry this[string storedName] =>
        byName.TryGetValue(storedName, out var entry) ? entry : throw new UnknownEventException(storedName);

    private static bool IsEvent(Type type) =>
        type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IEvent));

    private static bool IsRetired(Type type) => !type.IsAbstract && type.IsAssignableTo(typeof(RetiredEvent));

    private static CatalogueEntry Entry(Type type) =>
        type.GetCustomAttribute<StoredAsAttribute>() is { } stored
            ? new(type, stored.Name, NameOf(stored.Module))
            : throw new InvalidOperationException($"The event {type.Name} has no [StoredAs] name.");

    private static string NameOf(Module module) => JsonNamingPolicy.CamelCase.ConvertName(module.ToString());

    private static CatalogueEntry OnlyOne(IGrouping<string, CatalogueEntry> entries) =>
        entries.Count() == 1
            ? entries.First()
            : throw new InvalidOperationException(
                $"'{entries.Key}' is the stored name of "
                + $"{string.Join(" and ", entries.Select(entry => entry.Type.Name))}.");
}

/// <param name="Module">As it stands in the chain: camelCase.</param>
public sealed record CatalogueEntry(Type Type, string Name, string Module);

/// <summary>The journal holds an event that this version of the product does not know.</summary>
public sealed class UnknownEventException(string storedName)
    : Exception($"This version does not know the event '{storedName}': it was recorded by a newer one.")
{
    public string StoredName { get; } = storedName;
}
