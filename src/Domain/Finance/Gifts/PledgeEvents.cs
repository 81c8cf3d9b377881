using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>Somebody promised to give: once, or again and again.</summary>
/// <param name="Member">Somebody of the register; null for a giver from outside.</param>
/// <param name="Giver">How a giver from outside is called; null for somebody of the register.</param>
/// <param name="Iban">The account that the money will come from, as far as it is known.</param>
/// <param name="From">The first day on which a gift is due.</param>
/// <param name="Until">Nothing is due after this day; null while there is no end in sight.</param>
/// <param name="Project">What the money is given for; null where the giver leaves that open.</param>
/// <param name="Periodic">A periodic gift in the sense of the tax law, with an agreement.</param>
/// <param name="Agreement">Where the signed agreement is kept.</param>
[StoredAs("pledge_recorded", Module.Finance)]
public sealed record PledgeRecorded(
    PledgeId Pledge,
    MemberId? Member,
    Personal<string>? Giver,
    Personal<string>? Iban,
    Money Amount,
    PledgeInterval Interval,
    LocalDate From,
    LocalDate? Until,
    IncomeStreamId IncomeStream,
    string? Project,
    bool Periodic,
    Personal<string>? Agreement) : IEvent;

/// <summary>From a day on the giver gives something else; what was due before stays due.</summary>
[StoredAs("pledge_revised", Module.Finance)]
public sealed record PledgeRevised(
    PledgeId Pledge, Money Amount, PledgeInterval Interval, LocalDate From, LocalDate? Until) : IEvent;

/// <param name="EndedOn">Nothing is due after this day.</param>
[StoredAs("pledge_ended", Module.Finance)]
public sealed record PledgeEnded(PledgeId Pledge, LocalDate EndedOn, Personal<string>? Reason) : IEvent;

/// <summary>How often the same gift is due.</summary>
public enum PledgeInterval
{
    Once,
    Month,
    Quarter,
    Year,
}

public readonly record struct PledgeId(string Value) : IIdentifier<PledgeId>
{
    public static PledgeId From(string value) => new(value);
    public override string ToString() => Value;
}
