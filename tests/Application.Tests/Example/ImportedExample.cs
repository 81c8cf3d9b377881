using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Challenges;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Example;

/// <summary>The example's year, imported once with all modules; tests only read it.</summary>
public sealed class ImportedExample : IAsyncLifetime
{
    public static string Text { get; } = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "examples", "oost-voor-elkaar", "2025.jsonl"));

    public InMemoryWijkboek Wijkboek { get; } = new(
        new ActCatalogue()
            .AddGovernance().AddMembership().AddFinance().AddAppreciation().AddNeighbourhoodJobs().AddSubsidies()
            .AddChallenges(),
        [
            .. MembershipModule.Projections, .. FinanceModule.Projections, .. AppreciationModule.Projections,
            .. NeighbourhoodJobsModule.Projections, .. SubsidiesModule.Projections, .. ChallengesModule.Projections,
            .. ReportingModule.Projections,
        ]);

    public ImportAnswer First { get; private set; } = null!;

    public async ValueTask InitializeAsync() => First = await Import();

    public Task<ImportAnswer> Import() => Wijkboek.Import.Run(
        InMemoryWijkboek.Cooperative, "u-import", Text.Split('\n'), new Progress<int>(), CancellationToken.None);

    public Task<Question> Ask() => Wijkboek.Ask(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
