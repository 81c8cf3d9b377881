using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.RecurringEntries;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.RecurringEntries;

public sealed class StopRecurringEntryTests
{
    private static readonly LocalDate February = new(2025, 2, 28);

    private static Decision Stop(RecurringRegister register, LocalDate? last = null, string reason = "Verhuisd") =>
        StopRecurringEntry.Decide(new StopRecurringEntry(Huur.Id, last ?? February, reason), register);

    [Fact]
    public void After_the_last_day_nothing_is_due()
    {
        var stopped = Huur.Arranged().After(Stop(Huur.Arranged()));
        stopped.Find(Huur.Id)!.DueOn(new LocalDate(2025, 12, 31)).Count().ShouldBe(2);
        Stop(stopped).ShouldBeNothing();
        Stop(stopped, new LocalDate(2025, 3, 31)).ShouldBeRefused("recurring.already_stopped");
    }

    [Fact]
    public void What_was_posted_stays()
    {
        var posted = Huur.Arranged().After(Huur.Post(new LocalDate(2025, 3, 31), Huur.Arranged()));
        Stop(posted).ShouldBeRefused("recurring.posted_after");
        Stop(posted, new LocalDate(2025, 3, 31)).ShouldRecord<RecurringEntryStopped>();
    }

    [Fact]
    public void It_says_why()
    {
        Stop(RecurringRegister.Initial).ShouldBeRefused("recurring.unknown");
        Stop(Huur.Arranged(), reason: " ").ShouldBeRefused("recurring.reason_missing");
    }
}
