using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Gifts.Giving;

namespace Wijkboek.Domain.Tests.Finance.Gifts;

public sealed class EndPledgeTests
{
    private static readonly EndPledge End = new(Id, new LocalDate(2025, 2, 28), "Verhuisd");

    [Fact]
    public void After_its_last_day_nothing_is_due()
    {
        var decision = EndPledge.Decide(End, Promised);
        decision.ShouldRecord<PledgeEnded>().Reason!.Plain.ShouldBe("Verhuisd");
        var ended = Promised.After(decision);
        ended.LastDay.ShouldBe(End.EndedOn);
        ended.DueUntil(new LocalDate(2026, 1, 1)).Select(due => due.On)
            .ShouldBe([new LocalDate(2025, 1, 31), new LocalDate(2025, 2, 28)]);
        Promised.After(EndPledge.Decide(End with { EndedOn = First.PlusDays(-1) }, Promised))
            .DueUntil(new LocalDate(2026, 1, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void It_ends_once()
    {
        var ended = Promised.After(EndPledge.Decide(End, Promised));
        EndPledge.Decide(End, ended).ShouldBeNothing();
        EndPledge.Decide(End with { EndedOn = First }, ended).ShouldBeRefused("pledge.already_ended");
        EndPledge.Decide(End, Pledge.Initial).ShouldBeRefused("pledge.unknown");
    }

    [Fact]
    public void What_was_promised_once_is_due_once() =>
        Pledge.Initial.After(Promise(Act with { Interval = PledgeInterval.Once }))
            .DueUntil(new LocalDate(2030, 1, 1)).ShouldBe([new PledgeDue(First, Money.Euro(25))]);
}
