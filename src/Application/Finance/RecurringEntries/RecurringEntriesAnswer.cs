using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.RecurringEntries;

namespace Wijkboek.Application.Finance.RecurringEntries;

/// <summary>
/// What <c>show recurring-entries --format json</c> prints: the entries that come back, and what waits to be posted on
/// the last day of the period. Cents.
/// </summary>
public sealed record RecurringEntriesAnswer(
    string Coop,
    LocalDate On,
    IReadOnlyList<RecurringEntriesAnswer.Arrangement> Arrangements,
    IReadOnlyList<RecurringEntriesAnswer.Due> Waiting,
    IReadOnlyList<long> Positions)
{
    /// <param name="Next">The first day on which it waits or comes back; null when it has ended.</param>
    public sealed record Arrangement(
        string Id, string Name, RecurringInterval Interval, LocalDate First, LocalDate? LastOn, LocalDate? Next,
        int Posted, long AmountCents, IReadOnlyList<string> Accounts);

    public sealed record Due(string Id, string Name, LocalDate On, long AmountCents);

    // Long enough to find the next day of what comes back once a year.
    private const int MonthsAhead = 13;

    public static RecurringBookView View { get; } = new();

    public static async Task<Answer> Give(Question question)
    {
        var answer = await Read(question, question.To);
        return new Answer(answer, Table(answer));
    }

    /// <summary>As it stands on another day than the last of the period.</summary>
    public static async Task<RecurringEntriesAnswer> Read(Question question, LocalDate day)
    {
        var book = await question.Get(View, RecurringBookView.Key);
        var all = book.Register.All.Values;
        return new RecurringEntriesAnswer(
            question.Cooperative,
            day,
            [.. all.Select(entry => Of(entry, day)).OrderBy(one => one.Name, StringComparer.Ordinal)],
            [
                .. all.SelectMany(entry => entry.DueOn(day).Select(due => new Due(
                        entry.Arranged.Recurring.Value, entry.Arranged.Name, due, AmountOf(entry).Cents)))
                    .OrderBy(due => due.On).ThenBy(due => due.Id, StringComparer.Ordinal),
            ],
            book.Positions);
    }

    private static Arrangement Of(RecurringEntry entry, LocalDate day) => new(
        entry.Arranged.Recurring.Value,
        entry.Arranged.Name,
        entry.Arranged.Interval,
        entry.Arranged.First,
        entry.LastOn,
        NextOf(entry, day),
        entry.Posted.Count,
        AmountOf(entry).Cents,
        [.. entry.Arranged.Lines.Select(line => line.Account).Distinct()]);

    private static LocalDate? NextOf(RecurringEntry entry, LocalDate day)
    {
        var from = LocalDate.Max(day, entry.Arranged.First);
        return entry.DueOn(from.PlusMonths(MonthsAhead)).Select(due => (LocalDate?)due).FirstOrDefault();
    }

    private static Money AmountOf(RecurringEntry entry) => entry.Arranged.Lines.Sum(line => line.Debit);

    private static AnswerTable Table(RecurringEntriesAnswer answer) => new(
        ["Boeking", "Komt terug", "Bedrag", "Eerste", "Volgende", "Laatste", "Geboekt"],
        [
            .. answer.Arrangements.Select(one => (IReadOnlyList<object?>)
            [
                one.Name, Sentences.Word(one.Interval), new Money(one.AmountCents), one.First, one.Next, one.LastOn,
                one.Posted,
            ]),
        ]);
}
