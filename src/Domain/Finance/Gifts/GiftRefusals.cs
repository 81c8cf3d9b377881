using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Gifts;

public static class GiftRefusals
{
    public static Refusal Unknown(EntryId gift) => new("gift.unknown", ("gift", gift));
    public static Refusal Taken(EntryId gift) => new("gift.taken", ("gift", gift));
    public static Refusal MemberUnknown(MemberId member) => new("gift.member_unknown", ("member", member));
    public static Refusal GiverTwice { get; } = new("gift.giver_twice");
    public static Refusal GiverTooLong(int longest) => new("gift.giver_too_long", ("longest", longest));
    public static Refusal StreamMissing { get; } = new("gift.stream_missing");
    public static Refusal NotADonationStream(IncomeStreamId stream) =>
        new("gift.not_a_donation_stream", ("stream", stream));
    public static Refusal AmountNotPositive { get; } = new("gift.amount_not_positive");
    public static Refusal AlreadyReversed(EntryId gift, LocalDate on) =>
        new("gift.already_reversed", ("gift", gift), ("date", on));
    public static Refusal ReasonMissing { get; } = new("gift.reason_missing");
}
