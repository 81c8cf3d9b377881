using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>Somebody of the register, or a giver from outside, promises to give.</summary>
/// <param name="Giver">How a giver from outside is called; left out for somebody of the register.</param>
/// <param name="From">The first day on which a gift is due; the others follow it.</param>
/// <param name="Iban">The account that the money will come from: by it the bank's statement is understood.</param>
/// <param name="Periodic">As the tax law means it: then the giver may deduct it wholly.</param>
/// <param name="Agreement">Where the signed agreement is kept; only a periodic gift needs one.</param>
public sealed record RecordPledge(
    PledgeId Pledge,
    Money Amount,
    PledgeInterval Interval,
    LocalDate From,
    IncomeStreamId IncomeStream,
    MemberId? Member = null,
    Personal<string>? Giver = null,
    LocalDate? Until = null,
    string? Project = null,
    Personal<string>? Iban = null,
    bool Periodic = false,
    Personal<string>? Agreement = null) : IAct
{
    // Wet IB 2001 art. 6.38(1): an obligation in writing to pay at least yearly for five years or more.
    private const int YearsOfPeriodicGift = 5;

    /// <param name="act">What is asked.</param>
    /// <param name="pledge">Of that name.</param>
    /// <param name="stream">The income stream that it names.</param>
    /// <param name="isKnown">Whether the register has the member.</param>
    /// <param name="taxProfile">The one that holds on the first day; null when none was recorded.</param>
    public static Decision Decide(
        RecordPledge act, Pledge pledge, IncomeStream stream, bool isKnown, TaxProfile? taxProfile)
    {
        if (pledge.Recorded is { } before)
            return IsSame(act, before) ? Decision.Nothing : PledgeRefusals.Taken(act.Pledge);
        var giver = GiverRules.Said(act.Giver);
        if (act.Member is null && giver is null)
            return PledgeRefusals.GiverMissing;
        var iban = GiverRules.Said(act.Iban)?.Plain is { } typed ? BankAccounts.Iban.Compact(typed) : null;
        return (GiverRules.Refuse(act.Member, giver?.Plain, isKnown)
                ?? GiverRules.Refuse(act.IncomeStream, stream, act.Project)
                ?? TermsRefuse(act.Amount, act.From, act.Until)
                ?? (iban is null ? null : PayeeRules.RefusesIban(iban))
                ?? (act.Periodic ? PeriodicRefuses(act, taxProfile) : null)) is { } refusal
            ? refusal
            : Gifts.Pledge.Stream(act.Pledge, act.Member).Record(new PledgeRecorded(
                act.Pledge, act.Member, giver, iban is null ? null : Personal.Of(iban), act.Amount, act.Interval,
                act.From, act.Until, act.IncomeStream, act.Project, act.Periodic, GiverRules.Said(act.Agreement)));
    }

    internal static Refusal? TermsRefuse(Money amount, LocalDate from, LocalDate? until)
    {
        if (!amount.IsPositive)
            return PledgeRefusals.AmountNotPositive;
        if (amount.Cents > Money.LargestCents)
            return PledgeRefusals.AmountTooLarge;
        return until < from ? PledgeRefusals.PeriodWrong(from) : null;
    }

    private static Refusal? PeriodicRefuses(RecordPledge act, TaxProfile? taxProfile)
    {
        if (taxProfile?.IsAnbi(act.From) != true)
            return PledgeRefusals.PeriodicNeedsAnbi(act.From);
        if (GiverRules.Said(act.Agreement) is null)
            return PledgeRefusals.PeriodicNeedsAgreement;
        if (act.Interval == PledgeInterval.Once)
            return PledgeRefusals.PeriodicOnce;
        var earliest = act.From.PlusYears(YearsOfPeriodicGift).PlusDays(-1);
        return act.Until < earliest ? PledgeRefusals.PeriodicTooShort(earliest) : null;
    }

    private static bool IsSame(RecordPledge act, PledgeRecorded before) =>
        (act.Member, act.Amount, act.Interval, act.From, act.Until, act.IncomeStream, act.Project, act.Periodic)
        == (before.Member, before.Amount, before.Interval, before.From, before.Until, before.IncomeStream,
            before.Project, before.Periodic);
}
