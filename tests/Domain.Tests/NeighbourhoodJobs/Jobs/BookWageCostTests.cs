using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs.Job;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;

public sealed class BookWageCostTests
{
    private static readonly WageCost Cost = new(
        Gross: Money.Euro(1_466), HolidayAllowance: Money.Euro(117, 28), EmployerCharges: Money.Euro(322, 52),
        Pension: Money.Euro(60), PayrollTax: Money.Euro(180), Subsidy: Money.Euro(500));

    private static readonly BookWageCost March = new(
        Create.Job, new YearMonth(2025, 3), new LocalDate(2025, 3, 25), Cost);

    private static readonly (string Number, AccountKind Kind, AccountRole Role)[] WageAccounts =
    [
        ("4000", AccountKind.Expense, AccountRole.WageExpense),
        ("4010", AccountKind.Expense, AccountRole.HolidayAllowanceExpense),
        ("4020", AccountKind.Expense, AccountRole.SocialChargesExpense),
        ("4030", AccountKind.Expense, AccountRole.PensionExpense),
        ("4040", AccountKind.Expense, AccountRole.WageCostSubsidy),
        ("1320", AccountKind.Asset, AccountRole.WageCostSubsidyReceivable),
        ("1600", AccountKind.Liability, AccountRole.Creditors),
        ("1620", AccountKind.Liability, AccountRole.NetWagesPayable),
        ("1630", AccountKind.Liability, AccountRole.PayrollTaxPayable),
        ("1640", AccountKind.Liability, AccountRole.HolidayAllowanceReserve),
    ];

    private static readonly Books Books2025 = Example.Books(
        null, [.. WageAccounts.Select(a => new Account(a.Number, a.Role.ToString(), a.Kind, "Lonen", null, a.Role))]);

    private static Decision Decide(BookWageCost act, NeighbourhoodJob? job = null) =>
        BookWageCost.Decide(act, job ?? Filled, NoBirthDates, WageTable, Books2025);

    private static BookWageCost In(int month) =>
        March with { Month = new YearMonth(2025, month), BookedOn = new LocalDate(2025, month, 25) };

    [Fact]
    public void A_month_is_booked_gross_in_one_balanced_entry_on_the_job()
    {
        var decision = Decide(March);
        decision.ShouldRecord<WageCostBooked>().Contract.ShouldBe(new ContractId("c-1"));
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Entry.Value.ShouldBe("beheerder-2025-03");
        entry.Lines.ShouldAllBe(line => line.Project == "beheerder");
        entry.Lines.ToDictionary(line => line.Account, line => line.Balance).ShouldBe(
            new Dictionary<string, Money>
            {
                ["4000"] = Money.Euro(1_466), ["4010"] = Money.Euro(117, 28), ["4020"] = Money.Euro(322, 52),
                ["4030"] = Money.Euro(60), ["1620"] = -Money.Euro(1_286), ["1630"] = -Money.Euro(502, 52),
                ["1640"] = -Money.Euro(117, 28), ["1600"] = -Money.Euro(60), ["1320"] = Money.Euro(500),
                ["4040"] = -Money.Euro(500),
            },
            ignoreOrder: true);
    }

    [Fact]
    public void What_is_nothing_gets_no_line()
    {
        var bare = new WageCost(Money.Euro(1_466), Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero);
        Decide(March with { Cost = bare }).ShouldRecord<EntryPosted>().Lines.Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_month_again_changes_nothing() => Decide(March, Filled.After(Decide(March))).ShouldBeNothing();

    [Fact]
    public void A_month_is_booked_once() =>
        Decide(March with { Cost = Cost with { Pension = Money.Euro(61) } }, Filled.After(Decide(March)))
            .ShouldBeRefused("job.month_already_booked");

    [Fact]
    public void Once_the_minimum_passed_the_wage_no_more_cost_is_booked_until_it_is_raised()
    {
        Decide(In(6)).ShouldRecord<WageCostBooked>();
        Decide(In(7)).ShouldBeRefused("job.minimum_passed_wage").Facts
            .ShouldContain(("date", new LocalDate(2025, 7, 1)));
        var raised = Filled.After(RaiseWage.Decide(RaiseWageTests.Raise, Filled, null, WageTable));
        Decide(In(7), raised).ShouldRecord<WageCostBooked>();
    }

    [Fact]
    public void A_raise_halfway_the_month_leaves_the_days_before_it_below_the_minimum()
    {
        var late = RaiseWageTests.Raise with { From = new LocalDate(2025, 7, 2) };
        Decide(In(7), Filled.After(RaiseWage.Decide(late, Filled, null, WageTable)))
            .ShouldBeRefused("job.minimum_passed_wage");
    }

    [Fact]
    public void A_month_beyond_the_table_is_an_error_that_names_the_table() =>
        Decide(March with { Month = new YearMonth(2026, 1), BookedOn = new LocalDate(2026, 1, 25) })
            .ShouldBeRefused("job.no_minimum_wage");

    [Fact]
    public void Each_persons_own_birthday_counts()
    {
        var young = Created.After(SignJobContract.Decide(
            Sign with { HourlyWage = Money.Euro(12), Until = new LocalDate(2025, 6, 30) }, Created, Person,
            new LocalDate(2004, 8, 1), WageTable));
        var known = NoBirthDates.Add(Hassan, new LocalDate(2004, 8, 1));
        BookWageCost.Decide(March, young, known, WageTable, Books2025).ShouldRecord<WageCostBooked>();
        Decide(March, young).ShouldBeRefused("job.minimum_passed_wage");
    }

    [Fact]
    public void Only_own_jobs_have_wage_costs()
    {
        var partner = NeighbourhoodJob.Initial.After(CreateJob.Decide(
            Create with { Employer = EmployerKind.Partner, EmployerName = "Welzijn Oost" }, NeighbourhoodJob.Initial,
            Example.Cooperative));
        Decide(March, partner).ShouldBeRefused("job.not_own_employer");
    }

    [Fact]
    public void A_month_without_a_contract_has_no_wage_cost()
    {
        Decide(March, NeighbourhoodJob.Initial).ShouldBeRefused("job.unknown");
        Decide(March, Created).ShouldBeRefused("job.no_contract_in_month");
        Decide(In(1)).ShouldBeRefused("job.no_contract_in_month");
        Decide(In(10), Ended).ShouldBeRefused("job.no_contract_in_month");
    }

    [Fact]
    public void A_month_is_not_booked_before_it_begins() =>
        Decide(March with { BookedOn = new LocalDate(2025, 2, 28) }).ShouldBeRefused("job.booked_before_month");

    [Fact]
    public void Amounts_must_be_possible()
    {
        Decide(March with { Cost = Cost with { Gross = Money.Zero } }).ShouldBeRefused("job.wage_cost_wrong");
        Decide(March with { Cost = Cost with { Pension = -Money.Euro(1) } }).ShouldBeRefused("job.wage_cost_wrong");
        Decide(March with { Cost = Cost with { PayrollTax = Money.Euro(1_467) } })
            .ShouldBeRefused("job.wage_cost_wrong");
        Decide(March with { Cost = Cost with { Subsidy = Cost.Total + Money.Euro(0, 1) } })
            .ShouldBeRefused("job.wage_cost_wrong");
    }

    [Fact]
    public void Subsidy_belongs_to_a_contract_that_has_it()
    {
        var plain = Created.After(
            SignJobContract.Decide(Sign with { WageCostSubsidy = false }, Created, Person, null, WageTable));
        Decide(March, plain).ShouldBeRefused("job.no_wage_cost_subsidy");
    }

    [Fact]
    public void When_the_ledger_refuses_nothing_is_recorded()
    {
        BookWageCost.Decide(March, Filled, NoBirthDates, WageTable, Example.Books())
            .ShouldBeRefused("account.none_for_role");
        Decide(March with { BookedOn = new LocalDate(2026, 1, 5) }).ShouldBeRefused("ledger.date_outside_year");
    }

    [Fact]
    public void Whatever_the_payroll_says_the_entry_balances() =>
        Prop.ForAll(Costs(), cost =>
        {
            var entry = Decide(March with { Cost = cost }).ShouldRecord<EntryPosted>();
            return entry.Lines.Sum(line => line.Balance).IsZero;
        }).ShouldHold();

    private static Arbitrary<WageCost> Costs()
    {
        var costs =
            from gross in Gen.Choose(1, 500_000)
            from holiday in Gen.Choose(0, 50_000)
            from charges in Gen.Choose(0, 100_000)
            from pension in Gen.Choose(0, 100_000)
            from tax in Gen.Choose(0, gross)
            from subsidy in Gen.Choose(0, gross)
            select new WageCost(new(gross), new(holiday), new(charges), new(pension), new(tax), new(subsidy));
        return costs.ToArbitrary();
    }
}
