using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Benchmarks.Journal;
using Wijkboek.Host;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Views;

/// <summary>The six key figures of the example, as <c>show kpi</c> asks for them.</summary>
internal static class KpiQuestion
{
    /// <param name="asOf">Null asks for the figures of now, from stored views.</param>
    public static async Task Ask(BenchmarkJournal journal, Instant? asOf)
    {
        var reader = new ViewReader(
            new PostgresViewStore(journal.Roles), journal.Store, BenchmarkJournal.Serializer, Modules.Projections);
        var question = new Question(
            ExampleJournal.Cooperative, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), asOf, reader,
            new InMemoryPersonalKeys(), default);
        await Modules.Questions.Find("kpi")!(question);
    }
}
