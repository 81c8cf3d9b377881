namespace Wijkboek.Domain.Finance.IncomeStreams;

/// <summary>
/// A stream has run dry: after this day it earns nothing more. Closing it again with another day corrects the day, also
/// to a later one when money turns out to come after all.
/// </summary>
/// <param name="ClosedOn">The last day; not before a receipt that still counts.</param>
public sealed record CloseIncomeStream(IncomeStreamId IncomeStream, LocalDate ClosedOn) : IAct
{
    public static Decision Decide(CloseIncomeStream act, IncomeStream stream)
    {
        if (stream.Opened is not { } opened)
            return IncomeStreamRefusals.Unknown(act.IncomeStream);
        if (stream.ClosedOn == act.ClosedOn)
            return Decision.Nothing;
        if (act.ClosedOn < opened.OpenedOn)
            return IncomeStreamRefusals.ChangedBeforeOpening(act.IncomeStream, opened.OpenedOn);
        var received = stream.Received.Values.Where(receipt => !stream.Reversed.ContainsKey(receipt.Instalment));
        if (received.MaxBy(receipt => receipt.ReceivedOn) is { } last && act.ClosedOn < last.ReceivedOn)
            return IncomeStreamRefusals.ReceivedAfterClosing(act.IncomeStream, last.ReceivedOn);
        return IncomeStreams.IncomeStream.Stream(act.IncomeStream)
            .Record(new IncomeStreamClosed(act.IncomeStream, act.ClosedOn));
    }
}
