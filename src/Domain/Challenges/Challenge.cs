namespace Wijkboek.Domain.Challenges;

/// <summary>One Right-to-Challenge bid: a task, a bid on it, and at most one outcome.</summary>
/// <param name="Outcome">Awarded, rejected or withdrawn.</param>
public sealed record Challenge(ChallengeTaskIdentified? Task, ChallengeBidSubmitted? Bid, IEvent? Outcome)
    : IState<Challenge>
{
    public static Stream<Challenge> Stream(ChallengeId id) => new($"challenge/{id}", Retention.Business);

    public static Challenge Initial { get; } = new(null, null, null);

    public Challenge Evolve(IEvent happened) => happened switch
    {
        ChallengeTaskIdentified identified => this with { Task = identified },
        ChallengeBidSubmitted submitted => this with { Bid = submitted },
        ChallengeBidAwarded or ChallengeBidRejected or ChallengeBidWithdrawn => this with { Outcome = happened },
        _ => this,
    };

    /// <summary>A bid can be decided on once, and not before it was submitted.</summary>
    internal Refusal? RefusesOutcome(ChallengeId challenge, LocalDate on) => this switch
    {
        { Outcome: ChallengeBidAwarded awarded } => ChallengeRefusals.AlreadyAwarded(awarded.AwardedOn),
        { Outcome: ChallengeBidRejected rejected } => ChallengeRefusals.AlreadyRejected(rejected.RejectedOn),
        { Outcome: ChallengeBidWithdrawn withdrawn } => ChallengeRefusals.AlreadyWithdrawn(withdrawn.WithdrawnOn),
        { Bid: null } => ChallengeRefusals.NotSubmitted(challenge),
        _ when on < Bid.SubmittedOn => ChallengeRefusals.BeforeSubmission(Bid.SubmittedOn),
        _ => null,
    };
}
