namespace Wijkboek.Host.Web.Parts.Sheets;

/// <summary>One definition for the screen and for the file.</summary>
/// <param name="Key">In addresses: what the rows are put in order by.</param>
/// <param name="Head">Names the unit, so that cells need not.</param>
public sealed record SheetColumn(string Key, string Head, CellKind Kind)
{
    /// <summary>Added up under the rows that are shown.</summary>
    public bool IsSummed { get; init; }

    /// <summary>What the total over all rows can be traced by.</summary>
    public Application.Reporting.Document.FigureSource? TotalSource { get; init; }

    public bool IsNumber => Kind is CellKind.Amount or CellKind.Count or CellKind.Share;

    /// <summary>Of the twelve columns that a row is folded into where it is narrow.</summary>
    public int Span => Kind switch
    {
        CellKind.Name => 12,
        CellKind.Text => 12,
        _ => 4,
    };
}

public enum CellKind
{
    /// <summary>What the row is about.</summary>
    Name,
    Text,

    /// <summary>A word or a short code.</summary>
    Word,
    Amount,
    Count,
    Share,
    Day,

    /// <summary>What can be done with the row: on the screen only.</summary>
    Acts,
}
