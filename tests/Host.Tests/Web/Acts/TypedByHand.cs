using System.Text.Json;
using NodaTime.Text;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Tests.Web.Acts;

/// <summary>What somebody would type in the form of an act to ask for the same as a command does.</summary>
internal static class TypedByHand
{
    public static IEnumerable<(string Name, string Text)> Of(
        IReadOnlyList<ActField> fields, JsonElement data, string within = "") =>
        data.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null)
            .SelectMany(member => Of(
                fields.First(field => field.Name == member.Name), member.Value, $"{within}{member.Name}"));

    private static IEnumerable<(string, string)> Of(ActField field, JsonElement value, string name) =>
        field.Kind switch
        {
            FieldKind.Group => Of(field.Members, value, $"{name}."),
            FieldKind.Rows => value.EnumerateArray().SelectMany((row, i) => field.Members is [{ Name: "" } itself]
                ? Of(itself, row, $"{name}[{i}]")
                : Of(field.Members, row, $"{name}[{i}].")),
            FieldKind.Choices => value.EnumerateArray().Select(choice => ($"{name}.{choice.GetString()}", "ja")),
            FieldKind.Lines => [(name, string.Join("\r\n", value.EnumerateArray().Select(line => line.GetString())))],
            FieldKind.Tick => value.GetBoolean() ? [(name, "ja")] : [],
            _ => [(name, Text(field, value))],
        };

    private static string Text(ActField field, JsonElement value) => field.Kind switch
    {
        FieldKind.Amount => TypedAmount.Write(new Money(value.GetInt64())),
        FieldKind.Date => Dutch.LongDate(LocalDatePattern.Iso.Parse(value.GetString()!).Value),
        FieldKind.Month => Dutch.Month(YearMonthPattern.Iso.Parse(value.GetString()!).Value),
        FieldKind.Time => Dutch.Time(LocalTimePattern.ExtendedIso.Parse(value.GetString()!).Value),
        FieldKind.Hours => TypedHours.Write(value.GetInt32()),
        FieldKind.YesNo => value.GetBoolean() ? "ja" : "nee",
        _ => value.ToString(),
    };
}
