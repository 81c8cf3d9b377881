using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.Application.Subsidies.SubsidyOverview;

/// <summary>All that is known of one subsidy: the decisions on it and the money, each with its own date.</summary>
public sealed record SubsidyFile(
    SubsidyAppliedFor? Application,
    SubsidyGranted? Grant,
    SubsidyRefused? Refused,
    SubsidyAccountedFor? Account,
    SubsidyDetermined? Determination,
    ImmutableList<SubsidyMovement> Movements)
{
    /// <summary>Where in the journal the grant stands; zero until then.</summary>
    public long GrantedAt { get; init; }

    /// <summary>Where in the journal the determination stands; zero until then.</summary>
    public long DeterminedAt { get; init; }
}

/// <param name="Amount">Below zero where it undoes an earlier one.</param>
/// <param name="Position">Where in the journal the fact stands: what a figure is traced back to.</param>
public sealed record SubsidyMovement(
    EntryId Entry, SubsidyMovementKind Kind, Money Amount, LocalDate On, long Position);

public enum SubsidyMovementKind
{
    Received,
    Recognized,
    Repaid,
}

public sealed class SubsidyFileView : Projection<SubsidyFile>
{
    public override string Name => "subsidies";

    public override SubsidyFile Empty { get; } = new(null, null, null, null, null, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        SubsidyAppliedFor applied => [applied.Subsidy.Value],
        SubsidyGranted granted => [granted.Subsidy.Value],
        SubsidyRefused refused => [refused.Subsidy.Value],
        SubsidyAdvanceReceived advance => [advance.Subsidy.Value],
        SubsidyIncomeRecognized income => [income.Subsidy.Value],
        SubsidyAccountedFor accounted => [accounted.Subsidy.Value],
        SubsidyDetermined determined => [determined.Subsidy.Value],
        SubsidyRemainderReceived remainder => [remainder.Subsidy.Value],
        SubsidyRepaid repaid => [repaid.Subsidy.Value],
        SubsidyMovementReversed reversed => [reversed.Subsidy.Value],
        _ => [],
    };

    public override SubsidyFile Evolve(SubsidyFile view, Recorded recorded) => recorded.Event switch
    {
        SubsidyAppliedFor applied => view with { Application = applied },
        SubsidyGranted granted => view with { Grant = granted, GrantedAt = recorded.Position },
        SubsidyRefused refused => view with { Refused = refused },
        SubsidyAccountedFor accounted => view with { Account = accounted },
        SubsidyDetermined determined =>
            view with { Determination = determined, DeterminedAt = recorded.Position },
        SubsidyAdvanceReceived it =>
            Add(view, new(it.Advance, SubsidyMovementKind.Received, it.Amount, it.ReceivedOn, recorded.Position)),
        SubsidyRemainderReceived it =>
            Add(view, new(it.Payment, SubsidyMovementKind.Received, it.Amount, it.ReceivedOn, recorded.Position)),
        SubsidyIncomeRecognized it =>
            Add(view, new(
                it.Recognition, SubsidyMovementKind.Recognized, it.Amount, it.RecognizedOn, recorded.Position)),
        SubsidyRepaid it =>
            Add(view, new(it.Repayment, SubsidyMovementKind.Repaid, it.Amount, it.RepaidOn, recorded.Position)),
        SubsidyMovementReversed it => Add(view, Undoing(view, it, recorded.Position)),
        _ => view,
    };

    private static SubsidyFile Add(SubsidyFile view, SubsidyMovement movement) =>
        view with { Movements = view.Movements.Add(movement) };

    private static SubsidyMovement Undoing(SubsidyFile view, SubsidyMovementReversed reversed, long position)
    {
        var undone = view.Movements.First(movement => movement.Entry == reversed.Movement);
        return new SubsidyMovement(reversed.By, undone.Kind, -undone.Amount, reversed.ReversedOn, position);
    }
}
