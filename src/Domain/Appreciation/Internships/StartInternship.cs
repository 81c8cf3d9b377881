using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.Internships;

/// <summary>
/// Somebody comes to learn. An allowance is not bound to the maxima of volunteers, and no law sets a lowest amount; for
/// payroll tax it may be wage.
/// </summary>
/// <param name="Person">The intern, when he or she is a member; else <paramref name="Name"/> says who it is.</param>
/// <param name="AllowancePerMonth">At most, for a whole month; null is an internship without an allowance.</param>
public sealed record StartInternship(
    InternshipId Internship,
    string School,
    LocalDate From,
    LocalDate Until,
    MemberId? Person = null,
    Personal<string>? Name = null,
    string? Level = null,
    Money? AllowancePerMonth = null) : IAct
{
    /// <param name="member">Null when the act names no member.</param>
    public static Decision Decide(StartInternship act, Internship internship, Member? member)
    {
        var started = new InternshipStarted(
            act.Internship, act.Person, act.Name, act.School.Trim(), act.Level?.Trim(), act.From, act.Until,
            act.AllowancePerMonth);
        if (internship.Started is { } before)
            return before with { Name = act.Name } == started
                ? Decision.Nothing
                : InternshipRefusals.AlreadyStarted(act.Internship);
        return (PersonRefuses(act, member) ?? Refuses(started)) is { } refusal
            ? refusal
            : Internships.Internship.Stream(act.Internship).Record(started);
    }

    private static Refusal? PersonRefuses(StartInternship act, Member? member)
    {
        if (act.Person is not { } person)
            return string.IsNullOrWhiteSpace(act.Name?.Plain) ? InternshipRefusals.PersonMissing : null;
        if (member is not { IsKnown: true })
            return MemberRefusals.Unknown(person);
        return member.IsPerson ? null : MemberRefusals.NotAPerson(person);
    }

    private static Refusal? Refuses(InternshipStarted started)
    {
        if (started.Internship.Value.Length > CostEntry.LongestId)
            return InternshipRefusals.IdTooLong(CostEntry.LongestId);
        if (started.School.Length == 0)
            return InternshipRefusals.SchoolMissing;
        if (started.Until < started.From)
            return InternshipRefusals.PeriodWrong(started.From, started.Until);
        return started.AllowancePerMonth is { IsPositive: false } ? InternshipRefusals.AllowanceNotPositive : null;
    }
}
