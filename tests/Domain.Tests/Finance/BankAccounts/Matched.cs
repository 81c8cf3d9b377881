using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

/// <summary>A payment of the rent on the bank, before and after it was matched.</summary>
internal static class Matched
{
    public static readonly BankTransactionId Rent = new("20250602-1");
    public static readonly BankTransactionId Doubtful = new("20250602-2");
    public static readonly EntryId Entry = new($"bank-{Bank.Account}-20250602-1");

    public static readonly MatchBankTransaction Act =
        new(Bank.Account, Rent, [EntryLine.ToDebit("4200", Money.Euro(800))], "Huur juni");

    /// <summary>The rent, and a line that is perhaps the same.</summary>
    public static Bank Open { get; } = Bank.OfOneAccount
        .After(Bank.Import(Bank.Statement(Money.Euro(1_000), Bank.Line(0, -80_000))))
        .After(Bank.Import(Bank.Statement(Money.Euro(1_000), Bank.Line(0, -80_000, null)) with { Closing = null }) with
        {
            AcceptDifference = "eindsaldo ontbreekt",
        });

    public static Decision Decide(MatchBankTransaction act, Bank? bank = null, Books? books = null) =>
        MatchBankTransaction.Decide(
            act, (bank ?? Open).Accounts, (bank ?? Open).Year, books ?? Example.Books());

    /// <summary>The bank and the books after the match.</summary>
    public static (Bank Bank, Books Books) Done()
    {
        var decision = Decide(Act);
        var books = Example.Books();
        return (Open.After(decision), books with { Year = books.Year.After(decision) });
    }
}
