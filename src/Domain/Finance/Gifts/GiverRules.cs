using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>What holds of whoever gives, and of what is given for, whether it was promised or not.</summary>
internal static class GiverRules
{
    private const int LongestName = 120;

    /// <param name="isKnown">Whether the register has the member.</param>
    public static Refusal? Refuse(MemberId? member, string? giver, bool isKnown)
    {
        if (member is not null && giver is not null)
            return GiftRefusals.GiverTwice;
        if (member is { } somebody && !isKnown)
            return GiftRefusals.MemberUnknown(somebody);
        return giver?.Length > LongestName ? GiftRefusals.GiverTooLong(LongestName) : null;
    }

    /// <summary>Gifts stand apart from all other income; money for a purpose is kept with its project.</summary>
    public static Refusal? Refuse(IncomeStreamId id, IncomeStream? stream, string? project)
    {
        if (stream?.Opened is not { } opened)
            return IncomeStreamRefusals.Unknown(id);
        if (opened.Category != EarningsCategory.DonationsAndSponsoring)
            return GiftRefusals.NotADonationStream(id);
        return project is { } purpose && !Identifier.IsValid(purpose) ? LedgerRefusals.ProjectWrong(purpose) : null;
    }

    /// <summary>Null where nothing was filled in.</summary>
    public static Personal<string>? Said(Personal<string>? text) =>
        text?.Plain?.Trim() is { Length: > 0 } said ? Personal.Of(said) : null;
}
