using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Challenges;

namespace Wijkboek.Application.Challenges.ChallengeOverview;

/// <summary>All that is known of one bid.</summary>
public sealed record ChallengeFile(
    ChallengeTaskIdentified? Task,
    ChallengeBidSubmitted? Bid,
    ChallengeBidAwarded? Awarded,
    ChallengeBidRejected? Rejected,
    ChallengeBidWithdrawn? Withdrawn)
{
    /// <summary>Where in the journal the task stands; zero until then, as for the bid and the award.</summary>
    public long TaskAt { get; init; }

    public long BidAt { get; init; }

    public long AwardedAt { get; init; }
}

public sealed class ChallengeFileView : Projection<ChallengeFile>
{
    public override string Name => "challenges";

    public override ChallengeFile Empty { get; } = new(null, null, null, null, null);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        ChallengeTaskIdentified identified => [identified.Challenge.Value],
        ChallengeBidSubmitted submitted => [submitted.Challenge.Value],
        ChallengeBidAwarded awarded => [awarded.Challenge.Value],
        ChallengeBidRejected rejected => [rejected.Challenge.Value],
        ChallengeBidWithdrawn withdrawn => [withdrawn.Challenge.Value],
        _ => [],
    };

    public override ChallengeFile Evolve(ChallengeFile view, Recorded recorded) => recorded.Event switch
    {
        ChallengeTaskIdentified identified => view with { Task = identified, TaskAt = recorded.Position },
        ChallengeBidSubmitted submitted => view with { Bid = submitted, BidAt = recorded.Position },
        ChallengeBidAwarded awarded => view with { Awarded = awarded, AwardedAt = recorded.Position },
        ChallengeBidRejected rejected => view with { Rejected = rejected },
        ChallengeBidWithdrawn withdrawn => view with { Withdrawn = withdrawn },
        _ => view,
    };
}
