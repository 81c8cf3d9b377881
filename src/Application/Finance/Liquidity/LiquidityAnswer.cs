using Wijkboek.Application.Finance.FixedAssets;
using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Finance.RecurringEntries;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Liquidity;

/// <summary>
/// What <c>show liquidity --format json</c> prints: bank and cash on the last day of the period, and what is expected
/// of the twelve months after it. Cents; money that goes out is below zero.
/// </summary>
/// <param name="LowestCents">The lowest that a month ends with; null without a ledger year on that day.</param>
public sealed record LiquidityAnswer(
    string Coop, LocalDate On, long NowCents, long? LowestCents, IReadOnlyList<LiquidityAnswer.Month> Months)
{
    public sealed record Month(
        YearMonth In, long OpeningCents, long IncomeCents, long ComesBackCents, long WagesCents, long CostsCents,
        long BillsCents, long InvoicesCents, long ClosingCents);

    public static async Task<Answer> Give(Question question)
    {
        var answer = await Read(question, question.To);
        return new Answer(answer, Table(answer));
    }

    /// <summary>As it stands on another day than the last of the period.</summary>
    public static async Task<LiquidityAnswer> Read(Question question, LocalDate day)
    {
        var book = await LedgerBook.LedgerBook.Read(question);
        var liquidity = Liquidity.Of(
            book,
            (await question.Get(RecurringEntriesAnswer.View, RecurringBookView.Key)).Register,
            (await question.Get(FixedAssetsAnswer.View, AssetBookView.Key)).Register,
            new OpenAmounts(
                [
                    .. OpenCreditors.On(book, await PaidBills.Read(question), day)
                        .Select(bill => (OpenCreditors.DueOn(bill.Posted.Entry), bill.Open)),
                ],
                [
                    .. (await question.All(InvoiceFiles.View)).Values.Where(file => file.Sent is not null)
                        .Select(file => (file.Sent!.DueOn, file.OpenOn(day))),
                ]),
            [.. (await question.All(GiftBook.Pledges)).Values.Select(traced => traced.Pledge)],
            day);
        return new LiquidityAnswer(
            question.Cooperative,
            day,
            liquidity.Now.Cents,
            liquidity.Months.Count == 0 ? null : liquidity.Months.Min(month => month.Closing.Cents),
            [
                .. liquidity.Months.Select(month => new Month(
                    month.Month, month.Opening.Cents, month.Income.Cents, month.ComesBack.Cents, month.Wages.Cents,
                    month.Costs.Cents, month.Bills.Cents, month.Invoices.Cents, month.Closing.Cents)),
            ]);
    }

    private static AnswerTable Table(LiquidityAnswer answer) => new(
        [
            "Maand", "Begin", "Baten", "Vaste boekingen", "Lonen", "Overige lasten", "Van klanten", "Aan leveranciers",
            "Eind",
        ],
        [
            .. answer.Months.Select(month => (IReadOnlyList<object?>)
            [
                Dutch.Month(month.In), new Money(month.OpeningCents), new Money(month.IncomeCents),
                new Money(month.ComesBackCents), new Money(month.WagesCents), new Money(month.CostsCents),
                new Money(month.InvoicesCents), new Money(month.BillsCents), new Money(month.ClosingCents),
            ]),
        ]);
}
