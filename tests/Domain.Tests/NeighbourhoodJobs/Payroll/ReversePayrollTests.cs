using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Payroll.Journal;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Payroll;

public sealed class ReversePayrollTests
{
    private static readonly Decision Booked = BookPayroll.Decide(March, Mapped, OwnJobs, Books2025);

    private static readonly PayrollRegister Register = Mapped.After(Booked);

    private static readonly Books Books = Books2025 with { Year = Books2025.Year.After(Booked) };

    private static readonly ReversePayroll Undo = new(
        new EntryId("loonjournaal-2025-03"), new EntryId("terug"), new LocalDate(2025, 4, 2),
        Personal.Of("het loonbureau stuurde een beter bestand"));

    private static Decision Decide(ReversePayroll act, PayrollRegister? register = null, Books? books = null) =>
        ReversePayroll.Decide(act, register ?? Register, books ?? Books);

    [Fact]
    public void The_entry_is_mirrored_and_the_jobs_are_as_before()
    {
        var decision = Decide(Undo);
        decision.ShouldRecord<EntryPosted>().Reverses.ShouldBe(Undo.Entry);
        decision.ShouldRecord<EntryReversed>().By.ShouldBe(Undo.By);
        Books.Year.After(decision).Balance("4000").ShouldBe(Money.Zero);
        var job = OwnJobs[Cook].After(Booked);
        job.Booked.ShouldContainKey(March.Month);
        ((Decision.Accepted)decision).Events.Select(each => each.Event).OfType<PayrollCostReversed>()
            .Where(undone => undone.Job == Cook).Aggregate(job, (state, undone) => state.Evolve(undone))
            .Booked.ShouldBeEmpty();
    }

    [Fact]
    public void After_that_the_same_month_can_be_booked_again()
    {
        var undone = Decide(Undo);
        BookPayroll.Decide(March, Register.After(undone), OwnJobs, Books with { Year = Books.Year.After(undone) })
            .ShouldRecord<EntryPosted>().Entry.Value.ShouldBe("loonjournaal-2025-03-2");
    }

    [Fact]
    public void Again_changes_nothing()
    {
        var undone = Decide(Undo);
        Decide(Undo, Register.After(undone), Books with { Year = Books.Year.After(undone) }).ShouldBeNothing();
    }

    [Fact]
    public void Only_a_payroll_journal_that_stands_is_undone_with_a_reason_and_not_before_it()
    {
        Decide(Undo with { Entry = new EntryId("anders") }).ShouldBeRefused("payroll.not_booked");
        Decide(Undo with { Reason = Personal.Of(" ") }).ShouldBeRefused("payroll.reason_missing");
        Decide(Undo with { On = new LocalDate(2025, 3, 30) }).ShouldBeRefused("ledger.reversal_before_entry");
        Decide(Undo, null, Books2025).ShouldBeRefused("ledger.entry_unknown");
    }
}
