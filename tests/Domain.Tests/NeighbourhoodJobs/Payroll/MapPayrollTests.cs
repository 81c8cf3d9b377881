using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Payroll.Journal;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Payroll;

public sealed class MapPayrollTests
{
    private static Decision Decide(MapPayroll act, PayrollRegister? register = null) =>
        MapPayroll.Decide(act, register ?? PayrollRegister.Initial, OwnJobs, Books2025.Chart);

    [Fact]
    public void How_a_file_is_read_is_kept_under_a_name()
    {
        Decide(Map with { Mapping = " Loonbureau " }).ShouldRecord<PayrollMapped>().Mapping.ShouldBe("Loonbureau");
        Mapped.Mappings["Loonbureau"].Codes.Count.ShouldBe(6);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_takes_its_place()
    {
        Decide(Map, Mapped).ShouldBeNothing();
        var other = Map with { Codes = [new("1000", "4110")] };
        var after = Mapped.After(Decide(other, Mapped));
        after.Mappings["Loonbureau"].Codes.ShouldHaveSingleItem().Account.ShouldBe("4110");
    }

    [Theory]
    [InlineData("Naam medewerker")]
    [InlineData("WERKNEMER")]
    [InlineData("Achternaam")]
    [InlineData("BSN")]
    [InlineData("Employee")]
    public void A_column_that_says_who_is_paid_stays_out(string column)
    {
        Decide(Map with { Columns = Map.Columns with { CostCentre = column } })
            .ShouldBeRefused("payroll.column_names_person");
        Decide(Map with { Columns = Map.Columns with { Code = column } })
            .ShouldBeRefused("payroll.column_names_person");
    }

    [Fact]
    public void Amounts_stand_in_two_columns_or_in_one()
    {
        var (two, one) = (Map.Columns, Map.Columns with { Debit = null, Credit = null, Amount = "Bedrag" });
        Decide(Map with { Columns = one }).ShouldRecord<PayrollMapped>();
        Decide(Map with { Columns = two with { Credit = null } }).ShouldBeRefused("payroll.amount_columns_wrong");
        Decide(Map with { Columns = two with { Amount = "Bedrag" } }).ShouldBeRefused("payroll.amount_columns_wrong");
        Decide(Map with { Columns = one with { Amount = null } }).ShouldBeRefused("payroll.amount_columns_wrong");
    }

    [Fact]
    public void Each_column_says_one_thing()
    {
        Decide(Map with { Columns = Map.Columns with { Credit = "Debet" } }).ShouldBeRefused("payroll.column_twice");
        Decide(Map with { Columns = Map.Columns with { Period = " " } }).ShouldBeRefused("payroll.column_missing");
    }

    [Fact]
    public void Codes_and_cost_centres_are_said_once()
    {
        Decide(Map with { Codes = [new("1000", "4000"), new("1000", "4110")] })
            .ShouldBeRefused("payroll.code_twice");
        Decide(Map with { Jobs = [new("A", Cook), new("A", Job.Create.Job)] })
            .ShouldBeRefused("payroll.cost_centre_twice");
        Decide(Map with { Codes = [new(" ", "4000")] }).ShouldBeRefused("payroll.text_wrong");
        Decide(Map with { Mapping = " " }).ShouldBeRefused("payroll.mapping_name_wrong");
    }

    [Fact]
    public void Accounts_and_jobs_are_known_and_fit()
    {
        Decide(Map with { Codes = [new("1000", "4999")] }).ShouldBeRefused("account.unknown");
        Decide(Map with { Codes = [new("1000", "8040")] }).ShouldBeRefused("payroll.account_is_income");
        Decide(Map with { Jobs = [new("A", new JobId("tuinman"))] }).ShouldBeRefused("job.unknown");
        Decide(Map with { Jobs = [new("A", new JobId("partner"))] }).ShouldBeRefused("job.not_own_employer");
    }
}
