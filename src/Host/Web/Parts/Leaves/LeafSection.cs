using Microsoft.AspNetCore.Components;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Sheets;

namespace Wijkboek.Host.Web.Parts.Leaves;

/// <summary>A part of a leaf under its own heading.</summary>
/// <param name="Title">Empty where the page's own title says it.</param>
public abstract record LeafSection(string Title)
{
    /// <summary>Beside the heading.</summary>
    public string? Note { get; init; }

    /// <summary>Where there is more.</summary>
    public Way? More { get; init; }
}

public sealed record SheetSection(string Title, Sheet Sheet) : LeafSection(Title);

/// <summary>What happened, as sentences, the newest on top.</summary>
public sealed record HistorySection(IReadOnlyList<JournalLine> Lines) : LeafSection("Wat er gebeurde");

/// <summary>Names with values.</summary>
public sealed record FactsSection(string Title, IReadOnlyList<Fact> Facts) : LeafSection(Title);

/// <param name="Source">Of a figure that leads to its events.</param>
public sealed record Fact(string Name, string? Text, string? Address = null, FigureSource? Source = null);

/// <summary>Where something stands on its way.</summary>
public sealed record StepsSection(string Title, IReadOnlyList<Step> Steps) : LeafSection(Title);

/// <param name="When">A day, or how it will be.</param>
public sealed record Step(string Name, string? When, StepState State);

public enum StepState
{
    Done,
    Now,
    Ahead,
}

/// <summary>What has to happen.</summary>
public sealed record TodoSection(string Title, IReadOnlyList<Todo> Items, string Nothing) : LeafSection(Title);

public sealed record Todo(string What, string About, LocalDate? Before, SignState State, string? Address = null);

/// <summary>Something to look at, or to be glad of.</summary>
public sealed record NoticeSection(SignState State, string Title, IReadOnlyList<string> Sentences) : LeafSection(Title);

/// <summary>Parts of a whole as bars.</summary>
public sealed record BarsSection(string Title, string Subtitle, string Of, IReadOnlyList<ShareBar> Bars)
    : LeafSection(Title);

/// <summary>Amounts against what they may be.</summary>
public sealed record MetersSection(string Title, IReadOnlyList<MeterReading> Meters) : LeafSection(Title);

/// <param name="Text">What is measured, in words.</param>
/// <param name="Share">Of the limit: 1 is just reached.</param>
/// <param name="Warns">Whether coming near to the limit is something to look at.</param>
public sealed record MeterReading(string Name, string Text, decimal Share, bool Warns = true);

/// <summary>What only this page has, such as a form.</summary>
public sealed record PartSection(string Title, RenderFragment Part) : LeafSection(Title);

/// <summary>Short sentences.</summary>
public sealed record LinesSection(string Title, IReadOnlyList<string> Lines) : LeafSection(Title);
