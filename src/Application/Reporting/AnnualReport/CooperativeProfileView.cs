using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>
/// What the organisation is, how it is governed and how the tax administration sees it: the very state that acts are
/// decided on, so that the report cannot read a tax profile otherwise than the rules do.
/// </summary>
public sealed class CooperativeProfileView : Projection<Cooperative>
{
    public const string Key = "profile";

    public override string Name => "cooperative-profile";

    public override Cooperative Empty => Cooperative.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is CooperativeFounded or GoverningModelAdopted or TaxProfileRecorded ? [Key] : [];

    public override Cooperative Evolve(Cooperative view, Recorded recorded) => view.Evolve(recorded.Event);
}
