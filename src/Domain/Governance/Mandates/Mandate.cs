namespace Wijkboek.Domain.Governance.Mandates;

/// <summary>What one person may commit the cooperative to without asking.</summary>
public sealed record Mandate(MandateGranted? Granted, MandateWithdrawn? Withdrawn) : IState<Mandate>
{
    public static Stream<Mandate> Stream(MandateId id) => new($"mandate/{id}", Retention.Business);

    public static Mandate Initial { get; } = new(null, null);

    public MemberId? Holder => Granted?.Holder;

    /// <summary>The most that one commitment may cost; zero when nothing was granted.</summary>
    public Money Limit => Granted?.Limit ?? Money.Zero;

    /// <summary>Last day on which it holds; null when it runs on.</summary>
    public LocalDate? LastDay => Withdrawn?.WithdrawnOn ?? Granted?.Until;

    public bool CoversOn(LocalDate day) => Granted?.From <= day && !(LastDay < day);

    /// <summary>Whether an account and project lie within its budget line.</summary>
    public bool CoversLine(string account, string? project) => Granted is { } granted
        && (granted.Account is null || granted.Account == account)
        && (granted.Project is null || granted.Project == project);

    public bool NeedsSecondSignature(Money amount) => Granted?.SecondSignatureAbove is { } limit && amount > limit;

    /// <summary>
    /// Whether somebody may be the second person: named for it, or anybody else when nobody was named.
    /// </summary>
    public bool MaySignSecond(MemberId person) => Granted is { } granted && person != granted.Holder
        && (granted.SecondSigners.Count == 0 || granted.SecondSigners.Contains(person));

    public Mandate Evolve(IEvent happened) => happened switch
    {
        MandateGranted granted => this with { Granted = granted },
        MandateWithdrawn withdrawn => this with { Withdrawn = withdrawn },
        _ => this,
    };
}
