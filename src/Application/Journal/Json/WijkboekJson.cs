using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>
/// How our types look in JSON: camelCase names, amounts in whole cents, dates as 2025-01-31, months as 2025-01, null
/// written and never left out. What is unknown, missing or named twice is refused with its path.
/// </summary>
public static class WijkboekJson
{
    /// <summary>
    /// Acts as people and programs write them: personal values in clear, and what may be null may be left out.
    /// </summary>
    public static JsonSerializerOptions Commands { get; } =
        Options(
            LetNullBeLeftOut,
            JsonIgnoreCondition.Never,
            new MoneyConverter(Money.LargestCents),
            new PlainPersonalConverters(),
            new StorableTextConverter());

    /// <summary>
    /// Views as they are kept: personal values sealed, with the place they were sealed for. What is null is left out:
    /// a view is written again with almost every event, and nobody hashes it.
    /// </summary>
    public static JsonSerializerOptions Views { get; } =
        Options(
            LetNullBeLeftOut,
            JsonIgnoreCondition.WhenWritingNull,
            new MoneyConverter(MoneyConverter.LargestExact),
            new SealedPersonalConverters());

    /// <summary>
    /// Events as they are kept. Sealing needs to know where an event stands: use <see cref="EventSerializer"/>.
    /// </summary>
    internal static JsonSerializerOptions Events { get; } =
        Options(
            RecordedPersonal.SealFields, JsonIgnoreCondition.Never, new MoneyConverter(MoneyConverter.LargestExact));

    private static JsonSerializerOptions Options(
        Action<JsonTypeInfo> change, JsonIgnoreCondition leftOut, params IEnumerable<JsonConverter> own)
    {
        var resolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(LeaveOutComputed).WithAddedModifier(change);
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            DefaultIgnoreCondition = leftOut,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in own.Concat(Common()))
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    // What a record computes from its other members is neither stored twice nor taken from anybody.
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        foreach (var computed in type.Properties.Where(IsComputed).ToList())
            type.Properties.Remove(computed);
    }

    private static void LetNullBeLeftOut(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => member.AssociatedParameter is { IsNullable: true }))
            member.IsRequired = false;
    }

    private static bool IsComputed(JsonPropertyInfo property) =>
        property.Set is null && property.AssociatedParameter is null;

    private static IEnumerable<JsonConverter> Common() =>
    [
        new IdentifierConverters(),
        new ChoiceConverters(),
        new ShareConverter(),
        new PatternConverter<LocalDate>(LocalDatePattern.Iso),
        new PatternConverter<YearMonth>(YearMonthPattern.Iso),
        new PatternConverter<LocalTime>(LocalTimePattern.ExtendedIso),
        new PatternConverter<Instant>(InstantPattern.ExtendedIso),
    ];
}
