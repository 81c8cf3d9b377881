using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class RemindCustomerTests
{
    private static readonly RemindCustomer Act = new(Invoicing.Id, Reminder.First, new LocalDate(2025, 4, 1));

    private static Decision Remind(RemindCustomer act, Invoice? invoice = null) =>
        RemindCustomer.Decide(act, invoice ?? Invoicing.Sent());

    [Fact]
    public void It_says_what_is_open_and_until_when()
    {
        var reminded = Remind(Act, Invoicing.Sent().Paid(100)).ShouldRecord<CustomerReminded>();
        (reminded.Open, reminded.PayBefore).ShouldBe((Money.Euro(42, 80), new LocalDate(2025, 4, 16)));
    }

    [Fact]
    public void Nobody_is_reminded_before_it_is_due() =>
        Remind(Act with { RemindedOn = new LocalDate(2025, 3, 31) }).ShouldBeRefused("invoice.not_due");

    [Fact]
    public void Nobody_is_reminded_of_nothing()
    {
        Remind(Act, Invoicing.Drafted()).ShouldBeRefused("invoice.not_sent");
        Remind(Act, Invoicing.Sent(Invoicing.Line(100, VatTreatment.NotTaxable)).Paid(100))
            .ShouldBeRefused("invoice.nothing_open");
    }

    [Fact]
    public void Each_step_follows_the_one_before()
    {
        var reminded = Invoicing.Sent().After(Remind(Act));
        Remind(Act, reminded).ShouldBeNothing();
        Remind(Act with { RemindedOn = Act.RemindedOn.PlusDays(1) }, reminded).ShouldBeRefused("invoice.reminder_sent");
        Remind(Act with { Reminder = Reminder.Demand }, reminded).ShouldBeRefused("invoice.reminder_too_early");
        Remind(Act with { Reminder = Reminder.Demand, RemindedOn = Act.RemindedOn.PlusDays(7) }, reminded)
            .ShouldRecord<CustomerReminded>();
    }
}
