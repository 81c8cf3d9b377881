using Wijkboek.Domain.Governance.Officials;

namespace Wijkboek.Domain.Governance.Signals;

/// <param name="From">Who said it; left out when nobody in the register, or when that need not be known.</param>
public sealed record ReceiveSignal(
    SignalId Signal, SignalKind Kind, LocalDate ReceivedOn, Personal<string> Text, MemberId? From = null) : IAct
{
    /// <param name="from">Who said it; null when nobody is named.</param>
    public static Decision Decide(ReceiveSignal act, Signal signal, Official? from)
    {
        var received = new SignalReceived(act.Signal, act.Kind, act.ReceivedOn, act.Text, act.From);
        if (signal.Received is { } before)
            return before == received with { Text = before.Text }
                ? Decision.Nothing
                : SignalRefusals.IdTaken(act.Signal);
        if (string.IsNullOrWhiteSpace(act.Text.Plain))
            return SignalRefusals.TextMissing;

        // An organisation may say something too.
        return from is { IsKnown: false, IsPerson: false }
            ? OfficialRefusals.Unknown(from.Id)
            : Signals.Signal.Stream(act.Signal).Record(received);
    }
}
