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
