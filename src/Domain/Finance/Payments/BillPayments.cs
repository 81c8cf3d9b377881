namespace Wijkboek.Domain.Finance.Payments;

/// <summary>What happens to the bills that lines of a batch pay.</summary>
internal static class BillPayments
{
    /// <summary>They wait to be paid again.</summary>
    public static Decision Release(this IEnumerable<PaymentLine> lines, PaymentBatchId batch, LocalDate on) =>
        Decision.Record(
        [
            .. lines.Where(line => line is { Bill: not null, Year: not null }).Select(line =>
                Payables.Stream(line.Year!.Value).Record(new BillPaymentReleased(
                    line.Year.Value, line.Bill!.Value, batch, line.Amount, on))),
        ]);

    /// <summary>What a line pays stands in its batch again.</summary>
    public static Decision OrderAgain(this PaymentLine line, PaymentBatchId batch, LocalDate on) =>
        line is { Bill: { } bill, Year: { } year }
            ? Payables.Stream(year).Record(new BillPaymentOrdered(year, bill, batch, line.Amount, on))
            : Decision.Nothing;
}

/// <summary>Puts a bill in a batch, so that no other pays it.</summary>
public static class BillOrder
{
    /// <param name="due">What is paid of the bill.</param>
    public static Decision Decide(PaymentRequest line, PaymentBatchId batch, Money due, LocalDate on) =>
        Payables.Stream(line.Year!.Value).Record(
            new BillPaymentOrdered(line.Year.Value, line.Bill!.Value, batch, due, on));
}
