using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Challenges;

namespace Wijkboek.Application.Challenges.ChallengeOverview;

/// <summary>
/// What <c>show challenges --format json</c> prints: every bid that was under way in the period, as it stood on its
/// last day; amounts in cents per year.
/// </summary>
public sealed record ChallengesAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<ChallengesAnswer.Challenge> Challenges)
{
    /// <param name="PresentCostCents">What the municipality paid before.</param>
    /// <param name="ValueCents">What the award is worth; null without an award.</param>
    /// <param name="SavingCents">What the municipality saves; below zero when it pays more than before.</param>
    public sealed record Challenge(
        string Id,
        string Title,
        string Municipality,
        ChallengeState State,
        long PresentCostCents,
        long? PriceCents,
        IReadOnlyList<BidClaim> Claims,
        int? Supporters,
        long? ValueCents,
        long? SavingCents,
        LocalDate? ContractFrom,
        LocalDate? ContractUntil,
        IReadOnlyList<AwardIndicator> Indicators,
        RejectionGround? RejectionGround,
        ChallengeStep? NextStep,
        LocalDate? NextStepBefore);

    public static async Task<Answer> Give(Question question)
    {
        var files = await question.All(ChallengeOverview.Files);
        var rows = ChallengeOverview.In(files.Values, question.From, question.To);
        return new Answer(
            new ChallengesAnswer(question.Cooperative, question.From, question.To, [.. rows.Select(Data)]),
            Table(rows));
    }

    private static Challenge Data(ChallengeOnDay row) => new(
        row.Task.Challenge.Value,
        row.Task.Title,
        row.Task.Municipality,
        row.State,
        row.Task.PresentCostPerYear.Cents,
        row.Bid?.PricePerYear.Cents,
        row.Bid?.Claims ?? [],
        row.Bid?.Supporters,
        row.Awarded?.ValuePerYear.Cents,
        row.SavingPerYear?.Cents,
        row.Awarded?.From,
        row.Awarded?.Until,
        row.Awarded?.Indicators ?? [],
        row.Ground,
        row.Next,
        row.NextBefore);

    private static AnswerTable Table(IReadOnlyList<ChallengeOnDay> rows) => new(
        [
            "Taak", "Gemeente", "Stand", "Kost nu per jaar", "Ons bod per jaar", "Steun van bewoners",
            "Gegund per jaar", "Van", "Tot en met", "Volgende stap", "Uiterlijk",
        ],
        [
            .. rows.Select(row => (IReadOnlyList<object?>)
            [
                row.Task.Title,
                row.Task.Municipality,
                Sentences.Word(row.State),
                row.Task.PresentCostPerYear,
                row.Bid?.PricePerYear,
                row.Bid?.Supporters,
                row.Awarded?.ValuePerYear,
                row.Awarded?.From,
                row.Awarded?.Until,
                row.Next is { } step ? Sentences.Word(step) : null,
                row.NextBefore,
            ]),
        ]);
}
