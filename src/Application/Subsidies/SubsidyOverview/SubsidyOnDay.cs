using Wijkboek.Domain.Common;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.Application.Subsidies.SubsidyOverview;

/// <summary>One subsidy as it stood at the end of a day, from the facts dated up to it.</summary>
/// <param name="Grant">Null until the funder decided, or when it refused.</param>
/// <param name="Determined">Null until the final amount is known.</param>
/// <param name="Next">What must happen next; null when nothing must.</param>
public sealed record SubsidyOnDay(
    SubsidyAppliedFor Application,
    SubsidyState State,
    SubsidyGranted? Grant,
    Money Received,
    Money Recognized,
    Money? Determined,
    Money Repaid,
    SubsidyPosition Position,
    SubsidyNextStep? Next)
{
    /// <summary>Income so far, by the funder's final word once there is one.</summary>
    public Money Income => Determined ?? Recognized;

    public bool IsOver => State is SubsidyState.Refused or SubsidyState.Settled;

    /// <summary>Null when it was not applied for yet.</summary>
    public static SubsidyOnDay? Of(SubsidyFile file, LocalDate day)
    {
        if (file.Application is not { } application || application.AppliedOn > day)
            return null;
        var known = file with
        {
            Grant = file.Grant?.GrantedOn <= day ? file.Grant : null,
            Refused = file.Refused?.RefusedOn <= day ? file.Refused : null,
            Account = file.Account?.AccountedOn <= day ? file.Account : null,
            Determination = file.Determination?.DeterminedOn <= day ? file.Determination : null,
            Movements = file.Movements.RemoveAll(movement => movement.On > day),
        };
        var (received, recognized, repaid) = (
            Sum(known, SubsidyMovementKind.Received),
            Sum(known, SubsidyMovementKind.Recognized),
            Sum(known, SubsidyMovementKind.Repaid));
        var position = known.Determination is { } determined
            ? SubsidyPosition.AfterDetermination(received - repaid, determined.Amount)
            : SubsidyPosition.BeforeDetermination(received - repaid, recognized);
        return new SubsidyOnDay(
            application, StateOf(known, position), known.Grant, received, recognized, known.Determination?.Amount,
            repaid, position, SubsidyNextStep.Of(known, received, position, day));
    }

    private static SubsidyState StateOf(SubsidyFile known, SubsidyPosition position) => known switch
    {
        { Determination: not null } => position == default ? SubsidyState.Settled : SubsidyState.Determined,
        { Account: not null } => SubsidyState.AccountedFor,
        { Grant: not null } => SubsidyState.Granted,
        { Refused: not null } => SubsidyState.Refused,
        _ => SubsidyState.AppliedFor,
    };

    private static Money Sum(SubsidyFile known, SubsidyMovementKind kind) =>
        known.Movements.Where(movement => movement.Kind == kind).Sum(movement => movement.Amount);
}

public enum SubsidyState
{
    AppliedFor,
    Granted,
    Refused,
    AccountedFor,

    /// <summary>The final amount is known, but money must still come or go back.</summary>
    Determined,

    /// <summary>The final amount is known and paid.</summary>
    Settled,
}
