using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>The rate of the VAT that an amount includes.</summary>
public enum IncludedVat
{
    Standard,
    Reduced,
}

/// <summary>What VAT in a part of a transaction is decided on.</summary>
/// <param name="IsCharged">Whether the cooperative has a VAT number of its own; without it all is booked gross.</param>
public sealed record PartVatGrounds(VatTable Rates, bool IsCharged);

/// <summary>What a part came to, told apart: VAT is no income and no cost.</summary>
internal static class PartVat
{
    private const decimal Whole = 10_000;

    /// <summary>Where the VAT stands; null of an account that is neither income nor cost.</summary>
    public static AccountRole? RoleOf(AccountKind kind) => kind switch
    {
        AccountKind.Income => AccountRole.VatPayable,
        AccountKind.Expense => AccountRole.InputVat,
        _ => null,
    };

    /// <summary>The VAT in an amount that includes it, half a cent away from zero as on an invoice.</summary>
    public static Money In(Money gross, IncludedVat vat, VatRow rates)
    {
        var rate = (decimal)(vat == IncludedVat.Standard ? rates.Standard : rates.Reduced).TenThousandths;
        return new Money((long)decimal.Round(gross.Cents * rate / (Whole + rate), MidpointRounding.AwayFromZero));
    }
}
