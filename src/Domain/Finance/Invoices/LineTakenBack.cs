namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>What was taken back of one line of an invoice.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Quantity">Null when an amount was spread over all lines.</param>
public sealed record LineTakenBack(int Line, int? Quantity, Money Net, Money Vat);

/// <summary>What is asked back of one line.</summary>
/// <param name="Line">From 1, as they stand on the invoice.</param>
public sealed record CreditedLine(int Line, int Quantity);
