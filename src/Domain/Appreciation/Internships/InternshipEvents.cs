namespace Wijkboek.Domain.Appreciation.Internships;

/// <param name="Person">Null when the intern is not a member; the name then stands in <paramref name="Name"/>.</param>
/// <param name="School">The school or institute.</param>
/// <param name="Level">Such as "mbo 4" or "hbo"; null when it is not known.</param>
/// <param name="Until">The last day that was agreed.</param>
/// <param name="AllowancePerMonth">Null is an internship without an allowance.</param>
[StoredAs("internship_started", Module.Appreciation)]
public sealed record InternshipStarted(
    InternshipId Internship,
    MemberId? Person,
    Personal<string>? Name,
    string School,
    string? Level,
    LocalDate From,
    LocalDate Until,
    Money? AllowancePerMonth) : IEvent;

[StoredAs("internship_allowance_paid", Module.Appreciation)]
public sealed record InternshipAllowancePaid(
    InternshipId Internship, YearMonth Month, Money Amount, LocalDate PaidOn, string? Project) : IEvent;

/// <summary>The intern paid the allowance of a month back.</summary>
[StoredAs("internship_allowance_taken_back", Module.Appreciation)]
public sealed record InternshipAllowanceTakenBack(
    InternshipId Internship, YearMonth Month, Money Amount, LocalDate TakenBackOn, Personal<string> Reason) : IEvent;

/// <param name="EndedOn">The last day.</param>
[StoredAs("internship_ended", Module.Appreciation)]
public sealed record InternshipEnded(
    InternshipId Internship, LocalDate EndedOn, InternshipOutcome Outcome, Personal<string>? Note) : IEvent;

public enum InternshipOutcome
{
    Completed,

    /// <summary>Stopped before the internship was completed.</summary>
    BrokenOff,

    /// <summary>It never began, or was recorded by mistake: it counts nowhere.</summary>
    NeverBegan,
}

public readonly record struct InternshipId(string Value) : IIdentifier<InternshipId>
{
    public static InternshipId From(string value) => new(value);
    public override string ToString() => Value;
}
