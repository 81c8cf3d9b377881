using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Community.Experience;

/// <param name="Field">What they know from their own life, such as caring for a parent.</param>
public sealed record EngageExperienceExpert(
    ExpertId Expert, MemberId Person, Personal<string> Field, LocalDate From, ExpertAppreciation Appreciation) : IAct
{
    public static Decision Decide(EngageExperienceExpert act, ExperienceExpert expert, Member person)
    {
        var engaged = new ExperienceExpertEngaged(act.Expert, act.Person, act.Field, act.From, act.Appreciation);
        if (expert.Engaged is { } before)
            return before with { Field = act.Field } == engaged
                ? Decision.Nothing
                : ExperienceRefusals.ExpertAlreadyEngaged(act.Expert);
        if (!person.IsKnown)
            return MemberRefusals.Unknown(act.Person);
        if (!person.IsPerson)
            return MemberRefusals.NotAPerson(act.Person);
        return string.IsNullOrWhiteSpace(act.Field.Plain)
            ? ExperienceRefusals.FieldMissing
            : ExperienceExpert.Stream(act.Expert, act.Person).Record(engaged);
    }
}
