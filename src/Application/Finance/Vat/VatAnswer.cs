using System.Text.Json;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Application.Finance.Vat;

/// <summary>
/// What <c>show vat --format json</c> prints: for each quarter of the period the turnover and VAT by rate from the
/// invoices, the VAT that was posted without one, and the VAT that may be deducted. Cents; the return itself asks for
/// whole euros, rounded in one's own favour.
/// </summary>
public sealed record VatAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<VatAnswer.Quarter> Quarters)
{
    /// <param name="OtherCents">VAT that was posted without an invoice of ours.</param>
    /// <param name="InputCents">VAT that may be deducted.</param>
    /// <param name="ToPayCents">Below zero is to be received.</param>
    public sealed record Quarter(
        int Year, int Number, IReadOnlyList<Turnover> Turnover, long OtherCents, long DueCents, long InputCents,
        long ToPayCents);

    public sealed record Turnover(VatTreatment Treatment, Share? Rate, long NetCents, long VatCents);

    public static async Task<Answer> Give(Question question)
    {
        var quarters = await VatQuarter.Read(question);
        var answer = new VatAnswer(
            question.Cooperative, question.From, question.To,
            [
                .. quarters.Select(one => new Quarter(
                    one.Year, one.Number,
                    [
                        .. one.Turnover.Select(line => new Turnover(
                            line.Treatment, line.Rate, line.Net.Cents, line.Vat.Cents)),
                    ],
                    one.Other.Sum(part => part.Amount).Cents, one.Due.Cents, one.Deductible.Cents,
                    one.ToPay.Cents)),
            ]);
        return new Answer(answer, Table(answer));
    }

    /// <summary>By quarter and treatment, and <c>other</c>, <c>due</c>, <c>input</c> and <c>to-pay</c>.</summary>
    internal static async Task<TracedView> Trace(Question question)
    {
        var view = new TracedView();
        foreach (var one in await VatQuarter.Read(question))
        {
            var key = $"{one.Year}-{one.Number}";
            foreach (var same in one.Turnover.GroupBy(line => line.Treatment))
            {
                view.Cents($"{key}/{KeyOf(same.Key)}/net", same.SelectMany(line => line.NetParts));
                view.Cents($"{key}/{KeyOf(same.Key)}/vat", same.SelectMany(line => line.VatParts));
            }

            var due = one.Turnover.SelectMany(line => line.VatParts).Concat(one.Other).ToList();
            view.Cents($"{key}/other", one.Other);
            view.Cents($"{key}/due", due);
            view.Cents($"{key}/input", one.Input);
            view.Cents($"{key}/to-pay", due.Concat(one.Input.Select(part => -part)));
        }

        return view;
    }

    /// <summary>As figures of this treatment are called.</summary>
    public static string KeyOf(VatTreatment treatment) => JsonNamingPolicy.CamelCase.ConvertName(treatment.ToString());

    private static AnswerTable Table(VatAnswer answer) => new(
        ["Kwartaal", "Wat", "Omzet", "Btw"],
        [
            .. answer.Quarters.SelectMany(one => Rows(one).Select(row => (IReadOnlyList<object?>)
                [$"{one.Year}-{one.Number}", row.What, row.Net, row.Vat])),
        ]);

    private static IEnumerable<(string What, Money? Net, Money Vat)> Rows(Quarter one) =>
    [
        .. one.Turnover.Select(line => (
            Sentences.Word(line.Treatment), (Money?)new Money(line.NetCents), new Money(line.VatCents))),
        (Sentences.Word("vat.other"), null, new Money(one.OtherCents)),
        (Sentences.Word("vat.input"), null, new Money(-one.InputCents)),
        (Sentences.Word("vat.to_pay"), null, new Money(one.ToPayCents)),
    ];
}
