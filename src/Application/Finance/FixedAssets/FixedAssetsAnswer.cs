using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.FixedAssets;

namespace Wijkboek.Application.Finance.FixedAssets;

/// <summary>
/// What <c>show fixed-assets --format json</c> prints: the register on the last day of the period, and whether its
/// accounts say the same. Cents.
/// </summary>
/// <param name="NotDepreciatedCents">What is still to be booked up to the last whole month of the period.</param>
public sealed record FixedAssetsAnswer(
    string Coop,
    LocalDate On,
    long BookValueCents,
    long NotDepreciatedCents,
    YearMonth? DepreciatedUntil,
    IReadOnlyList<FixedAssetsAnswer.Asset> Assets,
    IReadOnlyList<FixedAssetsAnswer.Control> Accounts,
    IReadOnlyList<long> Positions)
{
    /// <param name="DepreciatedCents">Also what was depreciated before it came in the register.</param>
    /// <param name="ResultCents">Proceeds less book value when it went; null while it is there.</param>
    public sealed record Asset(
        string Id, string Name, string Account, LocalDate From, int Months, long CostCents, long ResidualCents,
        long DepreciatedCents, long BookValueCents, LocalDate? DisposedOn, long? ResultCents);

    /// <summary>An account beside what the register says should stand on it; positive is debit.</summary>
    public sealed record Control(string Number, string Name, long RegisterCents, long LedgerCents);

    public static AssetBookView View { get; } = new();

    public static async Task<Answer> Give(Question question)
    {
        var (book, ledger) = (
            await question.Get(View, AssetBookView.Key), await LedgerBook.LedgerBook.Read(question));
        var assets = book.Register.Assets.Keys
            .Select(id => book.On(id, question.To)).OfType<FixedAsset>().ToList();
        var last = LastWholeMonth(question.To);
        var answer = new FixedAssetsAnswer(
            question.Cooperative,
            question.To,
            assets.Sum(asset => asset.BookValue).Cents,
            assets.Sum(asset => asset.MissingAt(last)).Cents,
            book.Register.Runs.LastOrDefault(run => run.Until.LastDay() <= question.To)?.Until,
            [.. assets.Select(Of)],
            Controls(assets, ledger, question.To),
            book.Positions);
        return new Answer(answer, Table(answer));
    }

    private static YearMonth LastWholeMonth(LocalDate day) =>
        day == day.ToYearMonth().LastDay() ? day.ToYearMonth() : day.ToYearMonth().PlusMonths(-1);

    private static Asset Of(FixedAsset asset) => new(
        asset.Acquired.Asset.Value,
        asset.Acquired.Name,
        asset.Acquired.Account,
        asset.Acquired.From,
        asset.Acquired.Months,
        asset.Acquired.Cost.Cents,
        asset.Acquired.Residual.Cents,
        asset.TotalDepreciated.Cents,
        asset.BookValue.Cents,
        asset.Disposed?.On,
        asset.Disposed?.Result.Cents);

    private static List<Control> Controls(
        List<FixedAsset> assets, LedgerBook.LedgerBook ledger, LocalDate day)
    {
        var register = assets.Where(asset => asset.Disposed is null)
            .SelectMany(asset => new[]
            {
                (Number: asset.Acquired.Account, Amount: asset.Acquired.Cost),
                (Number: asset.Acquired.Depreciation, Amount: -asset.TotalDepreciated),
            })
            .ToLookup(one => one.Number, one => one.Amount);
        var standing = BalanceSheet.BalanceSheet.Of(ledger, day)?.Assets
            .SelectMany(heading => heading.Rows).ToDictionary(row => row.Account.Number, row => row.Amount) ?? [];
        return
        [
            .. assets.SelectMany(asset => new[] { asset.Acquired.Account, asset.Acquired.Depreciation }).Distinct()
                .Order(StringComparer.Ordinal)
                .Select(number => new Control(
                    number, ledger.Frame.Accounts[number].Name, register[number].Sum().Cents,
                    standing.GetValueOrDefault(number).Cents)),
        ];
    }

    private static AnswerTable Table(FixedAssetsAnswer answer) => new(
        ["Bezitting", "Rekening", "Sinds", "Maanden", "Aanschaf", "Restwaarde", "Afgeschreven", "Boekwaarde", "Weg op"],
        [
            .. answer.Assets.Select(asset => (IReadOnlyList<object?>)
            [
                asset.Name, asset.Account, asset.From, asset.Months, new Money(asset.CostCents),
                new Money(asset.ResidualCents), new Money(asset.DepreciatedCents), new Money(asset.BookValueCents),
                asset.DisposedOn,
            ]),
        ]);
}
