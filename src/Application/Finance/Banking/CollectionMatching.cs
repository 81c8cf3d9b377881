using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Finds rounds of direct debits on the statement: whole, line by line, or what was given back.</summary>
internal static class CollectionMatching
{
    private const int ByReference = 97;
    private const int ByAmount = 82;

    // Refunded at the request of the payer: what a bank means that gives no code.
    private const string NoReason = "MD06";

    public static IEnumerable<Proposal> Propose(OpenedTransaction transaction, IReadOnlyList<Collection> rounds) =>
        rounds.Where(round => round.DrawnUp.Account == transaction.Account)
            .SelectMany(round => Whole(transaction, round).Concat(Line(transaction, round))
                .Concat(Return(transaction, round)));

    private static IEnumerable<Proposal> Whole(OpenedTransaction transaction, Collection round)
    {
        var (drawnUp, open) = (round.DrawnUp, round.Open.ToList());
        if (round.State != CollectionState.Sent || open.Sum(line => line.Amount) != transaction.Amount
            || transaction.BookedOn < round.Sent!.SentOn)
            yield break;
        var isNamed = transaction.BatchReference?.Trim() == drawnUp.Round.Value
            || Likeness.Contains(transaction.Said, drawnUp.Round.Value);
        yield return new Proposal(
            ProposalKind.Collection,
            isNamed ? ByReference : ByAmount,
            Sentences.Say(
                isNamed ? "bank.because.collection_named" : "bank.because.collection", ("round", drawnUp.Round),
                ("count", open.Count), ("amount", transaction.Amount)),
            [ProposedAct.Of(new SettleCollection(drawnUp.Year, drawnUp.Round, transaction.Id))],
            $"round/{drawnUp.Year}/{drawnUp.Round}");
    }

    private static IEnumerable<Proposal> Line(OpenedTransaction transaction, Collection round) =>
        from line in round.State == CollectionState.Sent ? round.Open : []
        where line.Amount == transaction.Amount && transaction.Party.EndToEndId?.Trim() == line.EndToEndId
        select new Proposal(
            ProposalKind.Collection,
            ByReference,
            Sentences.Say(
                "bank.because.debit_line", ("line", line.Number), ("round", round.DrawnUp.Round),
                ("amount", line.Amount)),
            [
                ProposedAct.Of(new SettleCollection(
                    round.DrawnUp.Year, round.DrawnUp.Round, transaction.Id, [line.Number])),
            ],
            $"round/{round.DrawnUp.Year}/{round.DrawnUp.Round}/{line.Number}");

    private static IEnumerable<Proposal> Return(OpenedTransaction transaction, Collection round) =>
        from line in round.DrawnUp.Lines
        where round.Settled.ContainsKey(line.Number) && !round.Returned.ContainsKey(line.Number)
            && line.Amount == -transaction.Amount && transaction.Party.EndToEndId?.Trim() == line.EndToEndId
        select new Proposal(
            ProposalKind.DebitReturn,
            ByReference,
            Sentences.Say(
                "bank.because.debit_return", ("line", line.Number), ("round", round.DrawnUp.Round),
                ("code", transaction.ReturnReason ?? NoReason)),
            [
                ProposedAct.Of(new ReturnDebit(
                    round.DrawnUp.Year, round.DrawnUp.Round, line.Number, transaction.BookedOn,
                    transaction.ReturnReason ?? NoReason, transaction.Id)),
            ]);
}
