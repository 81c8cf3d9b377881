using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>
/// What can be taken up by one transaction is certain for one at most: the one that it fits best, or else the oldest.
/// For the others somebody has to look.
/// </summary>
internal static class TakenUpOnce
{
    private const int NotCertain = 70;

    public static IReadOnlyList<BankAnswer.Transaction> Of(IReadOnlyList<BankAnswer.Transaction> transactions)
    {
        var best = transactions
            .SelectMany(one => one.Proposals.Where(proposal => proposal.TakesUp is not null)
                .Select(proposal => (Transaction: (one.Account, one.Id), Proposal: proposal)))
            .GroupBy(each => each.Proposal.TakesUp!, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key, same => same.MaxBy(each => each.Proposal.Score).Transaction, StringComparer.Ordinal);
        return
        [
            .. transactions.Select(one => one with
            {
                Proposals =
                [
                    .. one.Proposals
                        .Select(proposal => proposal.TakesUp is { } what && best[what] != (one.Account, one.Id)
                            ? Doubted(proposal)
                            : proposal)
                        .OrderByDescending(proposal => proposal.Score),
                ],
            }),
        ];
    }

    private static Proposal Doubted(Proposal proposal) => proposal with
    {
        Score = Math.Min(proposal.Score, NotCertain),
        Reason = $"{proposal.Reason} {Sentences.Say("bank.because.elsewhere")}",
    };
}
