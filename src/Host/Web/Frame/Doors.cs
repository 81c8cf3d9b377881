namespace Wijkboek.Host.Web.Frame;

/// <summary>What the navigation leads to: only what exists.</summary>
public sealed record Door(string Name, string Path);

public static class Doors
{
    public static Door Overview { get; } = new("Overzicht", "");

    public static Door Kpi { get; } = new("Kengetallen", "kengetallen");

    public static Door Earnings { get; } = new("Verdienmodel", "verdienmodel");

    public static Door Reports { get; } = new("Rapporten", "rapporten");

    public static Door Posting { get; } = new("Geld", "geld/boeken");

    public static Door Allowances { get; } = new("Waardering", "waardering/vergoedingen");

    public static Door Acts { get; } = new("Doen", "doen");

    public static IReadOnlyList<Door> All { get; } =
        [Overview, Posting, Allowances, Kpi, Earnings, Reports, Acts];
}
