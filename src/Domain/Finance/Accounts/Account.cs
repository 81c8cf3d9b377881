namespace Wijkboek.Domain.Finance.Accounts;

/// <summary>An account of the general ledger.</summary>
/// <param name="Number">Three to six digits; orders the chart.</param>
/// <param name="Rgs">Code of the Referentie Grootboekschema; unique within a chart (XAF 4.0 rule 0003).</param>
/// <param name="Heading">Under which heading it stands in the statement or on the balance sheet.</param>
/// <param name="Role">What acts use it for; at most one account has a role.</param>
public sealed record Account(
    string Number, string Name, AccountKind Kind, string Heading, string? Rgs = null, AccountRole? Role = null)
{
    public bool IsOnBalanceSheet => Kind is AccountKind.Asset or AccountKind.Liability or AccountKind.Equity;
}

public enum AccountKind
{
    Asset,
    Liability,
    Equity,
    Income,
    Expense,
}

/// <summary>What an act means when it books without naming an account.</summary>
public enum AccountRole
{
    Bank,
    Cash,
    ResultForYear,
    AllowanceExpense,
    AllowancesPayable,
    WageExpense,
    HolidayAllowanceExpense,
    SocialChargesExpense,
    PensionExpense,
    WageCostSubsidy,
    NetWagesPayable,
    PayrollTaxPayable,
    HolidayAllowanceReserve,
    WageCostSubsidyReceivable,
    Creditors,
    SubsidyReceivable,
    SubsidyReceivedAhead,
    SubsidyRepayable,
    ContributionExpense,
    VoucherStock,
    AppreciationExpense,
    InternshipExpense,

    /// <summary>Left for or by the bank, and not on the statement yet (kruisposten).</summary>
    MoneyInTransit,

    /// <summary>What customers owe on invoices.</summary>
    Debtors,

    /// <summary>VAT that was charged to customers.</summary>
    VatPayable,

    /// <summary>VAT that suppliers charged and that may be deducted (voorbelasting).</summary>
    InputVat,

    /// <summary>What a year costs in corporation tax.</summary>
    CorporationTaxExpense,

    /// <summary>Corporation tax that is still to be paid.</summary>
    CorporationTaxPayable,

    /// <summary>What was found more or less in a cash box than the ledger said.</summary>
    CashDifferences,

    /// <summary>What an asset brought more than its book value.</summary>
    DisposalProfit,
}
