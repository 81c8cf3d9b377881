using Wijkboek.Application.Governance.Register;
using Wijkboek.Domain.Governance.Signals;

namespace Wijkboek.Application.Governance.Overview;

/// <summary>
/// What became, by the end of a period, of the signals that came in during it. A mistake does not count.
/// </summary>
/// <param name="Open">Neither answered nor closed.</param>
/// <param name="Positions">Where in the journal all of it stands.</param>
public sealed record SignalFigures(
    int Received, int Answered, int Actions, int Closed, int Open, IReadOnlyList<long> Positions)
{
    public static SignalFigures In(IEnumerable<Traced<Signal>> signals, LocalDate from, LocalDate to)
    {
        var counted = signals
            .Where(signal => from <= signal.What.Received?.ReceivedOn && signal.What.Received.ReceivedOn <= to
                && signal.What.Closed is not { Outcome: SignalOutcome.Mistake })
            .ToList();
        return new SignalFigures(
            counted.Count,
            counted.Count(signal => signal.What.Answered?.AnsweredOn <= to),
            counted.Count(signal => signal.What.Action?.DecidedOn <= to),
            counted.Count(signal => signal.What.Closed?.ClosedOn <= to),
            counted.Count(signal => !(signal.What.Answered?.AnsweredOn <= to || signal.What.Closed?.ClosedOn <= to)),
            [.. counted.SelectMany(signal => signal.Positions).Order()]);
    }
}
