using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Finance.Rates;
using Wijkboek.Application.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.Appreciation.VolunteerRates;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Rates;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using static Wijkboek.Application.Reporting.Rates.RatesAnswer;

namespace Wijkboek.Application.Reporting.Rates;

/// <summary>The tables of legal amounts side by side, each row with its source.</summary>
internal static class RateShelf
{
    public static async Task<IReadOnlyList<Table>> Read(Question question) =>
    [
        Of(RateKind.Vat, nameof(AddVatRate), await Vat(question)),
        Of(RateKind.CorporationTax, nameof(AddCorporationTaxRate), await CorporationTax(question)),
        Of(RateKind.VolunteerAllowance, nameof(AddVolunteerRate), VolunteerAllowance(await question.VolunteerRates())),
        Of(RateKind.MinimumWage, nameof(AddMinimumWage), await MinimumWage(question)),
    ];

    private static Table Of(RateKind kind, string act, IEnumerable<Row> rows)
    {
        var all = rows.ToList();
        return new Table(kind, all[^1].Until, act, all);
    }

    private static async Task<IEnumerable<Row>> Vat(Question question)
    {
        var added = await question.Get(RateActs.VatView, AddedVatRates.Stream.Id);
        return RateTables.VatRates.Zip(RateTables.Vat.Rows)
            .Select(one => Row(one.Second, false, one.First.Source, one.First.CheckedOn, one.First.Doubt))
            .Concat(added.ByYear.Values
                .Where(rate => rate.Year > RateTables.Vat.LastYear)
                .Select(rate => Row(rate.Row, true, rate.Source, rate.CheckedOn, null)));

        static Row Row(VatRow row, bool isAdded, string source, LocalDate checkedOn, string? doubt) => new(
            row.From, row.Until, isAdded,
            [new("standard", Rate: row.Standard), new("reduced", Rate: row.Reduced)],
            source, checkedOn, doubt);
    }

    private static async Task<IEnumerable<Row>> CorporationTax(Question question)
    {
        var added = await question.Get(RateActs.CorporationTaxView, AddedCorporationTaxRates.Stream.Id);
        return RateTables.CorporationTaxRates.Zip(RateTables.CorporationTax.Rows)
            .Select(one => Row(one.Second, false, one.First.Source, one.First.CheckedOn, one.First.Doubt))
            .Concat(added.ByYear.Values
                .Where(rate => rate.Year > RateTables.CorporationTax.LastYear)
                .Select(rate => Row(rate.Row, true, rate.Source, rate.CheckedOn, null)));

        static Row Row(CorporationTaxRow row, bool isAdded, string source, LocalDate checkedOn, string? doubt) => new(
            row.From, row.Until, isAdded,
            [
                new("up_to", Cents: row.UpTo.Cents), new("first", Rate: row.First), new("above", Rate: row.Above),
                new("small_profit", Cents: row.SmallProfit.Cents), new("small_profits", Cents: row.SmallProfits.Cents),
            ],
            source, checkedOn, doubt);
    }

    private static IEnumerable<Row> VolunteerAllowance(VolunteerRateTable table) => table.Rates.Select(rate => new Row(
        rate.From, rate.Until, !VolunteerRateTable.ComesAlong(rate.From.Year),
        [
            new("per_month", Cents: rate.PerMonth.Cents), new("per_year", Cents: rate.PerYear.Cents),
            new("from_age", rate.AdultFrom, Cents: rate.PerHour.Cents),
            new("younger", rate.AdultFrom, Cents: rate.PerHourYoung.Cents),
        ],
        rate.Source, rate.CheckedOn, rate.Doubt));

    private static async Task<IEnumerable<Row>> MinimumWage(Question question)
    {
        var added = await question.Get(MinimumWageLoading.View, AddedMinimumWages.Stream.Id);
        var sources = RateTables.MinimumWageRates
            .Select(rate => (rate.From, rate.Source, rate.CheckedOn, rate.Doubt))
            .Concat(added.All.Select(rate => (rate.From, rate.Source, rate.CheckedOn, Doubt: (string?)null)))
            .ToLookup(rate => rate.From);
        return RateTables.MinimumWage.With(added).Rows.Select(row =>
        {
            // What came along stands first, and holds.
            var from = sources[row.From].First();
            return new Row(
                row.From, row.Until, row.From > RateTables.MinimumWage.Rows[^1].From,
                [
                    .. row.PerHour.OrderByDescending(wage => wage.Key)
                        .Select(wage => new Value(
                            wage.Key == MinimumWageRow.AdultAge ? "from_age" : "of_age", wage.Key,
                            Cents: wage.Value.Cents)),
                ],
                from.Source, from.CheckedOn, from.Doubt);
        });
    }
}
