namespace Wijkboek.Domain.Appreciation.Vouchers;

public static class VoucherRefusals
{
    public static Refusal BatchUnknown(VoucherBatchId batch) => new("voucher.batch_unknown", ("batch", batch));
    public static Refusal BatchIdTaken(VoucherBatchId batch) => new("voucher.batch_id_taken", ("batch", batch));
    public static Refusal IdTooLong(int longest) => new("voucher.id_too_long", ("longest", longest));
    public static Refusal SupplierMissing { get; } = new("voucher.supplier_missing");
    public static Refusal CountWrong(int most) => new("voucher.count_wrong", ("most", most));
    public static Refusal ValueNotPositive { get; } = new("voucher.value_not_positive");
    public static Refusal ValidUntilWrong(LocalDate validUntil, LocalDate boughtOn) =>
        new("voucher.valid_until_wrong", ("until", validUntil), ("date", boughtOn));
    public static Refusal PurchaseReversed(VoucherPurchaseReversed reversed) =>
        new("voucher.purchase_reversed", ("batch", reversed.Batch), ("date", reversed.ReversedOn));
    public static Refusal AlreadyInUse(VoucherBatchId batch) => new("voucher.already_in_use", ("batch", batch));
    public static Refusal DateTooEarly(LocalDate date, LocalDate earliest) =>
        new("voucher.date_too_early", ("date", date), ("earliest", earliest));
    public static Refusal NotEnoughLeft(VoucherBatchId batch, int left) =>
        new("voucher.not_enough_left", ("batch", batch), ("left", left));
    public static Refusal Expired(LocalDate validUntil) => new("voucher.expired", ("until", validUntil));
    public static Refusal GiftUnknown(VoucherGiftId gift) => new("voucher.gift_unknown", ("gift", gift));
    public static Refusal GiftIdTaken(VoucherGiftId gift) => new("voucher.gift_id_taken", ("gift", gift));
    public static Refusal AlreadyTakenBack(VoucherTakenBack back) =>
        new("voucher.already_taken_back", ("gift", back.Gift), ("date", back.TakenBackOn));
    public static Refusal WriteOffIdTaken(VoucherWriteOffId id) => new("voucher.write_off_id_taken", ("writeOff", id));
    public static Refusal ReasonMissing { get; } = new("voucher.reason_missing");
}
