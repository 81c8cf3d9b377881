using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts.Forms;

/// <summary>The fields of an act, read from the same contract that its schema is written from.</summary>
public static class ActFields
{
    // Typed freely and about somebody, yet short.
    private static readonly HashSet<string> ShortPersonal =
        ["name", "email", "title", "subject", "field", "occasion", "customer", "vatNumber", "reference"];

    private static readonly HashSet<string> LongThings = ["text", "lead", "purpose", "target", "address"];

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ActField>> Known = new();

    public static IReadOnlyList<ActField> Of(ActEntry act) =>
        Known.GetOrAdd(act.Type, type => MembersOf(type, act.Name, ""));

    /// <summary>Every field of an act, also those within others.</summary>
    public static IEnumerable<ActField> All(IEnumerable<ActField> fields) =>
        fields.SelectMany(field => All(field.Members).Prepend(field));

    private static IReadOnlyList<ActField> MembersOf(Type type, string act, string within) =>
    [
        .. WijkboekJson.Commands.GetTypeInfo(type).Properties.Select(member => Of(
            member.PropertyType, act, within.Length == 0 ? member.Name : $"{within}.{member.Name}",
            member.IsRequired, DefaultOf(member))),
    ];

    private static ActField Of(Type declared, string act, string path, bool isRequired, JsonNode? fallback)
    {
        var type = Bare(declared);
        var item = ItemOf(type);
        var kind = item is null ? KindOf(type, path, isRequired, declared) : ListKindOf(item);
        var members = kind switch
        {
            FieldKind.Group => MembersOf(type, act, path),
            FieldKind.Rows when KindOf(item!, path, true, item!) == FieldKind.Group => MembersOf(item!, act, path),
            FieldKind.Rows => [Of(item!, act, $"{path}.", true, null)],
            _ => [],
        };
        return new ActField(
            act, path, kind, kind == FieldKind.Choices ? item! : type, isRequired, fallback, members);
    }

    private static FieldKind ListKindOf(Type item) => item switch
    {
        { IsEnum: true } => FieldKind.Choices,
        _ when item == typeof(string) => FieldKind.Lines,
        _ => FieldKind.Rows,
    };

    private static FieldKind KindOf(Type type, string path, bool isRequired, Type declared)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        return type switch
        {
            { IsEnum: true } => FieldKind.Choice,
            _ when type == typeof(Money) => FieldKind.Amount,
            _ when type == typeof(Share) => FieldKind.Share,
            _ when type == typeof(LocalDate) => FieldKind.Date,
            _ when type == typeof(YearMonth) => FieldKind.Month,
            _ when type == typeof(LocalTime) => FieldKind.Time,
            _ when type == typeof(bool) =>
                isRequired || Nullable.GetUnderlyingType(declared) is not null ? FieldKind.YesNo : FieldKind.Tick,
            _ when type == typeof(int) || type == typeof(long) =>
                name.Contains("Minutes", StringComparison.Ordinal) ? FieldKind.Hours : FieldKind.Number,
            _ when PickedThings.IsPicked(type, name) => FieldKind.Pick,
            _ when type == typeof(string) && name.EndsWith("iban", StringComparison.OrdinalIgnoreCase) =>
                FieldKind.Iban,
            _ when type == typeof(string) => IsLong(declared, name) ? FieldKind.LongText : FieldKind.Text,
            _ => FieldKind.Group,
        };
    }

    private static bool IsLong(Type declared, string name) => declared == typeof(string)
        ? LongThings.Contains(name)
        : !ShortPersonal.Contains(name);

    private static JsonNode? DefaultOf(JsonPropertyInfo member) =>
        member.AssociatedParameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? JsonSerializer.SerializeToNode(value, Bare(member.PropertyType), WijkboekJson.Commands)
            : null;

    private static Type Bare(Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        return known.IsGenericType && known.GetGenericTypeDefinition() == typeof(Personal<>)
            ? known.GetGenericArguments()[0]
            : known;
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? Bare(type.GetGenericArguments()[0])
            : null;
}
