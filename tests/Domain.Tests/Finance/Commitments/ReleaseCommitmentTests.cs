using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Commitments;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Commitments.Ordered;
using YearCommitments = Wijkboek.Domain.Finance.Commitments.Commitments;

namespace Wijkboek.Domain.Tests.Finance.Commitments;

public sealed class ReleaseCommitmentTests
{
    private static readonly LedgerYear Invoiced = Year.Evolve(Spent("factuur", 190)).Evolve(Spent("ander", 5, "4300"));

    private static readonly ReleaseCommitment Act = new(
        Ordered.Act.Commitment, 2025, May.PlusDays(20), new EntryId("factuur"));

    private static Decision Decide(
        ReleaseCommitment act, YearCommitments? commitments = null, LedgerYear? year = null) =>
        ReleaseCommitment.Decide(act, commitments ?? After(200), year ?? Invoiced);

    [Fact]
    public void With_its_invoice_in_the_ledger_it_no_longer_takes_from_the_budget_twice()
    {
        var released = After(200).After(Decide(Act));
        released.Find(Act.Commitment)!.State.ShouldBe(CommitmentState.Invoiced);
        released.OpenOn("4200").ShouldBe(Money.Zero);
        Decide(Act, released).ShouldBeNothing();
        Decide(Act with { On = May }, released).ShouldBeRefused("commitment.already_released");
    }

    [Fact]
    public void What_falls_through_has_a_reason()
    {
        Decide(Act with { Entry = null }).ShouldBeRefused("commitment.reason_missing");
        After(200).After(Decide(Act with { Entry = null, Reason = "niet leverbaar" })).Find(Act.Commitment)!.State
            .ShouldBe(CommitmentState.FellThrough);
    }

    [Fact]
    public void The_invoice_is_an_entry_on_its_account_that_still_counts()
    {
        Decide(Act with { Entry = new EntryId("weg") }).ShouldBeRefused("ledger.entry_unknown");
        Decide(Act with { Entry = new EntryId("ander") }).ShouldBeRefused("commitment.entry_not_for_it");
        Decide(Act, year: Invoiced.Evolve(new EntryReversed(new EntryId("factuur"), new EntryId("terug"), "fout")))
            .ShouldBeRefused("commitment.entry_not_for_it");
    }

    [Fact]
    public void It_was_committed_before_and_signed_where_that_was_asked()
    {
        Decide(Act, YearCommitments.Initial).ShouldBeRefused("commitment.unknown");
        Decide(Act with { On = May.PlusDays(-1) }).ShouldBeRefused("commitment.before_commitment");
        Decide(Act, After(300)).ShouldBeRefused("commitment.signature_awaited");
    }
}
