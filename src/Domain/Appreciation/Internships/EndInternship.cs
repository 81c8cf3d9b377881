namespace Wijkboek.Domain.Appreciation.Internships;

/// <summary>The internship is over, on the agreed day or another.</summary>
/// <param name="EndedOn">The last day.</param>
public sealed record EndInternship(
    InternshipId Internship, LocalDate EndedOn, InternshipOutcome Outcome, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(EndInternship act, Internship internship)
    {
        if (internship.Started is not { } started)
            return InternshipRefusals.Unknown(act.Internship);
        if (internship.Ended is { } before)
            return before.EndedOn == act.EndedOn && before.Outcome == act.Outcome
                ? Decision.Nothing
                : InternshipRefusals.AlreadyEnded(before);
        if (act.EndedOn < started.From)
            return InternshipRefusals.DateTooEarly(act.EndedOn, started.From);

        // What never began was not paid for; any other internship ran until its last paid month.
        var tooLate = internship.Payments.FindLast(payment => payment.TakenBack is null
            && (act.Outcome == InternshipOutcome.NeverBegan || payment.Paid.Month.FirstDay() > act.EndedOn));
        return tooLate is not null
            ? InternshipRefusals.PaidAfterEnd(tooLate.Paid.Month)
            : Internships.Internship.Stream(act.Internship).Record(
                new InternshipEnded(act.Internship, act.EndedOn, act.Outcome, act.Note));
    }
}
