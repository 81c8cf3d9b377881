using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

/// <summary>A book that is locked up to 31 March, and the treasurer who may still post in it until 20 May.</summary>
internal static class Exceptional
{
    public static readonly LocalDate Today = new(2025, 5, 6);
    public static readonly LocalDate March = new(2025, 3, 31);
    public static readonly MemberId Treasurer = new("fatma");
    public static readonly Actor Board = new("wim");

    public static LedgerYear Locked { get; } =
        Fold.Of<LedgerYear>(Example.Opened(), new PeriodLocked(2025, March));

    public static GrantLockException Grant { get; } = new(
        2025, new LockExceptionId("uitzondering-1"), Treasurer, new LocalDate(2025, 5, 20),
        Personal.Of("De accountant vond een factuur van maart"));

    public static LedgerYear Granted { get; } =
        Locked.After(GrantLockException.Decide(Grant, Locked, Board, Today));

    public static Decision Post(LedgerYear year, LocalDate on, string actor, LocalDate today) => PostEntry.Decide(
        new PostEntry(
            new EntryId("huur"), LedgerJournal.Bank, on,
            [EntryLine.ToDebit("4200", Money.Euro(800)), EntryLine.ToCredit("1100", Money.Euro(800))]),
        Example.Books(year) with { Poster = new Poster(new Actor(actor), today) });
}
