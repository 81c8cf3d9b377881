using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.InKind;

/// <summary>
/// A room, a print run, a day of somebody's trade: support without money. It moves nothing in the ledger.
/// </summary>
/// <param name="Value">What it would have cost: more than zero.</param>
/// <param name="ReceivedOn">Of support over a longer time, the day on which it is counted.</param>
public sealed record ReceiveSupportInKind(
    SupportInKindId Support,
    EarningsCategory Category,
    string Funder,
    string What,
    Money Value,
    LocalDate ReceivedOn,
    bool Structural = false) : IAct
{
    private const int LongestText = 120;

    public static Decision Decide(ReceiveSupportInKind act, SupportInKind support)
    {
        var received = new SupportInKindReceived(
            act.Support, act.Category, act.Funder.Trim(), act.What.Trim(), act.Structural, act.Value, act.ReceivedOn);
        if (support.Received is { } before)
            return before == received && !support.Withdrawn
                ? Decision.Nothing
                : SupportInKindRefusals.Taken(act.Support);
        if (received.Funder.Length is 0 or > LongestText || received.What.Length is 0 or > LongestText)
            return SupportInKindRefusals.WhatOrFunderMissing;
        if (!act.Value.IsPositive)
            return SupportInKindRefusals.ValueNotPositive;
        if (act.Value.Cents > Money.LargestCents)
            return SupportInKindRefusals.ValueTooLarge;
        return SupportInKind.Stream(act.Support).Record(received);
    }
}
