using Wijkboek.Domain.Appreciation.Vouchers;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>A member received a voucher: a benefit in kind, which counts with the allowances of the year.</summary>
[StoredAs("voucher_received", Module.Appreciation)]
public sealed record VoucherReceived(VoucherGiftId Gift, MemberId Member, Money Value, LocalDate ReceivedOn) : IEvent
{
    public YearMonth Month => YearMonths.Of(ReceivedOn);
}

/// <summary>The voucher went back, and counts no longer.</summary>
[StoredAs("voucher_returned", Module.Appreciation)]
public sealed record VoucherReturned(
    VoucherGiftId Gift, MemberId Member, Money Value, LocalDate ReceivedOn, LocalDate ReturnedOn) : IEvent;
