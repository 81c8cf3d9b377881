using Wijkboek.Application.Acts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance;

internal static class YearEndLoading
{
    /// <summary>What may keep a ledger year from being closed.</summary>
    public static async Task<LooseEnds> LooseEnds(this ActContext from, int fiscalYear)
    {
        var period = (await from.Cooperative()).FiscalYear(fiscalYear);
        var accounts = await from.Load(BankAccountRegister.Stream);
        var bank = new List<BankYear>();
        foreach (var account in accounts.All.Values)
        {
            for (var year = period.Start.Year; year <= period.End.Year; year++)
                bank.Add(await from.Load(BankYear.Stream(account.Account, year)));
        }

        return new LooseEnds(bank, await from.Load(AssetRegister.Stream));
    }
}
