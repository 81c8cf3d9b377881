using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.InKind;

/// <summary>
/// Something that would have cost money was given: it is shown beside the earnings, never among them.
/// </summary>
/// <param name="Funder">The organisation or group that gives; never a person.</param>
/// <param name="What">The thing or the room that is given; never who it is for.</param>
/// <param name="Structural">Given again and again, or promised for several years.</param>
/// <param name="Value">What it would have cost.</param>
[StoredAs("support_in_kind_received", Module.Finance)]
public sealed record SupportInKindReceived(
    SupportInKindId Support,
    EarningsCategory Category,
    string Funder,
    string What,
    bool Structural,
    Money Value,
    LocalDate ReceivedOn) : IEvent;

/// <summary>It was recorded by mistake and counts in no period any more.</summary>
[StoredAs("support_in_kind_withdrawn", Module.Finance)]
public sealed record SupportInKindWithdrawn(SupportInKindId Support, Personal<string> Reason) : IEvent;

public readonly record struct SupportInKindId(string Value) : IIdentifier<SupportInKindId>
{
    public static SupportInKindId From(string value) => new(value);
    public override string ToString() => Value;
}
