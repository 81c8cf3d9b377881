using Wijkboek.Domain.Appreciation.Costs;

namespace Wijkboek.Domain.Appreciation.Vouchers;

/// <param name="Supplier">The shop or firm.</param>
/// <param name="IsLocal">Bought from an entrepreneur in the district.</param>
/// <param name="ValidUntil">Last day on which they can be spent; null when they do not expire.</param>
[StoredAs("vouchers_bought", Module.Appreciation)]
public sealed record VouchersBought(
    VoucherBatchId Batch,
    string Supplier,
    bool IsLocal,
    int Count,
    Money ValueEach,
    LocalDate BoughtOn,
    LocalDate? ValidUntil,
    PaidFrom PaidFrom) : IEvent
{
    public Money Total => new(checked(ValueEach.Cents * Count));
}

[StoredAs("voucher_purchase_reversed", Module.Appreciation)]
public sealed record VoucherPurchaseReversed(
    VoucherBatchId Batch, int Count, Money Total, LocalDate ReversedOn, Personal<string> Reason) : IEvent;

/// <param name="Recipient">Null when it is a resident who is not registered.</param>
[StoredAs("voucher_given", Module.Appreciation)]
public sealed record VoucherGiven(
    VoucherGiftId Gift,
    VoucherBatchId Batch,
    MemberId? Recipient,
    Money Value,
    LocalDate GivenOn,
    string? Project,
    Personal<string>? Occasion) : IEvent, IVoucherGiftFact;

/// <summary>It came back unspent, or was never given: it is in stock again.</summary>
[StoredAs("voucher_taken_back", Module.Appreciation)]
public sealed record VoucherTakenBack(
    VoucherGiftId Gift,
    VoucherBatchId Batch,
    MemberId? Recipient,
    Money Value,
    LocalDate GivenOn,
    LocalDate TakenBackOn,
    Personal<string> Reason) : IEvent, IVoucherGiftFact;

/// <summary>Lost, or expired unspent.</summary>
[StoredAs("vouchers_written_off", Module.Appreciation)]
public sealed record VouchersWrittenOff(
    VoucherWriteOffId WriteOff,
    VoucherBatchId Batch,
    int Count,
    Money Value,
    LocalDate WrittenOffOn,
    Personal<string> Reason) : IEvent;

/// <summary>A fact of one voucher that was given.</summary>
public interface IVoucherGiftFact
{
    VoucherGiftId Gift { get; }
}

public readonly record struct VoucherBatchId(string Value) : IIdentifier<VoucherBatchId>
{
    public static VoucherBatchId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct VoucherGiftId(string Value) : IIdentifier<VoucherGiftId>
{
    public static VoucherGiftId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct VoucherWriteOffId(string Value) : IIdentifier<VoucherWriteOffId>
{
    public static VoucherWriteOffId From(string value) => new(value);
    public override string ToString() => Value;
}
