using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class UnsettleCollectionTests
{
    private static readonly UnsettleCollection Act =
        new(2025, Id, new("20250602-1"), Day.PlusDays(1), "Dat was een gift");

    [Fact]
    public void Its_lines_are_open_again_and_the_income_is_gone()
    {
        var decision = Undo(Act, Settled);
        Settled.After(decision).Find(Id)!.State.ShouldBe(CollectionState.Sent);
        BooksSettled.Year.After(decision).Balance("8040").ShouldBe(Money.Zero);
        UnsettleCollection.Decide(
            Act, Settled.After(decision), StatementSettled.After(decision).Year, BooksSettled.Year, BooksSettled)
            .ShouldBeNothing();
    }

    [Fact]
    public void It_undoes_only_its_own_settlement_of_which_nothing_went_back()
    {
        Undo(Act, Collections.Initial).ShouldBeRefused("debit.round_unknown");
        Undo(Act with { Transaction = new("20250603-1") }, Settled).ShouldBeRefused("debit.not_settled_by");
        var back = Settled.After(ReturnDebit.Decide(
            new(2025, Id, 1, Day.PlusDays(1), "MD06", new("20250603-1")), Settled, StatementSettled.Accounts,
            StatementSettled.Year, BooksSettled));
        Undo(Act, back).ShouldBeRefused("debit.line_returned");
    }

    private static Decision Undo(UnsettleCollection act, Collections collections) =>
        UnsettleCollection.Decide(act, collections, StatementSettled.Year, BooksSettled.Year, BooksSettled);
}
