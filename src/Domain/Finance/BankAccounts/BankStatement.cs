namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>One statement as the bank gave it, whatever its format was.</summary>
/// <param name="Account">The IBAN, or the bare number that older formats give: capitals and digits.</param>
/// <param name="OpeningOn">The day of the opening balance: by bank the first day, or the last day before it.</param>
/// <param name="Opening">Null when the statement gives none in euros.</param>
/// <param name="Closing">As <paramref name="Opening"/>.</param>
/// <param name="Number">The bank's own number or name of it.</param>
public sealed record BankStatement(
    string Account,
    LocalDate? OpeningOn,
    LocalDate? ClosingOn,
    Money? Opening,
    Money? Closing,
    IReadOnlyList<StatementLine> Lines,
    string? Number = null)
{
    /// <summary>The first day on which something was booked, or else the last day of the statement.</summary>
    public LocalDate From => Lines.Count > 0
        ? Lines.Min(line => line.BookedOn)
        : ClosingOn ?? OpeningOn ?? LocalDate.MinIsoValue;

    /// <summary>The last day that it covers.</summary>
    public LocalDate To
    {
        get
        {
            var last = Lines.Count > 0 ? Lines.Max(line => line.BookedOn) : From;
            return ClosingOn > last ? ClosingOn.Value : last;
        }
    }

    public Money Sum => Lines.Sum(line => line.Amount);
}

/// <summary>What the bank booked at one go; a batch is one line with its payments as parts.</summary>
/// <param name="Amount">Positive when it came in; never zero.</param>
/// <param name="BatchReference">The name of the batch that was handed to the bank.</param>
/// <param name="ReturnReason">Why a payment came back, as a code (for example AC04: account closed).</param>
public sealed record StatementLine(
    LocalDate BookedOn,
    Money Amount,
    Counterparty Counterparty,
    LocalDate? ValueOn = null,
    string? BatchReference = null,
    string? BankReference = null,
    string? ReturnReason = null,
    IReadOnlyList<StatementPart>? Parts = null);
