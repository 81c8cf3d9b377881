namespace Wijkboek.Domain.Membership.Members;

public static class TalentRefusals
{
    public static Refusal IdTaken(TalentId talent) => new("talent.id_taken", ("talent", talent));
    public static Refusal Unknown(TalentId talent) => new("talent.unknown", ("talent", talent));
    public static Refusal TwiceInList(TalentId talent) => new("talent.twice_in_list", ("talent", talent));
    public static Refusal BeforeOffer(LocalDate date, LocalDate offeredOn) =>
        new("talent.before_offer", ("date", date), ("offered", offeredOn));
}
