using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class LedgerPropertyTests
{
    private static readonly Account Energy = new("4210", "Energie", AccountKind.Expense, "Huisvesting");
    private static readonly string[] Accounts = ["1100", "0510", "4200", "4210"];

    // Some of these are refused: no amount, the same account twice is fine, a day outside the year is not.
    private static Arbitrary<List<EntryDraft>> Drafts { get; } = (
        from journal in Gen.Elements(Enum.GetValues<LedgerJournal>())
        from debit in Gen.Elements(Accounts)
        from credit in Gen.Elements(Accounts)
        from cents in Gen.Choose(0, 100_000)
        from day in Gen.Choose(-10, 374)
        select new EntryDraft(
            new EntryId("nog-zonder"), journal, new LocalDate(2025, 1, 1).PlusDays(day),
            [EntryLine.ToDebit(debit, new Money(cents)), EntryLine.ToCredit(credit, new Money(cents))]))
        .ListOf()
        .Select(drafts => drafts.Select((draft, i) => draft with { Entry = new EntryId($"boeking-{i}") }).ToList())
        .ToArbitrary();

    private static Books Start { get; } = Example.Books(null, Energy);

    [Fact]
    public void Every_balance_is_the_opening_plus_the_entries() => Prop
        .ForAll(Drafts, drafts =>
        {
            var year = Post(drafts).Books.Year;
            return Accounts.All(account => year.Balance(account) == Start.Year.Balance(account) + year.Entries.Values
                .SelectMany(entry => entry.Lines).Where(line => line.Account == account).Sum(line => line.Balance));
        })
        .ShouldHold();

    [Fact]
    public void All_balances_together_are_zero() => Prop
        .ForAll(Drafts, drafts => Post(drafts).Books.Year.Balances.Values.Sum().IsZero)
        .ShouldHold();

    [Fact]
    public void Numbers_are_gapless_from_one_in_every_journal() => Prop
        .ForAll(Drafts, drafts => Post(drafts).Events.OfType<EntryPosted>()
            .GroupBy(entry => entry.Journal)
            .All(entries => entries.Select(entry => entry.Number).SequenceEqual(Enumerable.Range(1, entries.Count()))))
        .ShouldHold();

    [Fact]
    public void Reversing_every_entry_restores_every_balance() => Prop
        .ForAll(Drafts, drafts =>
        {
            var posted = Post(drafts).Books;
            var reversed = posted.Year.Entries.Values.Aggregate(posted, (books, entry) =>
            {
                var act = new ReverseEntry(
                    entry.Entry, new EntryId($"{entry.Entry}-terug"), 2025, new LocalDate(2025, 12, 31), "Controle");
                return books with { Year = books.Year.After(ReverseEntry.Decide(act, books)) };
            });
            return Accounts.All(account => reversed.Year.Balance(account) == Start.Year.Balance(account))
                && reversed.Year.Entries.Count == 2 * posted.Year.Entries.Count;
        })
        .ShouldHold();

    [Fact]
    public void Posting_everything_again_changes_nothing() => Prop
        .ForAll(Drafts, drafts =>
        {
            var books = Post(drafts).Books;
            return drafts.Where(draft => books.Year.Entries.ContainsKey(draft.Entry))
                .All(draft => books.Post(draft) is Decision.Accepted { Events.Count: 0 });
        })
        .ShouldHold();

    private static (Books Books, List<IEvent> Events) Post(List<EntryDraft> drafts)
    {
        var (books, events) = (Start, new List<IEvent>());
        foreach (var decision in drafts.Select(draft => books.Post(draft)).OfType<Decision.Accepted>())
        {
            events.AddRange(decision.Events());
            books = books with { Year = books.Year.After(decision) };
        }

        return (books, events);
    }
}
