using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>The volunteer does without the allowance, of their own free choice, before it is paid.</summary>
/// <param name="Year">Of the activity.</param>
/// <param name="Donations">The income stream that a gift is income of.</param>
/// <param name="Declaration">Where the volunteer's signed declaration is kept, when somebody else enters this.</param>
public sealed record WaiveAllowance(
    ClaimId Claim,
    MemberId Volunteer,
    int Year,
    LocalDate WaivedOn,
    bool AsGift = false,
    IncomeStreamId? Donations = null,
    Personal<string>? Declaration = null) : IAct
{
    /// <param name="taxProfile">The one that holds on the day of the waiver; null when none was recorded.</param>
    public static Decision Decide(
        WaiveAllowance act, VolunteerYear year, TaxProfile? taxProfile, Books books, Actor actor)
    {
        if (year.Find(act.Claim) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(act.Claim);
        if (claim.Waived is { } before)
            return before.WaivedOn == act.WaivedOn && before.AsGift == act.AsGift
                ? Decision.Nothing
                : AllowanceRefusals.AlreadyWaived(before);
        if (Refuses(act, claim, actor) is { } refusal)
            return refusal;

        var waived = Decision.Record(VolunteerYear.Stream(act.Volunteer, act.Year).Record(new AllowanceWaived(
            act.Claim, act.Volunteer, claim.Month, claim.Amount, act.WaivedOn, act.AsGift, act.Declaration)));
        return act.AsGift ? waived.And(Give(act, claim, taxProfile, books))
            : claim.Approved is null ? waived
            : waived.And(books.PostAllowance(
                claim, nameof(WaiveAllowance), "waived", LedgerJournal.General, act.WaivedOn,
                AccountRole.AllowancesPayable, AccountRole.AllowanceExpense));
    }

    private static Refusal? Refuses(WaiveAllowance act, AllowanceClaim claim, Actor actor)
    {
        if ((claim.Ended ?? claim.InBatch) is { } ended)
            return ended;
        if (!actor.Is(act.Volunteer) && string.IsNullOrWhiteSpace(act.Declaration?.Plain))
            return AllowanceRefusals.WaiverNeedsVolunteer;
        var earliest = claim.Approved?.ApprovedOn ?? claim.Claimed.ClaimedOn;
        return act.WaivedOn < earliest ? AllowanceRefusals.BeforeStep(act.WaivedOn, earliest) : null;
    }

    // A gift is booked gross: the cost stays, and what is owed becomes a donation. Only an ANBI may take it, and only
    // what the volunteer has a right to can be given.
    private static Decision Give(WaiveAllowance act, AllowanceClaim claim, TaxProfile? taxProfile, Books books)
    {
        if (taxProfile?.IsAnbi(act.WaivedOn) != true)
            return AllowanceRefusals.GiftNeedsAnbi(act.WaivedOn);
        if (claim.Approved is null)
            return AllowanceRefusals.GiftNeedsApproval(act.Claim);
        if (act.Donations is not { } donations)
            return AllowanceRefusals.GiftNeedsDonationStream;
        if (books.IncomeStreams.GetValueOrDefault(donations) is not { Opened: { } stream })
            return IncomeStreamRefusals.Unknown(donations);
        if (stream.Category != EarningsCategory.DonationsAndSponsoring)
            return AllowanceRefusals.NotADonationStream(donations);
        return books.PostAllowance(
            claim, nameof(WaiveAllowance), "waived", LedgerJournal.General, act.WaivedOn, AccountRole.AllowancesPayable,
            EntryLine.ToCredit(stream.Account, claim.Amount, donations, claim.Claimed.Project));
    }
}
