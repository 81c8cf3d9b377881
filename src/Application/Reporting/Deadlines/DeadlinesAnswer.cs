using Wijkboek.Application.Questions;

namespace Wijkboek.Application.Reporting.Deadlines;

/// <summary>
/// What <c>show deadlines --format json</c> prints: everything open on a day, the first to come first.
/// </summary>
/// <param name="On">The last day of the period that was asked for.</param>
public sealed record DeadlinesAnswer(string Coop, LocalDate On, IReadOnlyList<DeadlinesAnswer.Item> Deadlines)
{
    /// <param name="Code">Stable, for programs.</param>
    public sealed record Item(LocalDate Before, string Code, string What, string Subject, string View, bool Overdue)
    {
        public static Item Of(Deadline deadline, LocalDate day) => new(
            deadline.Before, deadline.Code, deadline.What, deadline.Subject, deadline.View, deadline.Before < day);
    }

    public static async Task<Answer> Give(Question question)
    {
        var deadlines = await Reporting.Deadlines.Deadlines.Read(question);
        var data = new DeadlinesAnswer(
            question.Cooperative,
            question.To,
            [.. deadlines.Select(deadline => Item.Of(deadline, question.To))]);
        return new Answer(data, new AnswerTable(
            ["Uiterlijk", "Wat", "Waarvoor", "Te laat"],
            [.. data.Deadlines.Select(item => (IReadOnlyList<object?>)
                [item.Before, item.What, item.Subject, item.Overdue])]));
    }
}
