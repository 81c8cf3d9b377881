using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Appreciation.Overview;

/// <summary>A row per form of appreciation, lightest first.</summary>
internal static class AppreciationTable
{
    public static AnswerTable Of(AppreciationFigures figures)
    {
        var (vouchers, paid, interns) = (figures.Vouchers, figures.Allowances, figures.Internships);
        return new AnswerTable(
            ["Vorm", "Wat", "Keer", "Mensen", "Bedrag"],
            [
                .. figures.Gestures.Select(kind => Row("gesture", Upper(Sentences.Word(kind.Kind)),
                    kind.Times + kind.Standing, kind.People, kind.Cost)),
                Row("voucher", Sentences.Word("appreciation.vouchers_given"), vouchers.Given, vouchers.Given,
                    vouchers.GivenValue),
                Row("voucher", Sentences.Word("appreciation.vouchers_bought"), vouchers.Bought, null,
                    vouchers.BoughtValue),
                Row("voucher", Sentences.Word("appreciation.vouchers_written_off"), vouchers.WrittenOff, null,
                    vouchers.WrittenOffValue),
                Row("voucher", Sentences.Word("appreciation.vouchers_left"), vouchers.Left, null, vouchers.LeftValue),
                Row("allowance", Sentences.Word("appreciation.allowances_paid"), paid.Payments, paid.People,
                    paid.Amount),
                Row("internship", Sentences.Word("appreciation.internships"), interns.Payments.Count,
                    interns.Active.Count, interns.Paid),
                Row("ambassador", Sentences.Word("appreciation.ambassadors"), null,
                    figures.Ambassadors.Select(record => record.Ambassadorship.Engaged!.Person).Distinct().Count(),
                    null),
            ]);
    }

    private static IReadOnlyList<object?> Row(string form, string what, int? times, int? people, object? amount) =>
        [Sentences.Word($"appreciation.form.{form}"), what, times, people, amount];

    private static string Upper(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";
}
