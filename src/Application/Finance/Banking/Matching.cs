using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>
/// Proposes what a transaction was for, best first: out of the ledger itself, what is still to be paid, what is
/// expected, what was learned. It only proposes: a person takes it over. The same grounds give the same proposals.
/// </summary>
public sealed class Matching(MatchingGrounds grounds)
{
    private const int MostProposals = 5;
    private const int DaysAround = 10;
    private const int Certain = 95;
    private static readonly int[] TimesPerYear = [1, 2, 4, 12];

    public IReadOnlyList<Proposal> Propose(OpenedTransaction transaction) =>
    [
        .. Entries(transaction).Concat(OwnTransfers(transaction))
            .Concat(PaymentMatching.Propose(transaction, grounds.Payments))
            .Concat(CollectionMatching.Propose(transaction, grounds.Collections)).Concat(Allowances(transaction))
            .Concat(InvoiceMatching.Propose(transaction, grounds)).Concat(BillMatching.Propose(transaction, grounds))
            .Concat(GiftMatching.Propose(transaction, grounds))
            .Concat(Contributions(transaction)).Concat(Income(transaction)).Concat(Rules(transaction))
            .Concat(Before(transaction))
            .OrderByDescending(proposal => proposal.Score).ThenBy(proposal => proposal.Kind)
            .ThenBy(proposal => proposal.Reason, StringComparer.Ordinal)
            .Take(MostProposals),
    ];

    // Somebody or an act posted it before the statement came: nothing may be posted twice.
    private IEnumerable<Proposal> Entries(OpenedTransaction transaction) =>
        from posted in grounds.Unlinked(transaction)
        let days = Math.Abs(Period.DaysBetween(transaction.BookedOn, posted.Entry.Date))
        where days <= DaysAround
        select new Proposal(
            ProposalKind.ExistingEntry,
            Certain - (2 * days),
            Sentences.Say(
                "bank.because.entry", ("entry", posted.Entry.Entry), ("date", posted.Entry.Date),
                ("amount", transaction.Amount)),
            [Link(transaction, posted.Entry.Entry, grounds.YearOn(posted.Entry.Date))],
            $"entry/{posted.Entry.Entry}/{transaction.Ledger}");

    private IEnumerable<Proposal> OwnTransfers(OpenedTransaction transaction)
    {
        if (transaction.Party.Iban is not { } iban || grounds.OwnAccount(iban) is not { } other
            || other.Account == transaction.Account)
            yield break;
        yield return new Proposal(
            ProposalKind.OwnTransfer,
            90,
            Sentences.Say("bank.because.own", ("number", other.Number), ("account", other.LedgerAccount)),
            [ProposedAct.Of(Post(transaction, new RuleTarget(other.LedgerAccount)))]);
    }

    private IEnumerable<Proposal> Allowances(OpenedTransaction transaction) =>
        from claim in grounds.AllowancesToPay
        where claim.Amount == -transaction.Amount && claim.Approved!.ApprovedOn <= transaction.BookedOn
        let isNamed = Likeness.Names(transaction.Said, grounds.NameOf(claim.Claimed.Volunteer))
            || Likeness.Contains(transaction.Said, claim.Claimed.Claim.Value)
        select new Proposal(
            ProposalKind.AllowanceToPay,
            isNamed ? 88 : 55,
            Sentences.Say(
                isNamed ? "bank.because.allowance_named" : "bank.because.allowance",
                ("who", grounds.NameOf(claim.Claimed.Volunteer) ?? claim.Claimed.Volunteer.Value),
                ("month", claim.Month), ("amount", claim.Amount)),
            [
                ProposedAct.Of(new PayAllowance(
                    claim.Claimed.Claim, claim.Claimed.Volunteer, claim.Month.Year, transaction.BookedOn)),
                Link(transaction, claim.PaymentEntry, grounds.YearOn(transaction.BookedOn)),
            ],
            $"claim/{claim.Claimed.Volunteer}/{claim.Month.Year}/{claim.Claimed.Claim}");

    private IEnumerable<Proposal> Contributions(OpenedTransaction transaction)
    {
        if (grounds.MembershipFees is not { } fees || !transaction.Amount.IsPositive)
            return [];
        return
            from member in grounds.Contributions
            where member.PerYear(transaction.BookedOn.Year) == transaction.Amount
                && Likeness.Names(transaction.Said, member.Name)
            let isAgain = grounds.WasReceived(transaction, member.Name)
            select new Proposal(
                ProposalKind.Contribution,
                isAgain ? 70 : 86,
                Sentences.Say(
                    isAgain ? "bank.because.contribution_again" : "bank.because.contribution", ("who", member.Name),
                    ("amount", transaction.Amount)),
                Receive(transaction, fees),
                $"contribution/{member.Member}/{transaction.BookedOn.Year}");
    }

    private IEnumerable<Proposal> Income(OpenedTransaction transaction) =>
        from expected in grounds.ExpectedIncome(transaction.BookedOn)
        where transaction.Amount.IsPositive
        let isNamed = Likeness.Names(transaction.Said, expected.Stream.Funder)
            || Likeness.Names(transaction.Said, expected.Stream.Name)
        let isPart = IsPartOf(expected.PerYear, transaction.Amount)
        where isNamed
        select new Proposal(
            ProposalKind.ExpectedIncome,
            isPart ? 84 : 65,
            Sentences.Say(
                isPart ? "bank.because.expected_part" : "bank.because.expected",
                ("stream", expected.Stream.Name), ("funder", expected.Stream.Funder), ("year", expected.PerYear)),
            Receive(transaction, expected.Stream.IncomeStream));

    private IEnumerable<Proposal> Rules(OpenedTransaction transaction) =>
        from rule in grounds.Rules
        where rule.Fits(transaction)
        select new Proposal(
            ProposalKind.LearnedRule,
            80,
            Sentences.Say("bank.because.rule", ("rule", rule.Rule), ("account", rule.Then.Account)),
            [ProposedAct.Of(rule.Follow(transaction))]);

    private IEnumerable<Proposal> Before(OpenedTransaction transaction) =>
        grounds.LastTargetOf(transaction) is not { } before ? [] :
        [
            new Proposal(
                ProposalKind.AsBefore,
                60,
                Sentences.Say("bank.because.before", ("date", before.On), ("account", before.Target.Account)),
                [ProposedAct.Of(Post(transaction, before.Target))]),
        ];

    private IReadOnlyList<ProposedAct> Receive(OpenedTransaction transaction, IncomeStreamId stream)
    {
        // The act that receives income books on the one account that has the role of the bank.
        if (transaction.Ledger != grounds.BankOfActs)
            return
            [
                ProposedAct.Of(Post(
                    transaction, new RuleTarget(grounds.AccountOf(stream), stream))),
            ];
        var entry = new EntryId($"bank-{transaction.Account}-{transaction.Id}-income");
        return
        [
            ProposedAct.Of(new ReceiveInstalment(stream, entry, transaction.Amount, transaction.BookedOn)),
            Link(transaction, entry, grounds.YearOn(transaction.BookedOn)),
        ];
    }

    private static MatchBankTransaction Post(OpenedTransaction transaction, RuleTarget target) =>
        MatchBankTransaction.Whole(transaction.Account, transaction.Id, transaction.Amount, target);

    private static ProposedAct Link(OpenedTransaction transaction, EntryId entry, int year) =>
        ProposedAct.Of(new LinkBankTransaction(transaction.Account, transaction.Id, entry, year));

    // Whole, or in two, four or twelve equal payments, to the cent.
    private static bool IsPartOf(Money? perYear, Money amount) => perYear is { } year
        && TimesPerYear.Any(times => Math.Abs((amount.Cents * times) - year.Cents) < times);
}
