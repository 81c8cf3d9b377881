using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>
/// The money side of a fact: exactly the difference between the subsidy before and after it. So the ledger's accounts
/// for a subsidy say what its state says, in whatever order money comes, is earned and is determined. Back over the end
/// of a ledger year that order is lost, so what is recorded late there is refused.
/// </summary>
internal static class SubsidyEntry
{
    /// <summary>The fact and its entry, or neither. A fact that moves nothing has no entry.</summary>
    /// <param name="act">Name of the act, kept as the origin of the entry.</param>
    public static Decision Book(
        this Subsidy before, SubsidyGranted grant, IEvent fact, EntryId entry, LocalDate on, string act, Books books)
    {
        if (before.LatestMoney is { } latest && books.Year.Opened is { } year && year.End < latest)
            return SubsidyRefusals.BeforeEarlierFact(latest);
        var after = before.Evolve(fact);
        var stream = Subsidy.Stream(grant.Subsidy);
        var movements = Movements(before, after).Where(movement => !movement.Debit.IsZero).ToList();
        return Decision.Record(stream.Record(fact)).AndThen(() => Lines(movements, grant, books, lines =>
            books.Post(new EntryDraft(
                entry,
                before.NetReceived == after.NetReceived ? LedgerJournal.General : LedgerJournal.Bank,
                on,
                lines,
                Origin: new EntryOrigin(act, stream.Id)))));
    }

    // Positive is debit. The role is null for the income account of the subsidy's own stream.
    private static IEnumerable<(AccountRole? Role, Money Debit)> Movements(Subsidy before, Subsidy after) =>
    [
        (AccountRole.Bank, after.NetReceived - before.NetReceived),
        (AccountRole.SubsidyReceivable, after.Position.Receivable - before.Position.Receivable),
        (AccountRole.SubsidyReceivedAhead, before.Position.ReceivedAhead - after.Position.ReceivedAhead),
        (AccountRole.SubsidyRepayable, before.Position.Repayable - after.Position.Repayable),
        (null, before.Income - after.Income),
    ];

    private static Decision Lines(
        List<(AccountRole? Role, Money Debit)> movements, SubsidyGranted grant, Books books,
        Func<IReadOnlyList<EntryLine>, Decision> then)
    {
        var lines = new List<EntryLine>();
        foreach (var (role, debit) in movements)
        {
            var account = role is { } played
                ? books.Chart.For(played)?.Number
                : books.IncomeStreams.GetValueOrDefault(grant.IncomeStream)?.Opened?.Account;
            if (account is null)
                return role is { } missing
                    ? AccountRefusals.NoneForRole(missing)
                    : IncomeStreamRefusals.Unknown(grant.IncomeStream);
            lines.Add(new EntryLine(
                account,
                debit.IsPositive ? debit : Money.Zero,
                debit.IsNegative ? -debit : Money.Zero,
                role is null ? grant.IncomeStream : null,
                grant.Subsidy.Value));
        }

        return lines.Count == 0 ? Decision.Nothing : then(lines);
    }
}
