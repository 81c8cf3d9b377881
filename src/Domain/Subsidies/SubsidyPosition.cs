namespace Wijkboek.Domain.Subsidies;

/// <summary>
/// What a subsidy leaves on the balance sheet. Until the determination, money that came in before it was earned is a
/// debt to the funder, and income that was earned before money came is a claim on it. The determination replaces what
/// was earned by what is due for good; money above that must go back. An unspent subsidy is never a fund of our own.
/// </summary>
public readonly record struct SubsidyPosition(Money ReceivedAhead, Money Receivable, Money Repayable)
{
    /// <param name="received">All money that came in, less what went back.</param>
    /// <param name="recognized">Income so far.</param>
    public static SubsidyPosition BeforeDetermination(Money received, Money recognized) =>
        new(Surplus(received, recognized), Surplus(recognized, received), Money.Zero);

    /// <param name="received">All money that came in, less what went back.</param>
    /// <param name="determined">The final amount.</param>
    public static SubsidyPosition AfterDetermination(Money received, Money determined) =>
        new(Money.Zero, Surplus(determined, received), Surplus(received, determined));

    private static Money Surplus(Money left, Money right) => left > right ? left - right : Money.Zero;
}
