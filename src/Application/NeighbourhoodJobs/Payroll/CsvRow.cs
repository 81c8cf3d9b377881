namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <param name="Line">Where it begins in the file, counted from 1.</param>
/// <param name="Cells">Without the space around them.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Empty where the row ends before it.</summary>
    public string Of(int column) => column < Cells.Count ? Cells[column] : "";
}
