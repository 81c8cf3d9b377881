using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;

namespace Wijkboek.Domain.Tests.Appreciation.Vouchers;

/// <summary>Three vouchers of 20 euros, and one of them given to a resident who is not registered.</summary>
internal static class Batch
{
    public static BuyVouchers Buy { get; } = new(
        new VoucherBatchId("bon-1"), "Boekhandel Oost", true, 3, Money.Euro(20), On(2, 3), On(10, 31));

    public static GiveVoucher Give { get; } = new(
        new VoucherGiftId("b-1"), Buy.Batch, On(3, 10), Project: "eetcafe", Occasion: "Hielp met verhuizen");

    public static TakeBackVoucher TakeBack { get; } = new(Give.Gift, Buy.Batch, On(3, 12), "Niet uitgegeven");

    public static VoucherBatch Bought { get; } =
        VoucherBatch.Initial.After(BuyVouchers.Decide(Buy, VoucherBatch.Initial, Books2025));

    public static VoucherBatch Given { get; } = Bought.After(Decide(Give, Bought));

    public static VoucherBatch TakenBack { get; } = Given.After(TakeBackVoucher.Decide(TakeBack, Given, Books2025));

    public static VoucherBatch Reversed { get; } = Bought.After(
        ReverseVoucherPurchase.Decide(new(Buy.Batch, On(2, 5), "Verkeerde bonnen"), Bought, Books2025));

    public static VoucherRecipient Recipient(VolunteerYear? year = null, bool isVolunteer = true) => new(
        Resident,
        isVolunteer ? VolunteerAllowances.Volunteer.Agreed(null) : VolunteerAgreement.Initial,
        year ?? VolunteerYear.Initial);

    public static Decision Decide(GiveVoucher act, VoucherBatch batch, VoucherRecipient? recipient = null) =>
        GiveVoucher.Decide(act, batch, recipient, VolunteerAllowances.Volunteer.Maxima, Books2025);
}
