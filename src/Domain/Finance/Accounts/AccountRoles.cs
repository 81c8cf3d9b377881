namespace Wijkboek.Domain.Finance.Accounts;

public static class AccountRoles
{
    /// <summary>
    /// The kind of account that can play a role; on another kind every act would book on the wrong side.
    /// </summary>
    public static AccountKind Kind(this AccountRole role) => role switch
    {
        AccountRole.Bank or AccountRole.Cash or AccountRole.SubsidyReceivable
            or AccountRole.WageCostSubsidyReceivable or AccountRole.VoucherStock
            or AccountRole.MoneyInTransit or AccountRole.Debtors or AccountRole.InputVat => AccountKind.Asset,
        AccountRole.ResultForYear => AccountKind.Equity,
        AccountRole.AllowancesPayable or AccountRole.NetWagesPayable or AccountRole.PayrollTaxPayable
            or AccountRole.HolidayAllowanceReserve or AccountRole.Creditors or AccountRole.SubsidyReceivedAhead
            or AccountRole.SubsidyRepayable or AccountRole.VatPayable
            or AccountRole.CorporationTaxPayable => AccountKind.Liability,

        // The wage-cost subsidy is kept as an expense below zero: it lowers the wages that it is paid for.
        AccountRole.AllowanceExpense or AccountRole.WageExpense or AccountRole.HolidayAllowanceExpense
            or AccountRole.SocialChargesExpense or AccountRole.PensionExpense or AccountRole.WageCostSubsidy
            or AccountRole.AppreciationExpense or AccountRole.InternshipExpense
            or AccountRole.ContributionExpense or AccountRole.CorporationTaxExpense or AccountRole.CashDifferences =>
            AccountKind.Expense,
        AccountRole.DisposalProfit => AccountKind.Income,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
