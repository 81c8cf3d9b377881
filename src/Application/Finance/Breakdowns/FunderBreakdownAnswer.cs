using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Finance.Breakdowns;

/// <summary>
/// What <c>show funder-breakdown --format json</c> prints: income by who pays it, with the projects that its money is
/// for; cents.
/// </summary>
public sealed record FunderBreakdownAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<FunderBreakdownAnswer.Funder> Funders, long IncomeCents,
    long PreviousCents)
{
    public sealed record Funder(
        string Name, long IncomeCents, long PreviousCents, IReadOnlyList<Stream> Streams,
        IReadOnlyList<Project> Projects);

    /// <param name="ExpectedCents">In the period; null where nobody knows.</param>
    public sealed record Stream(
        string Id, string Name, EarningsCategory Category, bool Structural, long IncomeCents, long PreviousCents,
        long? ExpectedCents);

    /// <param name="SpentCents">On the project in the period, whoever paid for it.</param>
    public sealed record Project(string Id, string Name, long IncomeCents, long SpentCents);

    public static async Task<Answer> Give(Question question)
    {
        var book = await LedgerBook.LedgerBook.Read(question);
        var breakdown = FunderBreakdown.Of(book, question.From, question.To);
        var names = await ProjectNames.Read(question);
        return new Answer(
            new FunderBreakdownAnswer(
                question.Cooperative, question.From, question.To,
                [.. breakdown.Funders.Select(funder => Data(funder, names))], breakdown.Income.Cents,
                breakdown.Before.Cents),
            Table(breakdown, names));
    }

    private static Funder Data(FunderRow funder, ProjectNames names) => new(
        funder.Funder, funder.Income.Cents, funder.Before.Cents,
        [
            .. funder.Streams.Select(one => new Stream(
                one.Stream.IncomeStream.Value, one.Stream.Name, one.Stream.Category, one.Stream.Structural,
                one.Income.Cents, one.Before.Cents, one.Expected?.Cents)),
        ],
        [
            .. funder.Projects.Select(one => new Project(
                one.Project, names.Of(one.Project), one.Income.Cents, one.Spent.Cents)),
        ]);

    private static AnswerTable Table(FunderBreakdown breakdown, ProjectNames names) => new(
        ["Geldgever", "Geldstroom", "Categorie", "Structureel", "Projecten", "Verwacht", "Baten", "Vorige periode"],
        [
            .. breakdown.Funders.SelectMany(funder => funder.Streams.Select(one => (IReadOnlyList<object?>)
            [
                funder.Funder, one.Stream.Name, Sentences.Word(one.Stream.Category), one.Stream.Structural,
                string.Join(", ", funder.Projects.Select(project => names.Of(project.Project))), one.Expected,
                one.Income, one.Before,
            ])),
            [
                Sentences.Word("breakdown.total"), null, null, null, null, null, breakdown.Income, breakdown.Before,
            ],
        ]);
}
