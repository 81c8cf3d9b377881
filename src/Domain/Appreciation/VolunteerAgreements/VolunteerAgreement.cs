using System.Collections.Immutable;

namespace Wijkboek.Domain.Appreciation.VolunteerAgreements;

/// <summary>What a volunteer and the cooperative agreed on, over the years.</summary>
public sealed record VolunteerAgreement(
    ImmutableList<VolunteerAgreementSigned> Agreements,
    ImmutableDictionary<int, OtherAllowancesDeclared> Declarations) : IState<VolunteerAgreement>
{
    public static Stream<VolunteerAgreement> Stream(MemberId volunteer) =>
        new($"volunteer-agreement/{volunteer}", Retention.Contact, volunteer.Value);

    public static VolunteerAgreement Initial { get; } =
        new([], ImmutableDictionary<int, OtherAllowancesDeclared>.Empty);

    /// <summary>The agreement of at least one day of a month; of two the later, which replaced the earlier.</summary>
    public VolunteerAgreementSigned? In(YearMonth month) => Agreements.FindLast(signed =>
        signed.From <= month.LastDay() && (signed.Until is not { } until || month.FirstDay() <= until));

    public bool RunsIn(int year) => Enumerable.Range(1, 12).Any(month => In(new YearMonth(year, month)) is not null);

    /// <summary>Whether the last agreement is not over before this day.</summary>
    public bool RunsOnOrAfter(LocalDate day) => Agreements is [.., var last] && !(last.Until < day);

    public bool DeclaredFor(int year) => Declarations.ContainsKey(year);

    public VolunteerAgreement Evolve(IEvent happened) => happened switch
    {
        VolunteerAgreementSigned signed => this with { Agreements = Agreements.Add(signed) },
        OtherAllowancesDeclared declared => this with { Declarations = Declarations.SetItem(declared.Year, declared) },
        _ => this,
    };
}
