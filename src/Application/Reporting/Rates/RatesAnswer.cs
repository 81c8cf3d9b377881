using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Rates;

namespace Wijkboek.Application.Reporting.Rates;

/// <summary>
/// What <c>show rates --format json</c> prints: every table of legal amounts as this cooperative goes by it, with until
/// when it reaches and where each row was found.
/// </summary>
public sealed record RatesAnswer(string Coop, IReadOnlyList<RatesAnswer.Table> Tables)
{
    /// <param name="Until">The last day that it reaches.</param>
    /// <param name="Act">By which the next row is added.</param>
    public sealed record Table(RateKind Kind, LocalDate? Until, string Act, IReadOnlyList<Row> Rows);

    /// <param name="IsAdded">By the cooperative itself; else it came with Wijkboek.</param>
    /// <param name="Doubt">What is not certain about this row; null when nothing is.</param>
    public sealed record Row(
        LocalDate From, LocalDate? Until, bool IsAdded, IReadOnlyList<Value> Values, string Source,
        LocalDate CheckedOn, string? Doubt)
    {
        public string InWords() => string.Join("; ", Values.Select(value => value.InWords()));
    }

    /// <param name="Age">For whom it holds, where it goes by age.</param>
    public sealed record Value(string Name, int? Age = null, Share? Rate = null, long? Cents = null)
    {
        public string InWords()
        {
            var label = Age is { } age
                ? Sentences.Say($"rates.{Name}", ("age", age))
                : Sentences.Word($"rates.{Name}");
            return $"{label} {(Rate is { } rate ? Dutch.Rate(rate.Fraction) : Dutch.Euro(Cents ?? 0))}";
        }
    }

    public static async Task<Answer> Give(Question question)
    {
        var answer = new RatesAnswer(question.Cooperative, await RateShelf.Read(question));
        return new Answer(answer, new AnswerTable(
            ["Tabel", "Vanaf", "Tot en met", "Bedragen", "Bron", "Opgezocht op", "Zelf toegevoegd", "Twijfel"],
            [
                .. answer.Tables.SelectMany(table => table.Rows.Select(row => (IReadOnlyList<object?>)
                [
                    Sentences.Word(table.Kind), row.From, row.Until, row.InWords(), row.Source, row.CheckedOn,
                    row.IsAdded, row.Doubt,
                ])),
            ]));
    }
}
