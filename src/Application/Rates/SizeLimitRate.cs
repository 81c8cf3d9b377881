using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Rates;

/// <summary>Up to which size an organisation is micro or small; by the first day of its year.</summary>
/// <param name="Until">Null where the law names no end.</param>
/// <param name="Doubt">What is not certain about this row; null when nothing is.</param>
public sealed record SizeLimitRate(
    LocalDate From,
    LocalDate? Until,
    SizeLimits Micro,
    SizeLimits Small,
    string Source,
    LocalDate CheckedOn,
    string? Doubt);

/// <param name="Assets">At most this, and so of the turnover.</param>
/// <param name="Employees">Fewer than this, on average.</param>
public sealed record SizeLimits(Money Assets, Money Turnover, int Employees);
