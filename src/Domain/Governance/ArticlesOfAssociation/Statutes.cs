using System.Collections.Immutable;

namespace Wijkboek.Domain.Governance.ArticlesOfAssociation;

/// <summary>What the statutes ask of the general meeting, over the years.</summary>
public sealed record Statutes(
    ImmutableSortedDictionary<LocalDate, MeetingRules> Rules,
    ImmutableList<StatutesAmended> Amendments) : IState<Statutes>
{
    public static Stream<Statutes> Stream { get; } = new("statutes", Retention.Business);

    public static Statutes Initial { get; } = new(ImmutableSortedDictionary<LocalDate, MeetingRules>.Empty, []);

    /// <summary>Null when none were recorded for that day.</summary>
    public MeetingRules? RulesOn(LocalDate day) => Rules.LastOrDefault(version => version.Key <= day).Value;

    public Statutes Evolve(IEvent happened) => happened switch
    {
        MeetingRulesSet set => this with { Rules = Rules.SetItem(set.From, set.Rules) },
        StatutesAmended amended => new(
            amended.Rules is { } rules ? Rules.SetItem(amended.DeedOn, rules) : Rules, Amendments.Add(amended)),
        _ => this,
    };
}
