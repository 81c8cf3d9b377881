using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Signals;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Signals;

public sealed class TurnSignalIntoActionTests
{
    private static readonly TurnSignalIntoAction Step = new(
        new SignalId("s-1"), MeetingDay.PlusDays(3), "Eetcafé op donderdag");

    private static readonly Signal Received = Fold.Of<Signal>(
        new SignalReceived(new SignalId("s-1"), SignalKind.Complaint, MeetingDay, "De inloop is overdag", null));

    private static Decision Decide(TurnSignalIntoAction act, Signal? signal = null) =>
        TurnSignalIntoAction.Decide(act, signal ?? Received);

    [Fact]
    public void It_is_done_once()
    {
        Decide(Step).ShouldRecord<SignalTurnedIntoAction>();
        var signal = Received.After(Decide(Step));
        Decide(Step, signal).ShouldBeNothing();
        Decide(Step with { DecidedOn = MeetingDay.PlusDays(4) }, signal).ShouldBeRefused("signal.already_an_action");
    }

    [Fact]
    public void It_follows_a_signal_that_is_still_open()
    {
        Decide(Step, Signal.Initial).ShouldBeRefused("signal.unknown");
        Decide(Step with { DecidedOn = MeetingDay.PlusDays(-1) }).ShouldBeRefused("signal.before_received");
        var closed = Received.Evolve(new SignalClosed(new SignalId("s-1"), MeetingDay, SignalOutcome.NothingDone));
        Decide(Step, closed).ShouldBeRefused("signal.already_closed");
        Decide(Step with { Action = " " }).ShouldBeRefused("signal.text_missing");
    }
}
