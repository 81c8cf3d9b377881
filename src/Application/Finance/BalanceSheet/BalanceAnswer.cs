using Wijkboek.Application.Questions;

namespace Wijkboek.Application.Finance.BalanceSheet;

/// <summary>
/// What <c>show balance --format json</c> prints: the balance sheet on the last day of the period, in cents.
/// </summary>
public sealed record BalanceAnswer(
    string Coop,
    LocalDate On,
    IReadOnlyList<BalanceAnswer.Heading> Assets,
    IReadOnlyList<BalanceAnswer.Heading> EquityAndLiabilities,
    long UnappropriatedResultCents,
    bool Appropriated,
    long TotalAssetsCents,
    long TotalEquityAndLiabilitiesCents)
{
    public sealed record Heading(string Name, IReadOnlyList<Row> Accounts, long TotalCents);

    public sealed record Row(string Number, string Name, long AmountCents, long OpeningCents);

    public static async Task<Answer> Give(Question question)
    {
        var sheet = BalanceSheet.Of(await LedgerBook.LedgerBook.Read(question), question.To)
            ?? new BalanceSheet(question.To, null, [], [], false, default);
        return new Answer(Data(question, sheet), Table(sheet));
    }

    private static BalanceAnswer Data(Question question, BalanceSheet sheet) => new(
        question.Cooperative,
        sheet.On,
        [.. sheet.Assets.Select(Head)],
        [.. sheet.EquityAndLiabilities.Select(Head)],
        sheet.UnappropriatedResult.Cents,
        sheet.Appropriated,
        sheet.TotalAssets.Cents,
        sheet.TotalEquityAndLiabilities.Cents);

    private static Heading Head(BalanceHeading heading) => new(
        heading.Name,
        [.. heading.Rows.Select(row => new Row(
            row.Account.Number, row.Account.Name, row.Amount.Cents, row.Before.Cents))],
        heading.Total.Cents);

    private static AnswerTable Table(BalanceSheet sheet) => new(
        ["Rekening", "Naam", "Bedrag", "Begin boekjaar"],
        [
            .. sheet.Assets.SelectMany(Rows),
            [null, "Som van de activa", sheet.TotalAssets, sheet.TotalAssetsBefore],
            .. sheet.EquityAndLiabilities.SelectMany(Rows),
            [null, "Resultaat, nog niet bestemd", sheet.UnappropriatedResult, null],
            [null, "Som van de passiva", sheet.TotalEquityAndLiabilities, sheet.TotalAssetsBefore],
        ]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(BalanceHeading heading) => heading.Rows.Select(row =>
        (IReadOnlyList<object?>)[row.Account.Number, row.Account.Name, row.Amount, row.Before]);
}
