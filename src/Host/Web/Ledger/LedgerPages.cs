using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Web.Documents;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>The books as they are read, and where the money came from.</summary>
internal static class LedgerPages
{
    public static void MapLedger(this PageRoutes pages)
    {
        pages.Leaf(Doors.Statement, ["statement"], StatementLeaf.Read);
        pages.Leaf(Doors.Balance, ["balance"], BalanceLeaf.Read);
        pages.Leaf(Doors.Accounts, [], AccountsLeaf.Read);
        pages.Leaf($"{Doors.Accounts.Path}/{{number}}", ["balance", "statement"], (visit, values) =>
            AccountLeaf.Read(visit, (string)values["number"]!));
        pages.Leaf(Doors.Entries, [], EntriesLeaf.Read);
        pages.Leaf($"{Doors.Entries.Path}/{{entry}}", [], async (visit, values) =>
        {
            var entry = (string)values["entry"]!;
            return await EntryLeaf.Read(
                visit, pages.Journal, entry,
                await EntryDocumentsReading.Read(visit, pages.Installation.Documents, new EntryId(entry)));
        });
        pages.Leaf(Doors.Projects, [ProjectsLeaf.View], ProjectsLeaf.Read);
        pages.Leaf($"{Doors.Projects.Path}/{{project}}", [ProjectsLeaf.View], (visit, values) =>
            ProjectLeaf.Read(visit, (string)values["project"]!));
        pages.Leaf(TeamMoneyLeaf.Path, ["team-breakdown"], async (visit, _) => await TeamMoneyLeaf.Read(visit));
        pages.Leaf(FundersLeaf.Path, ["earnings", ProjectsLeaf.View], async (visit, _) =>
            await FundersLeaf.Read(visit));
        pages.Leaf(Doors.Streams, ["earnings"], StreamsLeaf.Read);
        pages.Leaf(Doors.Liquidity, [], LiquidityLeaf.Read);
        pages.Leaf(Doors.Assets, ["balance"], visit => AssetsLeaf.Read(visit, pages.Journal));
        pages.Leaf(Doors.Cash, [], visit => CashLeaf.Read(visit, pages.Journal));
        pages.Leaf(DocumentsLeaf.Path, [], async (visit, _) => await DocumentsLeaf.Read(visit));
        pages.Leaf(Doors.Rates, [], RatesLeaf.Read);
        pages.Leaf(Doors.AnnualAccounts, [], AnnualAccountsLeaf.Read);
        pages.Leaf(Doors.YearClose, ["statement"], YearCloseLeaf.Read);
    }
}
