using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>A volunteer, or somebody on behalf of one, asks for an allowance for one month.</summary>
/// <param name="Amount">May be left out where hours or activities say it.</param>
/// <param name="WorkedMinutes">Of a claim by hours.</param>
/// <param name="Times">Of a claim by activities.</param>
/// <param name="Rate">Per hour, or per activity.</param>
/// <param name="Receipts">Of a claim for costs: what they were, and where the receipts are kept.</param>
/// <param name="Resolution">The board's decision to pass a maximum, or the amount per hour.</param>
public sealed record ClaimAllowance(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money? Amount,
    LocalDate ClaimedOn,
    string? Project = null,
    Personal<string>? Activity = null,
    AllowanceBasis Basis = AllowanceBasis.Fixed,
    int? WorkedMinutes = null,
    int? Times = null,
    Money? Rate = null,
    Personal<string>? Receipts = null,
    ResolutionNumber? Resolution = null) : IAct
{
    // The entries of a claim are named after it, and their names must fit as well.
    private const int LongestId = 48;

    public static Decision Decide(ClaimAllowance act, VolunteerYear year, ClaimGrounds grounds, Actor recordedBy)
    {
        var claimed = Claimed(act, recordedBy);
        if (year.Find(act.Claim) is { } before)
            return IsSame(before.Claimed, claimed) ? Decision.Nothing : AllowanceRefusals.ClaimIdTaken(act.Claim);
        if ((Refuses(act) ?? VolunteerRefuses(act, grounds)) is { } refusal)
            return refusal;
        var passed = grounds.Maxima.Judge(
            act.Volunteer, year, act.Month, Benefits.OfClaim(act.Basis, claimed.Amount), act.ClaimedOn,
            grounds.Resolution);
        return passed is Decision.Refused ? passed
            : (RateRefuses(act, grounds) ?? AgreementRefuses(claimed, year, grounds)) is { } tooMuch ? tooMuch
            : Decision.Record(VolunteerYear.Stream(act.Volunteer, act.Month.Year).Record(claimed)).And(passed);
    }

    private static AllowanceClaimed Claimed(ClaimAllowance act, Actor recordedBy) => new(
        act.Claim, act.Volunteer, act.Month, ClaimedAmount.Of(act) ?? Money.Zero, act.ClaimedOn, recordedBy.Id,
        act.Project, act.Activity, act.Basis, act.WorkedMinutes, act.Times, act.Rate, act.Receipts, act.Resolution);

    private static Refusal? Refuses(ClaimAllowance act)
    {
        if (act.Claim.Value.Length > LongestId)
            return AllowanceRefusals.ClaimIdTooLong(LongestId);
        if (ClaimedAmount.Refuses(act) is { } wrong)
            return wrong;
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

    // The amount per hour is a safe harbour, not a limit: the board may explain why more is still no market rate.
    private static Refusal? RateRefuses(ClaimAllowance act, ClaimGrounds grounds)
    {
        if (act is not { Basis: AllowanceBasis.Hours, Rate: { } rate } || grounds.Resolution is not null)
            return null;
        var row = grounds.Maxima.In(act.Month)!;
        var most = row.PerHourOf(grounds.BirthDate, act.Month);
        if (rate <= most)
            return null;
        return grounds.BirthDate is null && rate <= row.PerHour
            ? AllowanceRefusals.BirthDateUnknown(rate, most)
            : AllowanceRefusals.AboveHourlyAmount(rate, most, act.Month);
    }

    // What was agreed per month is about the effort: who shows receipts gets back what was spent.
    private static Refusal? AgreementRefuses(AllowanceClaimed claimed, VolunteerYear year, ClaimGrounds grounds)
    {
        var inMonth = year.AllowancesIn(claimed.Month);
        return claimed.Basis != AllowanceBasis.Costs
            && grounds.Agreement.In(claimed.Month)?.AgreedPerMonth is { } agreed && inMonth + claimed.Amount > agreed
                ? AllowanceRefusals.AboveAgreedAmount(claimed.Month, claimed.Amount, inMonth, agreed)
                : null;
    }

    private static bool IsSame(AllowanceClaimed before, AllowanceClaimed now) =>
        before with { RecordedBy = now.RecordedBy, Activity = now.Activity, Receipts = now.Receipts } == now;
}

/// <summary>What a claim is judged by, besides the volunteer's year itself.</summary>
/// <param name="TaxProfile">The one that holds on the last day of the month; null when none was recorded.</param>
/// <param name="BirthDate">Null when it is not known, or was forgotten.</param>
/// <param name="Resolution">Null when the claim names none.</param>
public sealed record ClaimGrounds(
    Member Volunteer, VolunteerAgreement Agreement, TaxProfile? TaxProfile, VolunteerMaxima Maxima,
    LocalDate? BirthDate = null, NamedResolution? Resolution = null);
