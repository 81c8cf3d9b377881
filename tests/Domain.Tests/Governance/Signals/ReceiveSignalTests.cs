using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Signals;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Signals;

public sealed class ReceiveSignalTests
{
    private static readonly ReceiveSignal Receive = new(
        new SignalId("s-1"), SignalKind.Complaint, MeetingDay, "De inloop is alleen overdag", Neighbour);

    private static Decision Decide(ReceiveSignal act, Signal? signal = null) =>
        ReceiveSignal.Decide(act, signal ?? Signal.Initial, act.From is { } person ? Person(person) : null);

    [Fact]
    public void Anybody_may_say_something_with_or_without_a_name()
    {
        Decide(Receive).ShouldRecord<SignalReceived>().From.ShouldBe(Neighbour);
        Decide(Receive with { From = null }).ShouldRecord<SignalReceived>();
        ReceiveSignal.Decide(Receive, Signal.Initial, new Official(Neighbour, true, false))
            .ShouldRecord<SignalReceived>();
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_needs_another_name()
    {
        var signal = Signal.Initial.After(Decide(Receive));
        Decide(Receive, signal).ShouldBeNothing();
        Decide(Receive with { Kind = SignalKind.Idea }, signal).ShouldBeRefused("signal.id_taken");
    }

    [Fact]
    public void It_says_something_and_whoever_is_named_is_known()
    {
        Decide(Receive with { Text = " " }).ShouldBeRefused("signal.text_missing");
        ReceiveSignal.Decide(Receive, Signal.Initial, new Official(Neighbour, false, false))
            .ShouldBeRefused("official.unknown");
    }
}
