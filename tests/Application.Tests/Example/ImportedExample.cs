using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Challenges;
using Wijkboek.Application.Community;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Example;

/// <summary>The example's years, imported once with all modules; tests only read them.</summary>
public sealed class ImportedExample : IAsyncLifetime
{
    /// <summary>By year, in the order in which they are imported.</summary>
    public static IReadOnlyDictionary<int, string> Texts { get; } = new SortedDictionary<int, string>(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples", "oost-voor-elkaar"), "*.jsonl")
            .ToDictionary(file => int.Parse(Path.GetFileNameWithoutExtension(file)), File.ReadAllText));

    public static IReadOnlyList<string> Lines { get; } =
        [.. Texts.Values.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    public InMemoryWijkboek Wijkboek { get; } = new(
        new ActCatalogue()
            .AddGovernance().AddMembership().AddFinance().AddAppreciation().AddNeighbourhoodJobs().AddSubsidies()
            .AddChallenges().AddCommunity().AddReporting(),
        [
            .. GovernanceModule.Projections, .. MembershipModule.Projections, .. FinanceModule.Projections,
            .. AppreciationModule.Projections, .. NeighbourhoodJobsModule.Projections,
            .. SubsidiesModule.Projections, .. ChallengesModule.Projections, .. CommunityModule.Projections,
            .. ReportingModule.Projections,
        ]);

    public IReadOnlyList<ImportAnswer> First { get; private set; } = [];

    public async ValueTask InitializeAsync() => First = await Import();

    public async Task<IReadOnlyList<ImportAnswer>> Import()
    {
        var answers = new List<ImportAnswer>();
        foreach (var text in Texts.Values)
        {
            answers.Add(await Wijkboek.Import.Run(
                InMemoryWijkboek.Cooperative, "u-import", text.Split('\n'), new Progress<int>(),
                CancellationToken.None));
        }

        return answers;
    }

    public Task<Question> Ask(int year = 2025) =>
        Wijkboek.Ask(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
