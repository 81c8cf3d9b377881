namespace Wijkboek.Domain.Membership.Members;

/// <summary>Everybody may have what is wrong about them corrected (AVG art. 16). What is left out stays.</summary>
public sealed record CorrectPersonalDetails(
    MemberId Person,
    LocalDate CorrectedOn,
    Personal<string>? Name = null,
    Personal<LocalDate>? BirthDate = null,
    Personal<string>? Email = null) : IAct
{
    /// <param name="present">The details as they are now, opened.</param>
    public static Decision Decide(CorrectPersonalDetails act, Member person, AdmittedDetails present)
    {
        if (person.Details is not { } details)
            return MemberRefusals.Unknown(act.Person);
        if (act is { Name: null, BirthDate: null, Email: null })
            return MemberRefusals.NothingCorrected;
        if ((act.Name is null || act.Name.Plain == present.Name)
            && (act.BirthDate is null || act.BirthDate.Plain == present.BirthDate)
            && (act.Email is null || act.Email.Plain == present.Email))
            return Decision.Nothing;
        return DetailRules.Refuses(
            act.Person, details.Kind, act.Name, act.CorrectedOn, act.BirthDate, act.Email) is { } refusal
            ? refusal
            : Member.Stream(act.Person).Record(new PersonalDetailsCorrected(
                act.Person, act.CorrectedOn, act.Name, act.BirthDate, act.Email));
    }
}
