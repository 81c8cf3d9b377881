namespace Wijkboek.Domain.Common;

/// <summary>
/// Why, and so how long, personal data is kept. Each person has one key per class; destroying the key forgets the data.
/// Tax records are kept seven years after the year (AWR art. 52), mandates 36 months after the last collection.
/// </summary>
public readonly record struct Retention(string Class)
{
    public static Retention Contact => new("contact");

    /// <summary>What the organisation must be able to account for: seven years (BW 2:10(3), Awb 4:69(2)).</summary>
    public static Retention Business => new("business");

    public static Retention Mandate => new("mandate");
    public static Retention Consent => new("consent");
    public static Retention Tax(int fiscalYear) => new($"tax-{fiscalYear}");
}

/// <summary>Says under which class a personal field is kept, where that is not the class of its stream.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class KeptAsAttribute(string retentionClass) : Attribute
{
    public Retention Retention { get; } = new(retentionClass);
}
