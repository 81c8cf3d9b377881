using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Parts.Leaves;

namespace Wijkboek.Host.Web.Parts.Sheets;

/// <summary>One value of a table, and where it leads.</summary>
/// <param name="Value">Text, money, a day, a number, a share (decimal), a word (an enumeration) or nothing.</param>
public sealed record SheetCell(object? Value)
{
    public static readonly SheetCell Empty = new((object?)null);

    /// <summary>The page of what is named here.</summary>
    public string? Address { get; init; }

    /// <summary>What can be done with the row.</summary>
    public IReadOnlyList<Way> Ways { get; init; } = [];

    /// <summary>What the figure can be traced by.</summary>
    public FigureSource? Source { get; init; }

    /// <summary>Smaller, under the value.</summary>
    public string? Note { get; init; }

    /// <summary>The shape before a word; null for a cell without one.</summary>
    public SignState? State { get; init; }

    /// <summary>As it stands on the screen; units stand in the head of the column.</summary>
    public string Text => Value switch
    {
        null => "–",
        Money amount => Dutch.Number(amount.Cents / 100m, 2),
        LocalDate day => Dutch.Date(day),
        int number => Dutch.Number(number),
        long number => Dutch.Number(number),
        decimal share => Dutch.Percent(share, 1),
        bool yes => yes ? "ja" : "nee",
        Enum word => Sentences.Word(word),
        _ => Value.ToString() ?? "",
    };

    /// <summary>As it stands in a file: words as words, the rest as it is.</summary>
    public object? Plain => Value is Enum or decimal ? Text : Value;

    /// <summary>What rows are put in order by; words by their Dutch text.</summary>
    public IComparable? Order => Value switch
    {
        null => null,
        Money amount => amount.Cents,
        int number => (long)number,
        LocalDate day => day,
        long or decimal or bool => (IComparable)Value,
        _ => Text.ToUpperInvariant(),
    };
}
