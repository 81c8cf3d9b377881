namespace Wijkboek.Domain.Common;

/// <summary>An amount in whole euro cents. Never a fraction, never floating point.</summary>
/// <param name="Cents">Between −10 and +10 billion euros, far beyond any neighbourhood's books.</param>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    public const long LargestCents = 1_000_000_000_000;

    public static Money Zero => default;
    public static Money Euro(long euros, int cents = 0) => new((euros * 100) + cents);

    public bool IsPositive => Cents > 0;
    public bool IsNegative => Cents < 0;
    public bool IsZero => Cents == 0;

    public static Money operator +(Money a, Money b) => new(checked(a.Cents + b.Cents));
    public static Money operator -(Money a, Money b) => new(checked(a.Cents - b.Cents));
    public static Money operator -(Money a) => new(-a.Cents);
    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;
    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;
    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;
    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;

    public static Money Add(Money left, Money right) => left + right;
    public static Money Subtract(Money left, Money right) => left - right;
    public static Money Negate(Money item) => -item;

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);
}

public static class MoneySums
{
    public static Money Sum(this IEnumerable<Money> amounts) =>
        amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);

    public static Money Sum<T>(this IEnumerable<T> items, Func<T, Money> amount) => items.Select(amount).Sum();
}
