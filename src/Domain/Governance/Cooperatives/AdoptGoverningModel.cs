namespace Wijkboek.Domain.Governance.Cooperatives;

public sealed record AdoptGoverningModel(
    GeneralMeeting GeneralMeeting,
    BoardModel Board,
    bool SupervisoryBoard,
    WorkOrganisation Organisation,
    LocalDate AdoptedOn) : IAct
{
    public static Decision Decide(AdoptGoverningModel act, Cooperative cooperative)
    {
        if (cooperative.Founding is not { } founding)
            return CooperativeRefusals.NotFounded;

        // A foundation may not have members (BW 2:285); cooperatives and associations have them by law (BW 2:26, 2:53).
        if (founding.LegalForm == LegalForm.Foundation && act.GeneralMeeting != GeneralMeeting.None)
            return CooperativeRefusals.FoundationHasNoMembers;
        if (founding.LegalForm != LegalForm.Foundation && act.GeneralMeeting == GeneralMeeting.None)
            return CooperativeRefusals.MembersMeetingRequired;

        var adopted = new GoverningModelAdopted(
            act.GeneralMeeting, act.Board, act.SupervisoryBoard, act.Organisation, act.AdoptedOn);
        return adopted == cooperative.GoverningModel ? Decision.Nothing : Cooperative.Stream.Record(adopted);
    }
}
