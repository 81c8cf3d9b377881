namespace Wijkboek.Domain.Membership.Members;

/// <summary>
/// Somebody who volunteers, works or governs without being a member: everybody in a foundation, a guest elsewhere.
/// </summary>
public sealed record RegisterPerson(
    MemberId Person,
    Personal<string> Name,
    LocalDate RegisteredOn,
    Personal<LocalDate>? BirthDate = null,
    Personal<string>? Email = null) : IAct
{
    /// <param name="recorded">What this id was registered with before, opened.</param>
    public static Decision Decide(RegisterPerson act, Member person, AdmittedDetails recorded)
    {
        if (person.Registered is { } before)
            return before.RegisteredOn == act.RegisteredOn && recorded.Name == act.Name.Plain
                && recorded.BirthDate == act.BirthDate?.Plain && recorded.Email == act.Email?.Plain
                ? Decision.Nothing
                : MemberRefusals.AlreadyKnown(act.Person);
        if (person.Admitted is not null || person.Application is not null)
            return MemberRefusals.AlreadyKnown(act.Person);
        return DetailRules.Refuses(
            act.Person, kind: null, act.Name, act.RegisteredOn, act.BirthDate, act.Email) is { } refusal
            ? refusal
            : Member.Stream(act.Person).Record(new PersonRegistered(
                act.Person, act.Name, act.RegisteredOn, act.BirthDate, act.Email));
    }
}
