using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Payroll.Journal;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Payroll;

public sealed class BookPayrollTests
{
    private static Decision Decide(
        BookPayroll act, PayrollRegister? register = null,
        IReadOnlyDictionary<JobId, NeighbourhoodJob>? jobs = null) =>
        BookPayroll.Decide(act, register ?? Mapped, jobs ?? OwnJobs, Books2025);

    private static Dictionary<JobId, NeighbourhoodJob> After(Decision decision) =>
        OwnJobs.ToDictionary(job => job.Key, job => decision is Decision.Accepted accepted
            ? accepted.Events.Where(each => each.Stream.Id == NeighbourhoodJob.Stream(job.Key).Id)
                .Aggregate(job.Value, (state, each) => state.Evolve(each.Event))
            : job.Value);

    [Fact]
    public void A_month_is_one_entry_with_lines_for_each_job()
    {
        var entry = Decide(March).ShouldRecord<EntryPosted>();
        (entry.Entry.Value, entry.Journal, entry.Date)
            .ShouldBe(("loonjournaal-2025-03", LedgerJournal.General, new LocalDate(2025, 3, 31)));
        entry.Lines.Select(line => (line.Account, line.Project, line.Balance)).ShouldBe(
        [
            ("1620", null, -Money.Euro(2_000)), ("1630", null, -Money.Euro(628)),
            ("4000", "beheerder", Money.Euro(1_466)), ("4000", "kok", Money.Euro(1_000)),
            ("4020", "beheerder", Money.Euro(322)), ("4040", "kok", -Money.Euro(200)),
            ("4110", "beheerder", Money.Euro(40)),
        ]);
        entry.Description.ShouldBeNull();
    }

    [Fact]
    public void What_a_job_cost_follows_from_the_accounts()
    {
        var jobs = After(Decide(March));
        jobs[Job.Create.Job].Booked[March.Month].Cost.ShouldBe(new JobCost(
            Money.Euro(1_466), Money.Zero, Money.Euro(322), Money.Zero, Money.Euro(40), Money.Zero));
        var cook = jobs[Cook].Booked[March.Month].Cost;
        (cook.Total, cook.Subsidy).ShouldBe((Money.Euro(1_000), Money.Euro(200)));
    }

    [Fact]
    public void The_same_file_again_adds_nothing()
    {
        var after = Mapped.After(Decide(March));
        Decide(March, after).ShouldBeNothing();
        Decide(March with { BookedOn = new LocalDate(2025, 4, 30) }, after)
            .ShouldBeRefused("payroll.file_booked_before").Facts
            .ShouldContain(("entry", new EntryId("loonjournaal-2025-03")));
    }

    [Fact]
    public void The_same_job_and_month_in_another_file_is_refused_with_the_earlier_entry()
    {
        var first = Decide(March);
        Decide(March with { FileSha256 = new string('b', 64) }, Mapped.After(first), After(first))
            .ShouldBeRefused("payroll.job_booked_before").Facts
            .ShouldContain(("entry", new EntryId("loonjournaal-2025-03")));
    }

    [Fact]
    public void A_month_that_was_typed_before_is_not_booked_twice()
    {
        var typed = Job.Filled.Evolve(new WageCostBooked(
            Job.Create.Job, new ContractId("c-1"), March.Month, March.BookedOn,
            new WageCost(Money.Euro(1), Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero)));
        var jobs = new Dictionary<JobId, NeighbourhoodJob>(OwnJobs) { [Job.Create.Job] = typed };
        Decide(March, null, jobs).ShouldBeRefused("payroll.job_booked_before").Facts
            .ShouldContain(("entry", new EntryId("beheerder-2025-03")));
    }

    [Fact]
    public void Another_job_of_the_same_month_may_come_in_a_file_of_its_own()
    {
        var one = March with { Lines = [Debit("1000", "kok", 10), Credit("9000", null, 10)] };
        var other = March with
        {
            FileSha256 = new string('b', 64), Lines = [Debit("1000", "KPL 1", 20), Credit("9000", null, 20)],
        };
        var first = Decide(one);
        Decide(other, Mapped.After(first), After(first)).ShouldRecord<EntryPosted>().Entry.Value
            .ShouldBe("loonjournaal-2025-03-2");
    }

    [Fact]
    public void A_month_without_jobs_is_booked_once()
    {
        var whole = March with { Lines = [Debit("1000", null, 10), Credit("9000", null, 10)] };
        Decide(whole with { FileSha256 = new string('b', 64) }, Mapped.After(Decide(whole)))
            .ShouldBeRefused("payroll.month_booked_before");
    }

    [Fact]
    public void Unknown_codes_and_jobs_stop_with_all_their_names()
    {
        Decide(March with { Lines = [.. March.Lines, Debit("7", null, 1), Debit("8", null, 1), Credit("9", null, 2)] })
            .ShouldBeRefused("payroll.codes_unknown").Facts.ShouldContain(("codes", "7, 8, 9"));
        Decide(March with { Lines = [.. March.Lines, Debit("1000", "KPL 2", 1), Credit("1000", "tuin", 1)] })
            .ShouldBeRefused("payroll.jobs_unknown").Facts.ShouldContain(("jobs", "KPL 2, tuin"));
        Decide(March with { Lines = [.. March.Lines, Debit("1000", "partner", 1), Credit("1000", "kok", 1)] })
            .ShouldBeRefused("job.not_own_employer");
    }

    [Fact]
    public void A_month_that_does_not_balance_is_refused_with_the_difference() =>
        Decide(March with { Lines = [.. March.Lines, Debit("1000", "kok", 3)] })
            .ShouldBeRefused("payroll.unbalanced").Facts.ShouldContain(("difference", Money.Euro(3)));

    [Fact]
    public void What_cannot_be_a_journal_is_refused()
    {
        Decide(March with { Mapping = "ander" }).ShouldBeRefused("payroll.mapping_unknown");
        Decide(March with { FileSha256 = "a" }).ShouldBeRefused("payroll.file_hash_wrong");
        Decide(March with { Lines = [] }).ShouldBeRefused("payroll.lines_wrong");
        Decide(March with { Lines = [.. Enumerable.Repeat(March.Lines[0], BookPayroll.MostLines + 1)] })
            .ShouldBeRefused("payroll.lines_wrong");
        Decide(March with { BookedOn = new LocalDate(2025, 2, 28) }).ShouldBeRefused("job.booked_before_month");
        Decide(March with { BookedOn = new LocalDate(2026, 1, 5) }).ShouldBeRefused("ledger.date_outside_year");
    }

    [Fact]
    public void Whatever_the_file_says_the_entry_balances_and_every_job_costs_what_its_lines_say() =>
        Prop.ForAll(Files(), lines =>
        {
            if (Decide(March with { Lines = lines }) is not Decision.Accepted accepted)
                return false;
            var entry = accepted.Events.Select(each => each.Event).OfType<EntryPosted>().Single();
            var costs = accepted.Events.Select(each => each.Event).OfType<PayrollCostBooked>()
                .Sum(booked => booked.Cost.Total - booked.Cost.Subsidy);
            return entry.Lines.Sum(line => line.Balance).IsZero && costs == lines
                .Where(line => line.CostCentre is not null).Sum(line => line.Debit - line.Credit);
        }).ShouldHold();

    private static Arbitrary<PayrollLine[]> Files()
    {
        var line =
            from code in Gen.Elements("1000", "2000", "3000", "4000")
            from centre in Gen.Elements("KPL 1", "kok")
            from cents in Gen.Choose(1, 900_000)
            select new PayrollLine(code, centre, new Money(cents), Money.Zero);
        return line.NonEmptyListOf()
            .Select(lines => (PayrollLine[])
            [
                .. lines, new PayrollLine("9000", null, Money.Zero, lines.Sum(one => one.Debit)),
            ])
            .ToArbitrary();
    }
}
