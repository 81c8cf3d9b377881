using System.Collections;
using System.Reflection;
using System.Text.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Journal;

/// <summary>One value of an event, as it stands in the journal.</summary>
/// <param name="Name">As it is stored; of a value inside another with the names of both.</param>
public sealed record EventMember(string Name, string Text)
{
    /// <param name="personal">Opens what is sealed, as far as it was not forgotten.</param>
    public static IReadOnlyList<EventMember> Of(IEvent happened, PersonalReader personal) =>
        [.. Inside(happened, "", personal)];

    private static IEnumerable<EventMember> Inside(object holder, string path, PersonalReader personal) =>
        holder.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.CanWrite)
            .SelectMany(property => Of(
                $"{path}{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}", property.GetValue(holder), personal));

    private static IEnumerable<EventMember> Of(string name, object? value, PersonalReader personal) => value switch
    {
        null => [new(name, "–")],
        Personal<string> text => [new(name, personal.Text(text) ?? Sentences.Word("forgotten"))],
        Personal<LocalDate> day =>
            [new(name, personal.TryOpen(day, out var opened) ? Dutch.LongDate(opened) : Sentences.Word("forgotten"))],
        Money amount => [new(name, Dutch.Euro(amount.Cents))],
        LocalDate day => [new(name, Dutch.LongDate(day))],
        LocalTime time => [new(name, Dutch.Time(time))],
        YearMonth month => [new(name, Dutch.Month(month))],
        Enum word => [new(name, Sentences.Word(word))],
        bool yes => [new(name, yes ? "ja" : "nee")],
        string text => [new(name, text)],
        IEnumerable items => Each(name, items, personal),
        _ when value.GetType() is { IsPrimitive: true } or { IsValueType: true } => [new(name, $"{value}")],
        _ => Inside(value, $"{name}.", personal),
    };

    private static IEnumerable<EventMember> Each(string name, IEnumerable items, PersonalReader personal)
    {
        var all = items.Cast<object?>().ToList();
        return all.Count == 0
            ? [new(name, "geen")]
            : all.SelectMany((item, i) => Of($"{name}[{i + 1}]", item, personal));
    }
}
