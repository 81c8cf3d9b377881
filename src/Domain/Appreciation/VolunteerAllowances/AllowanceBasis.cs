namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>What a claim is for, and so how its amount comes about.</summary>
public enum AllowanceBasis
{
    /// <summary>An amount for the month, whatever the hours.</summary>
    Fixed,

    /// <summary>Hours at a rate.</summary>
    Hours,

    /// <summary>A number of times, each for the same amount.</summary>
    Activities,

    /// <summary>What the volunteer spent, to the cent and with receipts.</summary>
    Costs,
}

/// <summary>How the amount of a claim follows from what it is for.</summary>
internal static class ClaimedAmount
{
    private const int MinutesInHour = 60;

    // A month has no more.
    private const int MostMinutes = 31 * 24 * MinutesInHour;
    private const int MostTimes = 999;

    /// <summary>Null when it is not known; half a cent goes up.</summary>
    public static Money? Of(ClaimAllowance act) => act switch
    {
        { Basis: AllowanceBasis.Hours, WorkedMinutes: { } minutes, Rate: { } rate } =>
            new Money(((rate.Cents * minutes) + (MinutesInHour / 2)) / MinutesInHour),
        { Basis: AllowanceBasis.Activities, Times: { } times, Rate: { } rate } => new Money(rate.Cents * times),
        _ => act.Amount,
    };

    /// <summary>What is missing, or does not fit with the amount that was named as well.</summary>
    public static Refusal? Refuses(ClaimAllowance act)
    {
        if (act.Basis == AllowanceBasis.Hours && act.WorkedMinutes is not (> 0 and <= MostMinutes))
            return AllowanceRefusals.WorkedMinutesWrong;
        if (act.Basis == AllowanceBasis.Activities && act.Times is not (> 0 and <= MostTimes))
            return AllowanceRefusals.TimesWrong(MostTimes);
        if (act.Basis is AllowanceBasis.Hours or AllowanceBasis.Activities && act.Rate is not { IsPositive: true })
            return AllowanceRefusals.RateMissing;
        if (act.Basis == AllowanceBasis.Costs && string.IsNullOrWhiteSpace(act.Receipts?.Plain))
            return AllowanceRefusals.ReceiptsMissing;
        if (Of(act) is not { } amount)
            return AllowanceRefusals.AmountMissing;
        if (!amount.IsPositive)
            return AllowanceRefusals.AmountNotPositive;
        return act.Amount is { } named && named != amount ? AllowanceRefusals.AmountNotSum(named, amount) : null;
    }
}
