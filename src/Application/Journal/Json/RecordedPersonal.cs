using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>A personal field of an event: sealed when written, and left sealed when read.</summary>
internal interface IRecordedPersonal
{
    /// <summary>The class that the field itself names; null when its stream decides.</summary>
    Retention? Kept { get; }
}

internal static class RecordedPersonal
{
    /// <summary>Gives each personal property a converter that knows the name of its field.</summary>
    public static void SealFields(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(each => PersonalConverters.IsPersonal(each.PropertyType)))
        {
            property.CustomConverter = (JsonConverter)Activator.CreateInstance(
                typeof(RecordedPersonalConverter<>).MakeGenericType(property.PropertyType.GetGenericArguments()),
                $"data.{property.Name}",
                KeptAs(property))!;
        }
    }

    /// <summary>The retention classes that personal fields of this event name, nested ones included.</summary>
    public static IReadOnlySet<Retention?> FieldsOf(Type eventType)
    {
        var found = new HashSet<Retention?>();
        Collect(eventType, found, []);
        return found;
    }

    private static void Collect(Type type, HashSet<Retention?> found, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return;
        var info = WijkboekJson.Events.GetTypeInfo(type);
        if (info.ElementType is { } element)
            Collect(element, found, seen);
        foreach (var property in info.Properties)
        {
            if (property.CustomConverter is IRecordedPersonal field)
                found.Add(field.Kept);
            else
                Collect(property.PropertyType, found, seen);
        }
    }

    // On a positional record the attribute stands on the parameter, elsewhere on the property.
    private static Retention? KeptAs(JsonPropertyInfo property) =>
        new[] { property.AttributeProvider, property.AssociatedParameter?.AttributeProvider }
            .SelectMany(provider => provider?.GetCustomAttributes(typeof(KeptAsAttribute), inherit: false) ?? [])
            .OfType<KeptAsAttribute>()
            .Select(kept => (Retention?)kept.Retention)
            .FirstOrDefault();
}

internal sealed class RecordedPersonalConverter<T>(string field, Retention? kept)
    : JsonConverter<Personal<T>>, IRecordedPersonal where T : notnull
{
    public Retention? Kept => kept;

    public override Personal<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Personal.FromSealed<T>(SealedJson.Read(ref reader, EventScope.Current.Place.Of(field)));

    public override void Write(Utf8JsonWriter writer, Personal<T> value, JsonSerializerOptions options) =>
        SealedJson.Write(
            writer, value.Sealed ?? EventScope.Current.Seal(value, field, kept), EventScope.Current.Place.Of(field));
}
