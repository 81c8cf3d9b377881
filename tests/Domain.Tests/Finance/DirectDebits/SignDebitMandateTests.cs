using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class SignDebitMandateTests
{
    [Fact]
    public void A_mandate_is_recorded_under_a_key_of_the_member()
    {
        var decision = SignDebitMandate.Decide(Sign, DebitMandate.Initial, true);
        decision.ShouldRecord<DebitMandateSigned>().Iban.Plain.ShouldBe("NL20INGB0001234567");
        ((Decision.Accepted)decision).Events[0].Stream.Person.ShouldBe("fatima");
    }

    [Fact]
    public void The_same_again_changes_nothing_and_a_reference_is_used_once()
    {
        SignDebitMandate.Decide(Sign, OfFatima, true).ShouldBeNothing();
        SignDebitMandate.Decide(Sign with { Member = Joop }, OfFatima, true)
            .ShouldBeRefused("debit.mandate_taken");
    }

    [Fact]
    public void It_needs_somebody_a_number_a_name_and_a_reference_that_fits()
    {
        SignDebitMandate.Decide(Sign, DebitMandate.Initial, false).ShouldBeRefused("debit.member_unknown");
        Decide(Sign with { Mandate = new(new string('m', 36)) }).ShouldBeRefused("debit.mandate_id_too_long");
        Decide(Sign with { Iban = "NL00" }).ShouldBeRefused("payment.iban_wrong");
        Decide(Sign with { Name = "" }).ShouldBeRefused("payment.name_missing");
    }

    private static Decision Decide(SignDebitMandate act) =>
        SignDebitMandate.Decide(act, DebitMandate.Initial, true);
}
