using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.Vouchers;

/// <summary>
/// One voucher goes to one person. For a volunteer it counts with the allowances towards the maxima of the month and
/// the year: those hold for allowances and benefits in kind together (Wet LB 1964 art. 2(6)).
/// </summary>
/// <param name="Recipient">Null for a resident who is not registered.</param>
/// <param name="Resolution">The board's decision to pass a maximum; all of the year is then taxable.</param>
public sealed record GiveVoucher(
    VoucherGiftId Gift,
    VoucherBatchId Batch,
    LocalDate GivenOn,
    MemberId? Recipient = null,
    string? Project = null,
    Personal<string>? Occasion = null,
    ResolutionNumber? Resolution = null) : IAct
{
    /// <param name="recipient">Null when the act names none.</param>
    public static Decision Decide(
        GiveVoucher act, VoucherBatch batch, VoucherRecipient? recipient, VolunteerMaxima maxima, Books books)
    {
        if (batch.Bought is not { } bought)
            return VoucherRefusals.BatchUnknown(act.Batch);
        var given = new VoucherGiven(
            act.Gift, act.Batch, act.Recipient, bought.ValueEach, act.GivenOn, act.Project, act.Occasion);
        if (batch.Find(act.Gift) is { } before)
            return before.TakenBack is { } back ? VoucherRefusals.AlreadyTakenBack(back)
                : before.Given with { Occasion = act.Occasion } == given ? Decision.Nothing
                : VoucherRefusals.GiftIdTaken(act.Gift);
        if (Refuses(act, batch, bought) is { } refusal)
            return refusal;
        var passed = recipient?.Judge(given, maxima) ?? Decision.Nothing;

        var entry = new CostEntry(
            $"{act.Gift}-given", LedgerJournal.General, act.GivenOn, given.Value,
            VoucherBatch.Origin(nameof(GiveVoucher), act.Batch), act.Project);
        return passed
            .And(VoucherBatch.Stream(act.Batch).Record(given))
            .And(Received(given))
            .And(entry.Post(books, AccountRole.AppreciationExpense, AccountRole.VoucherStock));
    }

    private static Refusal? Refuses(GiveVoucher act, VoucherBatch batch, VouchersBought bought)
    {
        if (act.Gift.Value.Length > CostEntry.LongestId)
            return VoucherRefusals.IdTooLong(CostEntry.LongestId);
        if (batch.Reversed is { } reversed)
            return VoucherRefusals.PurchaseReversed(reversed);
        if (act.GivenOn < bought.BoughtOn)
            return VoucherRefusals.DateTooEarly(act.GivenOn, bought.BoughtOn);
        if (bought.ValidUntil is { } until && until < act.GivenOn)
            return VoucherRefusals.Expired(until);
        return batch.Left < 1 ? VoucherRefusals.NotEnoughLeft(act.Batch, batch.Left) : null;
    }

    // In the year of every member, volunteer or not yet: who signs an agreement later in the year has had it already.
    private static Decision Received(VoucherGiven given) => given.Recipient is { } member
        ? VolunteerYear.Stream(member, given.GivenOn.Year).Record(
            new VoucherReceived(given.Gift, member, given.Value, given.GivenOn))
        : Decision.Nothing;
}

/// <summary>What a gift to a member is judged by.</summary>
/// <param name="Year">Of the day on which it is given.</param>
/// <param name="Resolution">Null when the gift names none.</param>
public sealed record VoucherRecipient(
    Member Member, VolunteerAgreement Agreement, VolunteerYear Year, NamedResolution? Resolution = null)
{
    internal Decision Judge(VoucherGiven given, VolunteerMaxima maxima)
    {
        var member = given.Recipient!.Value;
        if (!Member.IsKnown)
            return MemberRefusals.Unknown(member);
        if (!Member.IsPerson)
            return MemberRefusals.NotAPerson(member);
        return Agreement.RunsIn(given.GivenOn.Year) || Year.Claims.Count > 0
            ? maxima.Judge(
                member, Year, YearMonths.Of(given.GivenOn), Benefits.OfVoucher(given.Value), given.GivenOn, Resolution)
            : Decision.Nothing;
    }
}
