namespace Wijkboek.Application.Reporting.Charts;

/// <summary>One kind of income: structural when it runs on or is promised for years, incidental otherwise.</summary>
public sealed record MixBar(string Name, long Cents, bool Structural);
