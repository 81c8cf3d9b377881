using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class RecordPayeeAccountTests
{
    private static readonly RecordPayeeAccount Act = new(Fatima, "nl20 ingb 0001 2345 67", "F. Aydin", Day);
    private static readonly PayeeDetails Nothing = new(null, null, null);

    [Fact]
    public void Where_somebody_is_paid_is_recorded_without_spaces() =>
        Decide(Act).ShouldRecord<PayeeAccountRecorded>().Iban.Plain.ShouldBe(Bank.Neighbour);

    [Fact]
    public void The_same_again_changes_nothing_and_another_number_replaces_it()
    {
        var recorded = PayeeAccount.Initial.After(Decide(Act));
        var opened = new PayeeDetails(Bank.Neighbour, "F. Aydin", null);
        RecordPayeeAccount.Decide(Act, true, recorded, opened).ShouldBeNothing();
        RecordPayeeAccount.Decide(Act with { Iban = Bank.Shop }, true, recorded, opened)
            .ShouldRecord<PayeeAccountRecorded>();
    }

    [Fact]
    public void It_needs_somebody_a_right_number_and_a_name()
    {
        RecordPayeeAccount.Decide(Act, false, PayeeAccount.Initial, Nothing)
            .ShouldBeRefused("payment.person_unknown");
        Decide(Act with { Iban = "NL00" }).ShouldBeRefused("payment.iban_wrong");
        Decide(Act with { Iban = "SA0380000000608010167519" }).ShouldBeRefused("payment.not_sepa");
        Decide(Act with { Bic = "X" }).ShouldBeRefused("payment.bic_wrong");
        Decide(Act with { Name = " " }).ShouldBeRefused("payment.name_missing");
    }

    private static Decision Decide(RecordPayeeAccount act) =>
        RecordPayeeAccount.Decide(act, true, PayeeAccount.Initial, Nothing);
}
