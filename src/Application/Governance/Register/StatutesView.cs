using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Governance.Register;

/// <summary>What the organisation is, how it is governed and by which rules, over the years.</summary>
public sealed record StatutesBook(
    CooperativeFounded? Founding,
    ImmutableList<Traced<GoverningModelAdopted>> Models,
    ImmutableList<Traced<MeetingRulesSet>> Rules,
    ImmutableList<Traced<StatutesAmended>> Amendments)
{
    /// <summary>The model of a day; before the first was adopted, that first one.</summary>
    public Traced<GoverningModelAdopted>? ModelOn(LocalDate day) =>
        Models.FindLast(model => model.What.AdoptedOn <= day) ?? Models.FirstOrDefault();

    /// <summary>Null when none were recorded for that day.</summary>
    public Traced<MeetingRulesSet>? RulesOn(LocalDate day) => Rules
        .Where(rules => rules.What.From <= day)
        .OrderBy(rules => rules.What.From).ThenBy(rules => rules.Positions[0])
        .LastOrDefault();

    public bool HasMembers => Founding is { LegalForm: not LegalForm.Foundation };
}

public sealed class StatutesView : Projection<StatutesBook>
{
    public const string Key = "statutes";

    public override string Name => "statutes";

    public override StatutesBook Empty { get; } = new(null, [], [], []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is CooperativeFounded or GoverningModelAdopted or MeetingRulesSet or StatutesAmended
            ? [Key]
            : [];

    public override StatutesBook Evolve(StatutesBook view, Recorded recorded) => recorded.Event switch
    {
        CooperativeFounded founded => view with { Founding = founded },
        GoverningModelAdopted adopted => view with { Models = view.Models.Add(Traced.From(adopted, recorded)) },
        MeetingRulesSet set => view with { Rules = view.Rules.Add(Traced.From(set, recorded)) },
        StatutesAmended { Rules: { } rules } amended => view with
        {
            Rules = view.Rules.Add(Traced.From(new MeetingRulesSet(amended.DeedOn, rules), recorded)),
            Amendments = view.Amendments.Add(Traced.From(amended, recorded)),
        },
        StatutesAmended amended => view with { Amendments = view.Amendments.Add(Traced.From(amended, recorded)) },
        _ => view,
    };
}
