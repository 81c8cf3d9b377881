namespace Wijkboek.Domain.Governance.Mandates;

public static class MandateRefusals
{
    public static Refusal Unknown(MandateId mandate) => new("mandate.unknown", ("mandate", mandate));
    public static Refusal IdTaken(MandateId mandate) => new("mandate.id_taken", ("mandate", mandate));
    public static Refusal RoleMissing { get; } = new("mandate.role_missing");
    public static Refusal LimitNotPositive { get; } = new("mandate.limit_not_positive");
    public static Refusal SecondSignatureWrong(Money limit) => new("mandate.second_signature_wrong", ("limit", limit));
    public static Refusal SecondSignersWrong { get; } = new("mandate.second_signers_wrong");
    public static Refusal PeriodWrong(LocalDate from, LocalDate until) =>
        new("mandate.period_wrong", ("from", from), ("until", until));
    public static Refusal AlreadyWithdrawn(MandateId mandate, LocalDate on) =>
        new("mandate.already_withdrawn", ("mandate", mandate), ("date", on));
    public static Refusal WithdrawnOutsidePeriod(LocalDate from) =>
        new("mandate.withdrawn_outside_period", ("date", from));
}
