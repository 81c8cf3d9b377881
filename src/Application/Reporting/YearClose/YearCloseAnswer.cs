using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.YearClose;

/// <summary>
/// What <c>show year-close --format json</c> prints: the steps by which the ledger year is closed that the period ends
/// in, and how far each is. Without a ledger year there is no step.
/// </summary>
public sealed record YearCloseAnswer(
    string Coop,
    int? Year,
    LocalDate From,
    LocalDate To,
    long ResultCents,
    LocalDate? ClosedOn,
    LocalDate? AdoptedOn,
    IReadOnlyList<YearCloseAnswer.Step> Steps)
{
    /// <param name="Code">Stable, for programs.</param>
    public sealed record Step(
        YearCloseStep Code, string What, YearCloseState State, int? Count, long? AmountCents, string Sentence);

    public static async Task<Answer> Give(Question question)
    {
        var data = await YearCloseGrounds.Read(question) is { } grounds
            ? Of(question.Cooperative, grounds)
            : new YearCloseAnswer(question.Cooperative, null, question.From, question.To, 0, null, null, []);
        return new Answer(data, new AnswerTable(
            ["Stap", "Stand", "Aantal", "Bedrag", "Wat er staat"],
            [
                .. data.Steps.Select(step => (IReadOnlyList<object?>)
                [
                    step.What, Sentences.Word(step.State), step.Count,
                    step.AmountCents is { } cents ? new Money(cents) : null, step.Sentence,
                ]),
            ]));
    }

    private static YearCloseAnswer Of(string coop, YearCloseGrounds grounds) => new(
        coop,
        grounds.Year.Opened.Year,
        grounds.Year.Opened.Start,
        grounds.Year.Opened.End,
        grounds.Result.Cents,
        grounds.Year.Closed?.ClosedOn,
        grounds.Year.Adopted?.AdoptedOn,
        [
            .. YearCloseChecks.Of(grounds).Select(check => new Step(
                check.Step, Sentences.Word(check.Step), check.State, check.Count, check.Amount?.Cents,
                check.Sentence)),
        ]);
}
