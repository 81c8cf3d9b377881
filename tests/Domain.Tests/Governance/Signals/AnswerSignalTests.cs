using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Signals;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Signals;

public sealed class AnswerSignalTests
{
    private static readonly AnswerSignal Step = new(
        new SignalId("s-1"), MeetingDay.PlusDays(3), "We gaan ’s avonds open");

    private static readonly Signal Received = Fold.Of<Signal>(
        new SignalReceived(new SignalId("s-1"), SignalKind.Complaint, MeetingDay, "De inloop is overdag", null));

    private static Decision Decide(AnswerSignal act, Signal? signal = null) =>
        AnswerSignal.Decide(act, signal ?? Received);

    [Fact]
    public void It_is_done_once()
    {
        Decide(Step).ShouldRecord<SignalAnswered>();
        var signal = Received.After(Decide(Step));
        Decide(Step, signal).ShouldBeNothing();
        Decide(Step with { AnsweredOn = MeetingDay.PlusDays(4) }, signal).ShouldBeRefused("signal.already_answered");
    }

    [Fact]
    public void It_follows_a_signal_that_is_still_open()
    {
        Decide(Step, Signal.Initial).ShouldBeRefused("signal.unknown");
        Decide(Step with { AnsweredOn = MeetingDay.PlusDays(-1) }).ShouldBeRefused("signal.before_received");
        var closed = Received.Evolve(new SignalClosed(new SignalId("s-1"), MeetingDay, SignalOutcome.NothingDone));
        Decide(Step, closed).ShouldBeRefused("signal.already_closed");
        Decide(Step with { Answer = " " }).ShouldBeRefused("signal.text_missing");
    }
}
