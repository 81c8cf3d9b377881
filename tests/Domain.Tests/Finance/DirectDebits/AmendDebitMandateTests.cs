using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class AmendDebitMandateTests
{
    private static readonly AmendDebitMandate Act = new(First, Day, Bank.Shop, "F. Aydin");

    [Fact]
    public void Another_account_takes_the_place_of_the_first_once()
    {
        var amended = OfFatima.After(AmendDebitMandate.Decide(Act, OfFatima));
        amended.Iban!.Plain.ShouldBe(Bank.Shop);
        AmendDebitMandate.Decide(Act, amended).ShouldBeNothing();
    }

    [Fact]
    public void It_needs_a_mandate_that_runs_a_later_day_and_a_right_account()
    {
        AmendDebitMandate.Decide(Act, DebitMandate.Initial).ShouldBeRefused("debit.mandate_unknown");
        var ended = OfFatima.After(EndDebitMandate.Decide(new(First, Day), OfFatima));
        AmendDebitMandate.Decide(Act, ended).ShouldBeRefused("debit.mandate_ended");
        AmendDebitMandate.Decide(Act with { AmendedOn = new LocalDate(2025, 1, 1) }, OfFatima)
            .ShouldBeRefused("debit.before_step");
        AmendDebitMandate.Decide(Act with { Iban = "X" }, OfFatima).ShouldBeRefused("payment.iban_wrong");
    }
}
