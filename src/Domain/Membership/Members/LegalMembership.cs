using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Membership.Members;

internal static class LegalMembership
{
    /// <summary>A foundation has no members (BW 2:285); a cooperative or association cannot do without.</summary>
    public static bool HasNoMembersByLaw(this Cooperative cooperative) =>
        cooperative.Founding is { LegalForm: LegalForm.Foundation };
}
