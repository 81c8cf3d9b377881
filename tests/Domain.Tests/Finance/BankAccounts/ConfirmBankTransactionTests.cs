using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Matched;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class ConfirmBankTransactionTests
{
    private static readonly ConfirmBankTransaction Act = new(Bank.Account, Doubtful);

    [Fact]
    public void A_doubtful_transaction_counts_once_somebody_looked()
    {
        var confirmed = Open.After(ConfirmBankTransaction.Decide(Act, Open.Year));
        confirmed.Year.Find(Doubtful)!.Counts.ShouldBeTrue();
        ConfirmBankTransaction.Decide(Act, confirmed.Year).ShouldBeNothing();
    }

    [Fact]
    public void Only_what_is_doubtful_is_confirmed()
    {
        ConfirmBankTransaction.Decide(Act with { Transaction = new("20250602-9") }, Open.Year)
            .ShouldBeRefused("bank.transaction_unknown");
        ConfirmBankTransaction.Decide(Act with { Transaction = Rent }, Open.Year).ShouldBeRefused("bank.not_doubtful");
        var dismissed = Open.After(DismissBankTransaction.Decide(new(Bank.Account, Doubtful, "dubbel"), Open.Year));
        ConfirmBankTransaction.Decide(Act, dismissed.Year).ShouldBeRefused("bank.is_dismissed");
    }
}
