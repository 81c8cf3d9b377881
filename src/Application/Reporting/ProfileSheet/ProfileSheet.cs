using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Community;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>What a collective says of itself on one page, in six blocks; a block without facts drops out.</summary>
public sealed record ProfileSheet(IReadOnlyList<ProfileBlock> Blocks)
{
    public static async Task<ProfileSheet> Read(Question question)
    {
        var (from, to) = (question.From, question.To);
        var community = await CommunityFigures.Read(question);
        var activities = VisitFigures.PerSeries(await VisitFigures.Read(question), from, to);
        var members = MemberFigures.On(await MemberFigures.Read(question), to);
        var teams = TeamFigures.In(await TeamFigures.Read(question), from, to);
        var jobs = JobFigures.ActiveIn(await JobFigures.Read(question), from, to);
        ProfileBlock[] blocks =
        [
            GovernanceBlock.Write(GovernanceOnDay.Of(await GovernanceBook.Read(question), to), members, teams),
            EarningsBlock.Write(Earnings.Of(await LedgerBook.Read(question), from, to)),
            AppreciationBlock.Write((await AppreciationRecords.Read(question)).In(from, to), jobs, community),
            CommunityBlocks.Meeting(community, activities),
            CommunityBlocks.Power(community),
            CommunityBlocks.Information(community),
        ];
        return new ProfileSheet([.. blocks.Where(block => block.Lines.Count > 0)]);
    }
}

/// <param name="Name">Which of the six, as programs call it.</param>
public sealed record ProfileBlock(ProfileBlockName Name, IReadOnlyList<string> Lines);

public enum ProfileBlockName
{
    Governance,
    Earnings,
    Appreciation,
    Meeting,
    Initiatives,
    Information,
}
