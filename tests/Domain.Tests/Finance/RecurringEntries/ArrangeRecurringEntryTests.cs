using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.RecurringEntries;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.RecurringEntries;

public sealed class ArrangeRecurringEntryTests
{
    [Fact]
    public void It_comes_back_on_the_last_day_of_every_month_without_creeping()
    {
        var days = Huur.Arranged().Find(Huur.Id)!.DaysUntil(new LocalDate(2025, 4, 30));
        days.ShouldBe(
        [
            new LocalDate(2025, 1, 31), new LocalDate(2025, 2, 28), new LocalDate(2025, 3, 31),
            new LocalDate(2025, 4, 30),
        ]);
    }

    [Theory]
    [InlineData(RecurringInterval.Quarter, 4)]
    [InlineData(RecurringInterval.Year, 1)]
    public void Each_interval_has_its_own_days(RecurringInterval interval, int days) =>
        Huur.Arranged(Huur.Act with { Interval = interval }).Find(Huur.Id)!.DaysUntil(new LocalDate(2025, 12, 31))
            .Count().ShouldBe(days);

    [Fact]
    public void After_its_end_nothing_is_due() =>
        Huur.Arranged(Huur.Act with { Until = new LocalDate(2025, 2, 28) }).Find(Huur.Id)!
            .DueOn(new LocalDate(2025, 12, 31)).Count().ShouldBe(2);

    [Fact]
    public void The_same_again_changes_nothing_and_another_under_its_name_is_refused()
    {
        Huur.Decide(Huur.Act with { Lines = [.. Huur.Act.Lines] }, Huur.Arranged()).ShouldBeNothing();
        Huur.Decide(Huur.Act with { Name = "Energie" }, Huur.Arranged()).ShouldBeRefused("recurring.taken");
    }

    [Fact]
    public void What_could_never_be_posted_is_refused_at_once()
    {
        Huur.Decide(Huur.Act with { Name = " " }).ShouldBeRefused("recurring.name_missing");
        Huur.Decide(Huur.Act with { Until = new LocalDate(2025, 1, 1) }).ShouldBeRefused("recurring.until_too_early");
        Huur.Decide(Huur.Act with { Lines = [Huur.Act.Lines[0]] }).ShouldBeRefused("ledger.too_few_lines");
        Huur.Decide(Huur.Act with { Lines = [Huur.Act.Lines[0], EntryLine.ToCredit("1100", Money.Euro(1))] })
            .ShouldBeRefused("ledger.unbalanced");
    }

    [Fact]
    public void It_may_begin_in_a_year_that_is_not_open_yet() =>
        Huur.Decide(Huur.Act with { First = new LocalDate(2030, 1, 1) }).ShouldRecord<RecurringEntryArranged>();
}
