using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Matched;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class DismissBankTransactionTests
{
    private static readonly DismissBankTransaction Act = new(Bank.Account, Doubtful, "dezelfde in een ander formaat");

    [Fact]
    public void A_dismissed_transaction_counts_no_longer_and_is_still_known()
    {
        var dismissed = Open.After(DismissBankTransaction.Decide(Act, Open.Year));
        dismissed.Year.Find(Doubtful)!.State.ShouldBe(BankTransactionState.Dismissed);
        DismissBankTransaction.Decide(Act, dismissed.Year).ShouldBeNothing();
    }

    [Fact]
    public void It_needs_a_reason_and_no_match()
    {
        DismissBankTransaction.Decide(Act with { Transaction = new("20250602-9") }, Open.Year)
            .ShouldBeRefused("bank.transaction_unknown");
        DismissBankTransaction.Decide(Act with { Reason = " " }, Open.Year).ShouldBeRefused("bank.reason_missing");
        DismissBankTransaction.Decide(Act with { Transaction = Rent }, Done().Bank.Year)
            .ShouldBeRefused("bank.already_matched");
    }
}
