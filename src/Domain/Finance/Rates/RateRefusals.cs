namespace Wijkboek.Domain.Finance.Rates;

public static class RateRefusals
{
    public static Refusal ComesAlong(RateKind table, int last) =>
        new("rate.comes_along", ("table", table), ("last", last.ToString()));

    public static Refusal YearWrong(RateKind table, int next) =>
        new("rate.year_wrong", ("table", table), ("next", next.ToString()));

    public static Refusal NotKnownYet(RateKind table, int year) =>
        new("rate.not_known_yet", ("table", table), ("year", year.ToString()));

    public static Refusal VatWrong(int year) => new("rate.vat_wrong", ("year", year.ToString()));
    public static Refusal CorporationTaxWrong(int year) => new("rate.corporation_tax_wrong", ("year", year.ToString()));
    public static Refusal SourceMissing(RateKind table) => new("rate.source_missing", ("table", table));

    public static Refusal CheckedInFuture(RateKind table, LocalDate date) =>
        new("rate.checked_in_future", ("table", table), ("date", date));
}
