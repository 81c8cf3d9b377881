namespace Wijkboek.Domain.Community.FamilyNetworkCouncils;

/// <param name="Council">A number of the cooperative's own; it may not say whose network it was.</param>
/// <param name="Participants">From 2 on: one person is no network.</param>
/// <param name="Agreements">How many working agreements were made; 0 when none was.</param>
public sealed record HoldFamilyNetworkCouncil(
    CouncilId Council, LocalDate HeldOn, int Participants, int Agreements) : IAct
{
    private const int FewestParticipants = 2;
    private const int MostParticipants = 60;
    private const int MostAgreements = 100;

    public static Decision Decide(HoldFamilyNetworkCouncil act, FamilyNetworkCouncil council)
    {
        var held = new FamilyNetworkCouncilHeld(act.Council, act.HeldOn, act.Participants, act.Agreements);
        if (council.Held is { } before)
            return before == held ? Decision.Nothing : CouncilRefusals.AlreadyHeld(act.Council);
        if (act.Participants is < FewestParticipants or > MostParticipants)
            return CouncilRefusals.ParticipantsWrong(FewestParticipants, MostParticipants);
        return act.Agreements is < 0 or > MostAgreements
            ? CouncilRefusals.AgreementsWrong(MostAgreements)
            : FamilyNetworkCouncil.Stream(act.Council).Record(held);
    }
}
