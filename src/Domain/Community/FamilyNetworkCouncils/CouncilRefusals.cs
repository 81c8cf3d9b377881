namespace Wijkboek.Domain.Community.FamilyNetworkCouncils;

public static class CouncilRefusals
{
    public static Refusal Unknown(CouncilId council) => new("council.unknown", ("council", council));
    public static Refusal AlreadyHeld(CouncilId council) => new("council.already_held", ("council", council));
    public static Refusal IsWithdrawn(CouncilId council) => new("council.withdrawn", ("council", council));
    public static Refusal ParticipantsWrong(int fewest, int most) =>
        new("council.participants_wrong", ("fewest", fewest), ("most", most));
    public static Refusal AgreementsWrong(int most) => new("council.agreements_wrong", ("most", most));
    public static Refusal FollowUpTooEarly(LocalDate held) => new("council.follow_up_too_early", ("date", held));
    public static Refusal KeptWrong(int agreements) => new("council.kept_wrong", ("agreements", agreements));
    public static Refusal AlreadyFollowedUp(LocalDate on, int kept) =>
        new("council.already_followed_up", ("date", on), ("kept", kept));
}
