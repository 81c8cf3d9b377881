using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Audit;

/// <summary>What <c>audit trace --format json</c> prints: the facts behind one figure.</summary>
/// <param name="Unit">Cents, a count, or a ratio of which the facts are those of its parts.</param>
/// <param name="Total">The figure, in its unit; null for a ratio.</param>
public sealed record TraceAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    string View,
    string Figure,
    FigureUnit Unit,
    long? Total,
    IReadOnlyList<TracedFact> Facts)
{
    public static TraceAnswer Of(
        Question question, string view, string key, TracedFigure figure, IReadOnlyList<TracedFact> facts)
    {
        var period = key.StartsWith(TraceCatalogue.Before, StringComparison.Ordinal) ? question.Before() : question;
        return new TraceAnswer(
            question.Cooperative, period.From, period.To, view, key, figure.Unit, figure.Total, facts);
    }

    /// <summary>Ids to names, for the sentences.</summary>
    public static async Task<Func<string, string?>> Names(Question question)
    {
        var people = await People.Read(question);
        return id => people.NameOf(new MemberId(id));
    }

    public Answer AsAnswer() => new(this, new AnswerTable(
        ["Positie", "Vastgelegd", "Gebeurtenis", "Bijdrage"],
        [
            .. Facts.Select(fact => (IReadOnlyList<object?>)
                [fact.Position, fact.RecordedOn, fact.Sentence, Write(fact.Amount)]),
            [
                null, null, Sentences.Say(Unit == FigureUnit.Derived ? "audit.trace.derived" : "audit.trace.total"),
                Total is { } total ? Write(total) : null,
            ],
        ]));

    private object Write(long amount) => Unit == FigureUnit.Count ? amount : new Money(amount);
}
