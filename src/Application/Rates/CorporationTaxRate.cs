using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Rates;

/// <param name="Until">Null where the law names no end.</param>
/// <param name="Doubt">What is not certain about this row; null when nothing is.</param>
public sealed record CorporationTaxRate(
    LocalDate From,
    LocalDate? Until,
    Money UpTo,
    Share First,
    Share Above,
    Money SmallProfit,
    Money SmallProfits,
    string Source,
    LocalDate CheckedOn,
    string? Doubt);
