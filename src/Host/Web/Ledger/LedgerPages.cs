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
        pages.Leaf($"{Doors.Entries.Path}/{{entry}}", [], (visit, values) =>
            EntryLeaf.Read(visit, pages.Journal, (string)values["entry"]!));
        pages.Leaf(Doors.Streams, ["earnings"], StreamsLeaf.Read);
    }
}
