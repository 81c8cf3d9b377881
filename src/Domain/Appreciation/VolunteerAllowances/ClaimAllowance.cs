using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

public sealed record ClaimAllowance(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate ClaimedOn,
    string? Project = null,
    Personal<string>? Activity = null) : IAct
{
    // The entries of a claim are named after it, and their names must fit as well.
    private const int LongestId = 48;

    public static Decision Decide(ClaimAllowance act, VolunteerYear year, ClaimGrounds grounds, Actor recordedBy)
    {
        var claimed = new AllowanceClaimed(
            act.Claim, act.Volunteer, act.Month, act.Amount, act.ClaimedOn, recordedBy.Id, act.Project, act.Activity);
        if (year.Find(act.Claim) is { } before)
            return IsSame(before.Claimed, claimed) ? Decision.Nothing : AllowanceRefusals.ClaimIdTaken(act.Claim);
        return (Refuses(act) ?? VolunteerRefuses(act, grounds) ?? MaximumRefuses(act, year, grounds)) is { } refusal
            ? refusal
            : VolunteerYear.Stream(act.Volunteer, act.Month.Year).Record(claimed);
    }

    private static Refusal? Refuses(ClaimAllowance act)
    {
        if (act.Claim.Value.Length > LongestId)
            return AllowanceRefusals.ClaimIdTooLong(LongestId);
        if (!act.Amount.IsPositive)
            return AllowanceRefusals.AmountNotPositive;
        if (act.Project is { } project && !Identifier.IsValid(project))
            return LedgerRefusals.ProjectWrong(project);
        return act.ClaimedOn < act.Month.FirstDay() ? AllowanceRefusals.MonthNotBegun(act.Month) : null;
    }

    private static Refusal? VolunteerRefuses(ClaimAllowance act, ClaimGrounds grounds)
    {
        if (!grounds.Volunteer.IsKnown)
            return MemberRefusals.Unknown(act.Volunteer);
        if (grounds.Agreement.In(act.Month) is null)
            return AllowanceRefusals.NoAgreement(act.Month);
        if (!grounds.Agreement.DeclaredFor(act.Month.Year))
            return AllowanceRefusals.OtherAllowancesNotDeclared(act.Month.Year);
        if (grounds.TaxProfile is not { } profile)
            return AllowanceRefusals.NoTaxProfile(act.Month.LastDay());
        return profile.AllowsVolunteerScheme(act.Month.LastDay())
            ? null
            : AllowanceRefusals.SchemeNotAllowed(act.Month);
    }

    private static Refusal? MaximumRefuses(ClaimAllowance act, VolunteerYear year, ClaimGrounds grounds)
    {
        if (grounds.Maxima.Refuse(year, act.Month, act.Amount) is { } refusal)
            return refusal;
        var inMonth = year.AllowancesIn(act.Month);
        return grounds.Agreement.In(act.Month)?.AgreedPerMonth is { } agreed && inMonth + act.Amount > agreed
            ? AllowanceRefusals.AboveAgreedAmount(act.Month, act.Amount, inMonth, agreed)
            : null;
    }

    private static bool IsSame(AllowanceClaimed before, AllowanceClaimed now) =>
        before with { RecordedBy = now.RecordedBy, Activity = now.Activity } == now;
}

/// <summary>What a claim is judged by, besides the volunteer's year itself.</summary>
/// <param name="TaxProfile">The one that holds on the last day of the month; null when none was recorded.</param>
public sealed record ClaimGrounds(
    Member Volunteer, VolunteerAgreement Agreement, TaxProfile? TaxProfile, VolunteerMaxima Maxima);
