using System.Collections.Immutable;

namespace Wijkboek.Domain.Governance.Cooperatives;

/// <summary>The organisation itself: what it is, how it is governed and how it is taxed.</summary>
public sealed record Cooperative(
    CooperativeFounded? Founding,
    GoverningModelAdopted? GoverningModel,
    ImmutableList<TaxProfile> TaxProfiles) : IState<Cooperative>
{
    public static Stream<Cooperative> Stream { get; } = new("cooperative", Retention.Business);

    public static Cooperative Initial { get; } = new(null, null, []);

    public bool IsFounded => Founding is not null;

    public bool IsDemonstration => Founding is { Demonstration: true };

    /// <summary>The profile that held on a day; null when none was recorded for it.</summary>
    public TaxProfile? TaxProfileOn(LocalDate day) => TaxProfiles.FindLast(profile => profile.From <= day);

    /// <summary>The fiscal year that a day falls in, named after the calendar year in which it starts.</summary>
    public int FiscalYearOf(LocalDate day) => day.Month >= FiscalYearStartMonth ? day.Year : day.Year - 1;

    public DateInterval FiscalYear(int year)
    {
        var start = new LocalDate(year, FiscalYearStartMonth, 1);
        return new DateInterval(start, start.PlusYears(1).PlusDays(-1));
    }

    public Cooperative Evolve(IEvent happened) => happened switch
    {
        CooperativeFounded founded => this with { Founding = founded },
        GoverningModelAdopted adopted => this with { GoverningModel = adopted },
        TaxProfileRecorded recorded => this with { TaxProfiles = Ordered(recorded.Profile) },
        _ => this,
    };

    private int FiscalYearStartMonth => Founding?.FiscalYearStartMonth ?? 1;

    private ImmutableList<TaxProfile> Ordered(TaxProfile added) =>
        [.. TaxProfiles.Where(profile => profile.From != added.From).Append(added).OrderBy(profile => profile.From)];
}
