using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Community.Experience;

/// <summary>Somebody who cared for a parent, and a group of carers.</summary>
internal static class PeerSupport
{
    public static readonly EngageExperienceExpert Engage = new(
        new ExpertId("ed-1"), new MemberId("lid-1"), "Zorgde voor een ouder", new LocalDate(2025, 2, 1),
        ExpertAppreciation.VolunteerAllowance);

    public static readonly FormPeerGroup Form = new(
        new PeerGroupId("mantelzorgers"), "Mantelzorgers", new LocalDate(2025, 3, 1), Engage.Expert);

    public static readonly HoldPeerGroupSession Hold = new(Form.Group, new LocalDate(2025, 3, 12), 9);

    public static Member Person { get; } = Fold.Of<Member>(
        new MemberAdmitted(Engage.Person, "Fatima", MemberKind.Resident, new LocalDate(2024, 1, 1), null, null));

    public static ExperienceExpert Engaged { get; } =
        ExperienceExpert.Initial.After(EngageExperienceExpert.Decide(Engage, ExperienceExpert.Initial, Person));

    public static PeerGroup Formed { get; } =
        PeerGroup.Initial.After(FormPeerGroup.Decide(Form, PeerGroup.Initial, Engaged));

    public static PeerGroup Met { get; } = Formed.After(HoldPeerGroupSession.Decide(Hold, Formed));

    public static PeerGroup Ended { get; } =
        Met.After(EndPeerGroup.Decide(new(Form.Group, new LocalDate(2025, 9, 30)), Met));
}
