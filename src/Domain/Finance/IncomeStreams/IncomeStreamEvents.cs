using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.IncomeStreams;

/// <param name="Funder">The organisation or group that pays; never a person.</param>
/// <param name="Structural">
/// Runs on, or is promised for several years; otherwise it must be won again each time.
/// </param>
/// <param name="Account">The income account it is recognised on.</param>
[StoredAs("income_stream_opened", Module.Finance)]
public sealed record IncomeStreamOpened(
    IncomeStreamId IncomeStream,
    string Name,
    EarningsCategory Category,
    string Funder,
    bool Structural,
    string Account,
    LocalDate OpenedOn,
    Money? ExpectedPerYear) : IEvent;

[StoredAs("instalment_received", Module.Finance)]
public sealed record InstalmentReceived(
    IncomeStreamId IncomeStream, EntryId Instalment, Money Amount, LocalDate ReceivedOn, string? Project) : IEvent;

[StoredAs("instalment_reversed", Module.Finance)]
public sealed record InstalmentReversed(
    IncomeStreamId IncomeStream,
    EntryId Instalment,
    EntryId By,
    LocalDate ReversedOn,
    Personal<string> Reason) : IEvent;

/// <param name="ExpectedPerYear">Null when nobody knows any more.</param>
/// <param name="From">The day from which this is expected.</param>
[StoredAs("income_expectation_revised", Module.Finance)]
public sealed record IncomeExpectationRevised(
    IncomeStreamId IncomeStream, Money? ExpectedPerYear, LocalDate From) : IEvent;

/// <summary>No income after this day; a later closing of the same stream replaces it.</summary>
[StoredAs("income_stream_closed", Module.Finance)]
public sealed record IncomeStreamClosed(IncomeStreamId IncomeStream, LocalDate ClosedOn) : IEvent;

public readonly record struct IncomeStreamId(string Value) : IIdentifier<IncomeStreamId>
{
    public static IncomeStreamId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>
/// The lines of the earnings model (verdienmodel) by which neighbourhood cooperatives present themselves.
/// </summary>
public enum EarningsCategory
{
    MunicipalSubsidy,
    RightToChallenge,
    RegionalSubsidy,
    DistrictCoordination,
    OwnIncome,
    DonationsAndSponsoring,
    OwnContributions,
    MembershipFees,
    EntrepreneursFund,
    HousingCorporations,
    Funds,
    Other,
}
