using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Allowances;

/// <summary>Claims that are ticked are approved in one go, each by itself: a refusal stops only its own.</summary>
internal static class ClaimApproval
{
    /// <summary>The form that the ticks in the table belong to.</summary>
    public const string FormId = "keur-goed";

    /// <summary>In the address: how many were approved just now.</summary>
    public const string Approved = "goedgekeurd";

    public static string TickOf(ClaimLine claim) => $"keur.{claim.Volunteer}.{claim.Month.Year}.{claim.Claim}";

    /// <summary>Nobody approves what is his own, or what he entered himself.</summary>
    public static bool MayApprove(this ClaimLine claim, Visitor visitor) => claim.State == ClaimState.Claimed
        && visitor.MayDo(nameof(ApproveAllowance))
        && claim.RecordedBy != visitor.Actor && claim.Volunteer.Value != visitor.Actor;

    /// <summary>With all ticked that this visitor may approve.</summary>
    public static TypedForm Start(Visit visit, IEnumerable<ClaimLine> claims) => TypedForm.Empty.With(
        claims.Where(claim => claim.MayApprove(visit.Visitor)).Select(claim => (TickOf(claim), "ja")));

    /// <returns>How many were approved, and the form with what was refused.</returns>
    public static async Task<(int Approved, FormState Form)> Run(ActRunner acts, Visit visit, FormState form)
    {
        var approved = 0;
        var ticked = (await ClaimLine.Read(visit)).Where(claim => form.Of(TickOf(claim)).Length > 0).ToList();
        if (ticked.Count == 0)
            return (0, form.Refused("", ApprovalRefusals.NothingTicked));
        foreach (var claim in ticked)
        {
            var act = new ApproveAllowance(claim.Claim, claim.Volunteer, claim.Month.Year, visit.Today);
            if (await acts.Run(visit, form.RequestFor(TickOf(claim)), act) is { } reason)
                form = form.Refused(TickOf(claim), reason);
            else
                approved++;
        }

        return (approved, form);
    }
}
