using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Web.Frame;

namespace Wijkboek.Host.Web.Parts.Leaves;

/// <summary>What stands on the white leaf of a page that is only read: a heading, key figures and sections.</summary>
/// <param name="Door">Where in the navigation the page stands.</param>
/// <param name="Lead">One sentence with what the page shows.</param>
public sealed record Leaf(Door Door, string Title, string Lead)
{
    /// <summary>What the page is part of.</summary>
    public Way? Back { get; init; }

    public IReadOnlyList<KeyNumber> KeyFigures { get; init; } = [];

    public IReadOnlyList<LeafSection> Sections { get; init; } = [];

    /// <summary>Short sections stand beside each other where there is room.</summary>
    public bool IsSideBySide { get; init; }

    /// <summary>Whether what can be done is an act, which only today allows; reading may always be done.</summary>
    public bool ActsToday { get; init; }

    /// <summary>What can be done from here; the first is the one that most people come for.</summary>
    public IReadOnlyList<Way> Actions { get; init; } = [];
}

/// <param name="Address">Of the page that it leads to.</param>
public sealed record Way(string Text, string Address);

/// <summary>A figure above the sections.</summary>
public sealed record KeyNumber(string Label, string Text, FigureSource? Source = null, string? Note = null);
