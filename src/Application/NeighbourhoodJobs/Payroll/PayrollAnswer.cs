using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>
/// What <c>show payroll --format json</c> prints: how payroll journals are read, and which were booked in the period.
/// </summary>
public sealed record PayrollAnswer(
    string Coop,
    IReadOnlyList<PayrollMapped> Mappings,
    IReadOnlyList<PayrollAnswer.Journal> Booked,
    IReadOnlyList<long> Positions)
{
    /// <param name="IsReversed">Undone since.</param>
    public sealed record Journal(
        EntryId Entry, YearMonth Month, LocalDate BookedOn, string Mapping, IReadOnlyList<JobId> Jobs,
        bool IsReversed);

    public static PayrollBookView View { get; } = new();

    public static async Task<Answer> Give(Question question)
    {
        var answer = await Read(question);
        return new Answer(answer, Table(answer));
    }

    public static async Task<PayrollAnswer> Read(Question question)
    {
        var book = await question.Get(View, PayrollBookView.Key);
        var register = book.Register;
        return new PayrollAnswer(
            question.Cooperative,
            [.. register.Mappings.Values],
            [
                .. register.Booked.Where(one => question.From <= one.BookedOn && one.BookedOn <= question.To)
                    .OrderBy(one => one.Month)
                    .Select(one => new Journal(
                        one.Entry, one.Month, one.BookedOn, one.Mapping, one.Jobs,
                        register.Reversed.Contains(one.Entry))),
            ],
            book.Positions);
    }

    private static AnswerTable Table(PayrollAnswer answer) => new(
        ["Maand", "Boeking", "Geboekt op", "Gelezen als", "Buurtbanen", "Teruggedraaid"],
        [
            .. answer.Booked.Select(one => (IReadOnlyList<object?>)
            [
                Dutch.Month(one.Month), one.Entry.Value, one.BookedOn, one.Mapping,
                string.Join(", ", one.Jobs), one.IsReversed ? "ja" : null,
            ]),
        ]);
}
