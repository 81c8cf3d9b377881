using System.Text.RegularExpressions;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>Where customers write and pay to: it stands on every invoice that is sent from then on.</summary>
/// <param name="Address">Of the organisation: street, postal code and town, on lines or with commas between.</param>
/// <param name="VatNumber">The btw-id: NL, nine digits, B and two digits.</param>
public sealed partial record DescribeInvoiceSender(
    string Address, string Iban, LocalDate DescribedOn, string? VatNumber = null) : IAct
{
    private const int LongestAddress = 160;

    public static Decision Decide(DescribeInvoiceSender act, InvoiceSending sending)
    {
        var described = new InvoiceSenderDescribed(
            act.Address.Trim(), BankAccounts.Iban.Compact(act.Iban), Compact(act.VatNumber), act.DescribedOn);
        if (sending.Described == described)
            return Decision.Nothing;
        if (described.Address.Length is 0 or > LongestAddress)
            return InvoiceRefusals.SenderAddressMissing;
        if (!BankAccounts.Iban.IsValid(described.Iban))
            return InvoiceRefusals.SenderIbanWrong;
        if (described.VatNumber is { } number && !Number().IsMatch(number))
            return InvoiceRefusals.VatNumberWrong(number);
        return InvoiceSending.Stream.Record(described);
    }

    private static string? Compact(string? number) =>
        number?.Replace(" ", "").Replace(".", "").ToUpperInvariant() is { Length: > 0 } compact ? compact : null;

    [GeneratedRegex(@"^NL[0-9]{9}B[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
