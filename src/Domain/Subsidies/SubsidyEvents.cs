using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <param name="Funder">The organisation that is asked; the same words as on the income stream.</param>
/// <param name="From">First day of the activities.</param>
/// <param name="Until">Last day of the activities; included.</param>
[StoredAs("subsidy_applied_for", Module.Subsidies)]
public sealed record SubsidyAppliedFor(
    SubsidyId Subsidy,
    string Title,
    string Funder,
    Money Asked,
    LocalDate AppliedOn,
    LocalDate From,
    LocalDate Until) : IEvent;

/// <summary>The decision to grant (subsidieverlening, Awb 4:29): a claim on money, on conditions.</summary>
/// <param name="Advances">What the funder promised to pay ahead (Awb 4:95); together at most the grant.</param>
/// <param name="AccountableBefore">Last day to ask for the final amount (Awb 4:44), with the accounts.</param>
/// <param name="IncomeStream">Where its income is recognised.</param>
[StoredAs("subsidy_granted", Module.Subsidies)]
public sealed record SubsidyGranted(
    SubsidyId Subsidy,
    string DecisionNumber,
    Money Amount,
    LocalDate GrantedOn,
    LocalDate From,
    LocalDate Until,
    IReadOnlyList<PlannedAdvance> Advances,
    LocalDate AccountableBefore,
    IncomeStreamId IncomeStream,
    Personal<string>? Conditions) : IEvent;

[StoredAs("subsidy_refused", Module.Subsidies)]
public sealed record SubsidyRefused(
    SubsidyId Subsidy, string DecisionNumber, LocalDate RefusedOn, Personal<string>? Reason) : IEvent;

[StoredAs("subsidy_advance_received", Module.Subsidies)]
public sealed record SubsidyAdvanceReceived(
    SubsidyId Subsidy, EntryId Advance, Money Amount, LocalDate ReceivedOn) : IEvent;

[StoredAs("subsidy_income_recognized", Module.Subsidies)]
public sealed record SubsidyIncomeRecognized(
    SubsidyId Subsidy, EntryId Recognition, Money Amount, LocalDate RecognizedOn) : IEvent;

/// <summary>The request for the final amount (aanvraag tot vaststelling, Awb 4:44), with the accounts.</summary>
[StoredAs("subsidy_accounted_for", Module.Subsidies)]
public sealed record SubsidyAccountedFor(SubsidyId Subsidy, LocalDate AccountedOn) : IEvent;

/// <summary>The decision on the final amount (subsidievaststelling, Awb 4:42).</summary>
/// <param name="Ground">Why it is less than granted; null when it is not.</param>
[StoredAs("subsidy_determined", Module.Subsidies)]
public sealed record SubsidyDetermined(
    SubsidyId Subsidy,
    EntryId Determination,
    string DecisionNumber,
    Money Amount,
    LocalDate DeterminedOn,
    LowerDeterminationGround? Ground) : IEvent;

/// <summary>What the funder still owed after the determination came in (Awb 4:52).</summary>
[StoredAs("subsidy_remainder_received", Module.Subsidies)]
public sealed record SubsidyRemainderReceived(
    SubsidyId Subsidy, EntryId Payment, Money Amount, LocalDate ReceivedOn) : IEvent;

[StoredAs("subsidy_repaid", Module.Subsidies)]
public sealed record SubsidyRepaid(SubsidyId Subsidy, EntryId Repayment, Money Amount, LocalDate RepaidOn) : IEvent;

/// <summary>A receipt, recognition or repayment was recorded by mistake; its money is taken out again.</summary>
/// <param name="Movement">The entry of the fact that is undone.</param>
[StoredAs("subsidy_movement_reversed", Module.Subsidies)]
public sealed record SubsidyMovementReversed(
    SubsidyId Subsidy, EntryId Movement, EntryId By, LocalDate ReversedOn, Personal<string> Reason) : IEvent;

public readonly record struct SubsidyId(string Value) : IIdentifier<SubsidyId>
{
    public static SubsidyId From(string value) => new(value);
    public override string ToString() => Value;
}

public sealed record PlannedAdvance(LocalDate DueOn, Money Amount);

/// <summary>Why a funder may determine less than it granted (Awb 4:46, second and third paragraph).</summary>
public enum LowerDeterminationGround
{
    ActivitiesNotCarriedOut,
    ObligationsNotMet,
    InformationIncorrect,
    GrantIncorrect,
    CostsNotNecessary,
    CostsLower,
}
