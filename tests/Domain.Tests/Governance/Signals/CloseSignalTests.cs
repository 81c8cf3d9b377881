using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Signals;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Signals;

public sealed class CloseSignalTests
{
    private static readonly CloseSignal Step = new(
        new SignalId("s-1"), MeetingDay.PlusDays(3), SignalOutcome.Solved);

    private static readonly Signal Received = Fold.Of<Signal>(
        new SignalReceived(new SignalId("s-1"), SignalKind.Complaint, MeetingDay, "De inloop is overdag", null));

    private static Decision Decide(CloseSignal act, Signal? signal = null) =>
        CloseSignal.Decide(act, signal ?? Received);

    [Fact]
    public void It_is_done_once()
    {
        Decide(Step).ShouldRecord<SignalClosed>();
        var signal = Received.After(Decide(Step));
        Decide(Step, signal).ShouldBeNothing();
        Decide(Step with { Outcome = SignalOutcome.Mistake }, signal).ShouldBeRefused("signal.already_closed");
    }

    [Fact]
    public void It_follows_a_signal_that_is_still_open()
    {
        Decide(Step, Signal.Initial).ShouldBeRefused("signal.unknown");
        Decide(Step with { ClosedOn = MeetingDay.PlusDays(-1) }).ShouldBeRefused("signal.before_received");
    }
}
