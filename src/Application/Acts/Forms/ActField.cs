using System.Text.Json;
using System.Text.Json.Nodes;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.RecurringEntries;

namespace Wijkboek.Application.Acts.Forms;

/// <summary>One thing that an act asks for, as a form shows it.</summary>
/// <param name="Act">The act that asks.</param>
/// <param name="Path">
/// Names of members from the act inward, joined by points: <c>lines.account</c>. Empty for what a list holds itself.
/// </param>
/// <param name="Type">What it becomes, without "or null".</param>
/// <param name="IsRequired">The act cannot do without it.</param>
/// <param name="Default">What holds when it is left out; null is nothing at all.</param>
/// <param name="Members">Of a group, or of one row of a list.</param>
public sealed record ActField(
    string Act, string Path, FieldKind Kind, Type Type, bool IsRequired, JsonNode? Default,
    IReadOnlyList<ActField> Members)
{
    /// <summary>Its own name, the last of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>It names something new: left empty, a name is made.</summary>
    public bool IsNewName => NewNames.Contains(Act, Path);

    /// <summary>One side of an entry: whoever fills in the other leaves it empty.</summary>
    public bool IsZeroWhenEmpty => this is
    {
        Act: nameof(PostEntry) or nameof(ArrangeRecurringEntry), Kind: FieldKind.Amount,
    };

    /// <summary>What can be picked from; null when nothing is offered.</summary>
    public string? Offers => Kind == FieldKind.Pick ? PickedThings.Of(this) : null;

    /// <summary>What stands above it.</summary>
    public string Label => Sentences.FindWord($"fields.{Act}.{Path}")
        ?? Sentences.FindWord($"fields.{Name}")
        ?? Name;

    /// <summary>Null when the label says enough.</summary>
    public string? Hint => Sentences.FindWord($"hints.{Act}.{Path}") ?? Sentences.FindWord($"hints.{Name}");

    /// <summary>What can be chosen, with the word for each.</summary>
    public IReadOnlyList<(string Value, string Word)> Choices =>
    [
        .. Enum.GetValues(Type).Cast<Enum>()
            .Select(value => (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), Sentences.Word(value))),
    ];
}

/// <summary>How something is asked for.</summary>
public enum FieldKind
{
    Text,
    LongText,
    Amount,
    Date,
    Month,
    Time,
    Hours,
    Number,

    /// <summary>A part of a whole: <c>35%</c> or <c>0,35</c>.</summary>
    Share,
    Iban,

    /// <summary>Yes or no, and neither until somebody says so.</summary>
    YesNo,

    /// <summary>Yes when ticked.</summary>
    Tick,
    Choice,

    /// <summary>Any number of choices.</summary>
    Choices,
    Pick,

    /// <summary>Texts, one a line.</summary>
    Lines,
    Group,
    Rows,
}
