namespace Wijkboek.Domain.Appreciation.VolunteerAgreements;

public static class VolunteerAgreementRefusals
{
    public static Refusal TaskMissing { get; } = new("volunteer_agreement.task_missing");
    public static Refusal PeriodWrong(LocalDate from, LocalDate until) =>
        new("volunteer_agreement.period_wrong", ("from", from), ("until", until));
    public static Refusal AmountNotPositive { get; } = new("volunteer_agreement.amount_not_positive");
    public static Refusal LaterAgreementExists(LocalDate from) =>
        new("volunteer_agreement.later_agreement_exists", ("from", from));
    public static Refusal AlreadyDeclared(int year, LocalDate declaredOn) =>
        new("volunteer_agreement.already_declared", ("year", year.ToString()), ("date", declaredOn));
    public static Refusal NoneInYear(int year) => new("volunteer_agreement.none_in_year", ("year", year.ToString()));
}
