namespace Wijkboek.Domain.Appreciation.Internships;

public static class InternshipRefusals
{
    public static Refusal Unknown(InternshipId internship) => new("internship.unknown", ("internship", internship));
    public static Refusal AlreadyStarted(InternshipId internship) =>
        new("internship.already_started", ("internship", internship));
    public static Refusal IdTooLong(int longest) => new("internship.id_too_long", ("longest", longest));
    public static Refusal PersonMissing { get; } = new("internship.person_missing");
    public static Refusal SchoolMissing { get; } = new("internship.school_missing");
    public static Refusal PeriodWrong(LocalDate from, LocalDate until) =>
        new("internship.period_wrong", ("from", from), ("until", until));
    public static Refusal AllowanceNotPositive { get; } = new("internship.allowance_not_positive");
    public static Refusal NoAllowanceAgreed(InternshipId internship) =>
        new("internship.no_allowance_agreed", ("internship", internship));
    public static Refusal MonthOutside(YearMonth month, LocalDate from, LocalDate last) =>
        new("internship.month_outside", ("month", month), ("from", from), ("until", last));
    public static Refusal AboveAgreed(Money amount, Money agreed) =>
        new("internship.above_agreed", ("amount", amount), ("agreed", agreed));
    public static Refusal MonthAlreadyPaid(InternshipAllowancePaid paid) =>
        new("internship.month_already_paid", ("month", paid.Month), ("date", paid.PaidOn));
    public static Refusal MonthNotPaid(YearMonth month) => new("internship.month_not_paid", ("month", month));
    public static Refusal DateTooEarly(LocalDate date, LocalDate earliest) =>
        new("internship.date_too_early", ("date", date), ("earliest", earliest));
    public static Refusal ReasonMissing { get; } = new("internship.reason_missing");
    public static Refusal AlreadyEnded(InternshipEnded ended) =>
        new("internship.already_ended", ("internship", ended.Internship), ("date", ended.EndedOn));
    public static Refusal PaidAfterEnd(YearMonth month) => new("internship.paid_after_end", ("month", month));
}
