using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Rates;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Deadlines;

/// <summary>Tables of legal amounts that end soon: a day without a row stops whatever goes by it.</summary>
internal static class RateDeadlines
{
    private const string View = "rates";

    // The amounts of a next year are published in its last months.
    private const int DaysAhead = 60;

    public static async Task<IReadOnlyList<Deadline>> On(LocalDate day, Question question) =>
    [
        .. (await RateShelf.Read(question))
            .Where(table => table.Until is { } until && until.PlusDays(-DaysAhead) <= day)
            .Select(table => new Deadline(table.Until!.Value, DutyStep.AddRates, Sentences.Word(table.Kind), View)),
    ];
}
