using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Access.Rights;

/// <summary>
/// Which roles may do which act. Auditor, kascommissie, city and municipality change nothing: they are in no line.
/// </summary>
public static class ActRights
{
    public static RightsTable Table { get; } = new RightsTable()
        .AddGovernance().AddMembership().AddFinance().AddAppreciation().AddJobs().AddFunding().AddCommunity()
        .AddReporting().AddAccess();

    /// <summary>
    /// Why a person may not ask this; null when he may. Whoever runs the command line has the whole installation in
    /// hand: there no role is asked.
    /// </summary>
    public static Refusal? Refuses(ActRequest request)
    {
        if (request.OfMachine)
            return null;
        if (RoleNames.Find(request.Role) is not { } role)
            return AccessRefusals.RoleUnknown(request.Role);
        return Table.Has(role, request.Act) ? null : RefusalOf(role, request.Act);
    }

    /// <summary>Says who may.</summary>
    public static Refusal RefusalOf(Domain.Access.Roles.Role role, string act) =>
        AccessRefusals.RoleMayNot(role, Sentences.FindWord($"titles.{act}") ?? act, InWords(Table.Of(act)));

    internal static string InWords(IReadOnlyList<Domain.Access.Roles.Role> roles) =>
        roles.Count == 0 ? "–" : string.Join(", ", roles.Select(one => Sentences.Word(one)));
}
