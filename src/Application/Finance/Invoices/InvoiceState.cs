using System.Text.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>How an invoice stands on a day.</summary>
public enum InvoiceState
{
    Draft,
    Discarded,
    Open,
    Late,
    Paid,
    Credited,
    WrittenOff,

    /// <summary>The customer paid more than he had to in the end.</summary>
    ToPayBack,
}

/// <summary>How long ago an open item should have been paid.</summary>
public enum ItemAge
{
    NotDue,
    UpTo30,
    UpTo60,
    UpTo90,
    Over90,
}

/// <summary>How items stand on a day.</summary>
public static class InvoiceStates
{
    private const int Month = 30;

    /// <summary>As figures of this age are called.</summary>
    public static string Key(this ItemAge age) => JsonNamingPolicy.CamelCase.ConvertName(age.ToString());

    /// <param name="dueOn">The last day on which it was in time.</param>
    public static ItemAge AgeOn(LocalDate day, LocalDate dueOn) => Period.DaysBetween(dueOn, day) switch
    {
        <= 0 => ItemAge.NotDue,
        <= Month => ItemAge.UpTo30,
        <= 2 * Month => ItemAge.UpTo60,
        <= 3 * Month => ItemAge.UpTo90,
        _ => ItemAge.Over90,
    };

    /// <summary>Null when it did not exist yet.</summary>
    public static InvoiceState? StateOn(this InvoiceFile file, LocalDate day)
    {
        if (file.Draft is not { } draft || (file.Sent is null && draft.DraftedOn > day))
            return null;
        if (file.Sent is not { } sent || sent.SentOn > day)
            return file.DiscardedOn <= day ? InvoiceState.Discarded : InvoiceState.Draft;
        var open = file.OpenOn(day);
        if (!open.IsZero)
            return open.IsNegative ? InvoiceState.ToPayBack
                : AgeOn(day, sent.DueOn) == ItemAge.NotDue ? InvoiceState.Open
                : InvoiceState.Late;
        return file.Movements.FindLast(one => one.On <= day)!.Kind switch
        {
            InvoiceMovementKind.Credited => InvoiceState.Credited,
            InvoiceMovementKind.WrittenOff => InvoiceState.WrittenOff,
            _ => InvoiceState.Paid,
        };
    }
}
