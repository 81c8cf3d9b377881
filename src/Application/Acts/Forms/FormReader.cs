using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts.Forms;

/// <summary>Turns what was typed into the data of an act, and says per field what is not understood.</summary>
/// <param name="today">What "vandaag" means, and a day without a year.</param>
/// <param name="offered">What exists, by what it is offered as.</param>
/// <param name="request">The request that the form will be sent as; new names are made from it.</param>
public sealed class FormReader(LocalDate today, Func<string, IReadOnlyCollection<Offered>> offered, Guid request)
{
    private readonly Dictionary<string, Refusal> problems = [];
    private readonly Dictionary<string, string> understood = [];

    public ReadForm Read(IEnumerable<ActField> fields, TypedForm form) =>
        new(Members(fields, form, "", null), problems, understood);

    private JsonObject Members(IEnumerable<ActField> fields, TypedForm form, string within, int? row)
    {
        var data = new JsonObject();
        foreach (var field in fields)
        {
            var name = within.Length == 0 ? field.Name : $"{within}.{field.Name}";
            if (Value(field, form, name, row) is { } value)
                data[field.Name] = value;
        }

        return data;
    }

    // Null is left out: the act then has its own default, or says that it is missing.
    private JsonNode? Value(ActField field, TypedForm form, string name, int? row)
    {
        switch (field.Kind)
        {
            case FieldKind.Group:
                return field.IsRequired || !IsBlank(field, form, name)
                    ? Members(field.Members, form, name, row)
                    : null;
            case FieldKind.Rows:
                return Rows(field, form, name) ?? NoneIn(field);
            case FieldKind.Tick:
                return form.Of(name).Length > 0 ? true : null;
            case FieldKind.Choices:
                return Ticked(field, form, name) ?? NoneIn(field);
            case FieldKind.Lines:
                return LinesOf(form.Of(name)) ?? NoneIn(field);
            default:
                return Leaf(field, form.Of(name), name, row);
        }
    }

    private JsonNode? Leaf(ActField field, string text, string name, int? row)
    {
        if (text.Trim().Length == 0)
        {
            if (field.IsZeroWhenEmpty)
                return 0;
            if (field.IsNewName)
                return NewNames.Make(request, field, row);
            if (field.IsRequired)
                problems[name] = TypingRefusals.Missing;
            return null;
        }

        return field.Kind switch
        {
            FieldKind.Amount => Take(
                name, TypedAmount.Read(text), amount => amount.Cents, TypedEcho.Unless(text)),
            FieldKind.Date => Take(
                name, TypedDate.Read(text, today), day => LocalDatePattern.Iso.Format(day), TypedEcho.Day),
            FieldKind.Month => Take(
                name, TypedMonth.Read(text, today), month => YearMonthPattern.Iso.Format(month), Dutch.Month),
            FieldKind.Time => Take(
                name, TypedTime.Read(text), time => LocalTimePattern.ExtendedIso.Format(time), Dutch.Time),
            FieldKind.Hours => Take(name, TypedHours.Read(text), minutes => minutes, TypedEcho.Hours),
            FieldKind.Number => Take(
                name, TypedNumber.Read(text, field.Type == typeof(long) ? long.MaxValue : int.MaxValue),
                number => number, echo: null),
            FieldKind.Share => Take(name, TypedShare.Read(text), share => share.ToString(), TypedEcho.Share),
            FieldKind.Iban => Take<string>(name, TypedIban.Read(text), iban => iban, TypedEcho.Iban),
            FieldKind.YesNo => Take<bool>(name, YesNo(text), yes => yes, echo: null),
            FieldKind.Choice => Take<string>(name, Chosen(field, text), choice => choice, echo: null),
            FieldKind.Pick => Take<string>(name, Picked(field, text), id => id, echo: null),
            _ => text.Trim().ReplaceLineEndings("\n"),
        };
    }

    private JsonNode? Take<T>(string name, Typed<T> typed, Func<T, JsonNode> write, Func<T, string?>? echo)
    {
        if (typed.Wrong is { } wrong)
        {
            problems[name] = wrong;
            return null;
        }

        if (echo?.Invoke(typed.Value) is { } said)
            understood[name] = said;
        return write(typed.Value);
    }

    // What has no stream of its own may still be new; whether it will do is for the act to say.
    private Typed<string> Picked(ActField field, string text)
    {
        var picked = TypedPick.Read(text, field.Offers is { } source ? offered(source) : []);
        return field.Type == typeof(string) && picked.Wrong?.Code == "typing.not_an_identifier" ? text.Trim() : picked;
    }

    private JsonArray? Rows(ActField field, TypedForm form, string name)
    {
        var rows = new JsonArray();
        for (var row = 0; row < form.RowsOf(name); row++)
        {
            var at = $"{name}[{row}]";
            if (field.Members is [{ Name: "" } itself])
            {
                if (form.Of(at).Trim().Length > 0)
                    rows.Add(Leaf(itself, form.Of(at), at, row));
            }
            else if (!field.Members.All(member => IsBlank(member, form, $"{at}.{member.Name}")))
            {
                rows.Add((JsonNode)Members(field.Members, form, at, row));
            }
        }

        return rows.Count == 0 ? null : rows;
    }

    // Whether a list may be empty is for the act to say.
    private static JsonArray? NoneIn(ActField field) => field.IsRequired ? [] : null;

    private static JsonArray? Ticked(ActField field, TypedForm form, string name)
    {
        var ticked = field.Choices.Where(choice => form.Has($"{name}.{choice.Value}"))
            .Select(choice => (JsonNode)choice.Value).ToArray();
        return ticked.Length == 0 ? null : new JsonArray(ticked);
    }

    private static JsonArray? LinesOf(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? null : new JsonArray([.. lines.Select(line => (JsonNode)line)]);
    }

    // A row that only shows what holds anyhow was not filled in.
    private static bool IsBlank(ActField field, TypedForm form, string name) => field.Kind switch
    {
        FieldKind.Group => field.Members.All(member => IsBlank(member, form, $"{name}.{member.Name}")),
        FieldKind.Choices => !field.Choices.Any(choice => form.Has($"{name}.{choice.Value}")),
        FieldKind.Rows => form.RowsOf(name) == 0 || Enumerable.Range(0, form.RowsOf(name)).All(row =>
            field.Members.All(member => IsBlank(member, form, Within($"{name}[{row}]", member)))),
        _ => form.Of(name).Trim() is var text && (text.Length == 0 || text == FormStart.TextOf(field)),
    };

    private static string Within(string at, ActField member) =>
        member.Name.Length == 0 ? at : $"{at}.{member.Name}";

    private static Typed<bool> YesNo(string text) => text switch
    {
        "ja" => true,
        "nee" => false,
        _ => TypingRefusals.ChoiceUnknown(text),
    };

    private static Typed<string> Chosen(ActField field, string text) =>
        field.Choices.Any(choice => choice.Value == text) ? text : TypingRefusals.ChoiceUnknown(text);
}

/// <param name="Data">What the act is asked with; incomplete when there are problems.</param>
/// <param name="Problems">By the name of the field.</param>
/// <param name="Understood">How an amount or day was read, by the name of the field.</param>
public sealed record ReadForm(
    JsonObject Data, IReadOnlyDictionary<string, Refusal> Problems, IReadOnlyDictionary<string, string> Understood)
{
    public JsonElement Json => JsonSerializer.SerializeToElement(Data);
}
