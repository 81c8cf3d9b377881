using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Acts.Forms;

/// <summary>What stands in a form before anybody typed.</summary>
public static class FormStart
{
    /// <summary>
    /// The defaults of the act, today where it asks when something happened, and what the link filled in.
    /// </summary>
    public static TypedForm Of(IReadOnlyList<ActField> fields, LocalDate today, IEnumerable<(string, string)> given) =>
        new TypedForm(fields.Where(field => field.Kind is not (FieldKind.Rows or FieldKind.Group))
                .Select(field => (field.Name, Text: IsToday(field) ? Dutch.Date(today) : TextOf(field)))
                .Where(start => start.Text.Length > 0)
                .ToDictionary(start => start.Name, start => start.Text))
            .With(given);

    /// <summary>A default as it stands in its field; empty when there is none.</summary>
    internal static string TextOf(ActField field) => field.Default is { } value && field.Kind != FieldKind.Tick
        ? value.ToString()
        : "";

    // "On" is when it happened; "from" and "until" are agreed, and rarely today.
    private static bool IsToday(ActField field) =>
        field is { Kind: FieldKind.Date, IsRequired: true }
        && (field.Name is "on" or "date" || field.Name.EndsWith("On", StringComparison.Ordinal));
}
