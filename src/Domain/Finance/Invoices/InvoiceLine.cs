using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>One thing that a customer pays for.</summary>
/// <param name="Quantity">Whole things; half an hour has a price of its own.</param>
/// <param name="Price">Of one, without VAT; below zero for a discount.</param>
/// <param name="IncomeStream">Where it is income, and so on which account.</param>
/// <param name="Ground">Why it is exempt; of nothing else.</param>
public sealed record InvoiceLine(
    Personal<string> Description,
    Money Price,
    VatTreatment Vat,
    IncomeStreamId IncomeStream,
    int Quantity = 1,
    ExemptionGround? Ground = null,
    string? Project = null)
{
    public Money Net => new(checked(Quantity * Price.Cents));
}

/// <summary>How VAT bears on a supply (Wet OB 1968).</summary>
public enum VatTreatment
{
    /// <summary>The general rate (art. 9 lid 1).</summary>
    Standard,

    /// <summary>The reduced rate (art. 9 lid 2 onder a).</summary>
    Reduced,

    /// <summary>Taxed at nothing, such as what leaves the country (art. 9 lid 2 onder b).</summary>
    Zero,

    /// <summary>Exempt by its nature (art. 11).</summary>
    Exempt,

    /// <summary>The customer accounts for it (art. 12).</summary>
    ReverseCharge,

    /// <summary>Turnover below the limit for small businesses (art. 25).</summary>
    SmallBusiness,

    /// <summary>Who does no business, or does this outside it, charges no VAT (art. 7).</summary>
    NotTaxable,
}

/// <summary>What exempts a supply (Wet OB 1968 art. 11 lid 1), as far as a neighbourhood has to do with it.</summary>
public enum ExemptionGround
{
    /// <summary>Under b.</summary>
    LettingOfProperty,

    /// <summary>Under d.</summary>
    YouthWork,

    /// <summary>Under e.</summary>
    Sport,

    /// <summary>Under f.</summary>
    SocialCultural,

    /// <summary>Under o.</summary>
    Education,

    /// <summary>Under t.</summary>
    MembersOfBody,

    /// <summary>Under v.</summary>
    Fundraising,
}

public static class VatTreatments
{
    /// <summary>
    /// Whether VAT is charged, be it nothing, or left to the customer: the number of the sender must then be printed.
    /// </summary>
    public static bool IsTaxed(this VatTreatment treatment) => treatment
        is VatTreatment.Standard or VatTreatment.Reduced or VatTreatment.Zero or VatTreatment.ReverseCharge;

    /// <summary>Whether it holds for everything that the sender supplies, so for whole invoices.</summary>
    public static bool IsOfSender(this VatTreatment treatment) =>
        treatment is VatTreatment.SmallBusiness or VatTreatment.NotTaxable;
}
