using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Rates;

/// <param name="Until">Until when it was looked up: the law names no end, and may still change.</param>
/// <param name="Doubt">What is not certain about this row; null when nothing is.</param>
public sealed record VatRate(
    LocalDate From,
    LocalDate Until,
    Share Standard,
    Share Reduced,
    string Source,
    LocalDate CheckedOn,
    string? Doubt);
