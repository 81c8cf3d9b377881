namespace Wijkboek.Domain.Finance.CorporationTaxes;

public static class CorporationTaxRefusals
{
    public static Refusal NotSubject { get; } = new("corporation_tax.not_subject");
    public static Refusal ProfileMissing(LocalDate on) => new("corporation_tax.profile_missing", ("date", on));
    public static Refusal NoRate(LocalDate on) => new("corporation_tax.no_rate", ("date", on));
    public static Refusal LossesWrong(Money profit) => new("corporation_tax.losses_wrong", ("profit", profit));
    public static Refusal EarlierWrong { get; } = new("corporation_tax.earlier_wrong");
}
