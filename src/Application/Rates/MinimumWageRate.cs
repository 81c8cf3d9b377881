using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Rates;

/// <param name="PerHour">By age in whole years; 21 is for everybody from that age on.</param>
/// <param name="Doubt">What is not certain about this row; null when nothing is.</param>
public sealed record MinimumWageRate(
    LocalDate From,
    LocalDate? Until,
    LocalDate PublishedOn,
    IReadOnlyDictionary<int, Money> PerHour,
    string Source,
    LocalDate CheckedOn,
    string? Doubt);
