using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear;

/// <summary>Amounts as a treasurer writes them.</summary>
public static class Amounts
{
    public static Money Euro(decimal euros) => new((long)(euros * 100));

    /// <summary>Up to a euro more: bills and takings are seldom round. The name makes it the same every time.</summary>
    public static Money AndCents(this Money amount, string name) => new(amount.Cents + Fingerprint.Number(name, 100));

    /// <summary>A part of an amount in thousandths, rounded to the cent.</summary>
    public static Money Thousandths(this Money amount, int thousandths) =>
        new(((amount.Cents * thousandths) + 500) / 1000);
}
