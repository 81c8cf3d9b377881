using Wijkboek.Application.Access;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Challenges;
using Wijkboek.Application.Community;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Subsidies;

namespace Wijkboek.Host;

/// <summary>All modules side by side.</summary>
internal static class Modules
{
    public static ActCatalogue Acts { get; } = new ActCatalogue()
        .AddGovernance()
        .AddMembership()
        .AddFinance()
        .AddAppreciation()
        .AddNeighbourhoodJobs()
        .AddSubsidies()
        .AddChallenges()
        .AddCommunity()
        .AddReporting()
        .AddAccess();

    public static QuestionCatalogue Questions { get; } = new QuestionCatalogue()
        .AddGovernance()
        .AddMembership()
        .AddFinance()
        .AddAppreciation()
        .AddNeighbourhoodJobs()
        .AddSubsidies()
        .AddChallenges()
        .AddCommunity()
        .AddReporting();

    public static TraceCatalogue Traces { get; } = new TraceCatalogue()
        .AddMembership()
        .AddFinance()
        .AddAppreciation()
        .AddNeighbourhoodJobs()
        .AddSubsidies()
        .AddChallenges()
        .AddCommunity()
        .AddReporting();

    public static IReadOnlyList<Projection> Projections { get; } =
    [
        .. GovernanceModule.Projections,
        .. MembershipModule.Projections,
        .. FinanceModule.Projections,
        .. AppreciationModule.Projections,
        .. NeighbourhoodJobsModule.Projections,
        .. SubsidiesModule.Projections,
        .. ChallengesModule.Projections,
        .. CommunityModule.Projections,
        .. ReportingModule.Projections,
    ];
}
