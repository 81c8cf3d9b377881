using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

/// <summary>A credit note for some of the lines of an invoice.</summary>
public sealed class CreditLinesTests
{
    private static readonly CreditInvoice Act = new(Invoicing.Id, Invoicing.SentOn.PlusDays(5), "Zaal was dicht");

    private static readonly InvoiceGrounds Grounds = Invoicing.Grounds with
    {
        Numbers = Fold.Of<InvoiceNumbers>(
            new InvoiceNumberGiven(2025, 1, "2025-0001", Invoicing.Id, Invoicing.SentOn)),
    };

    private static Decision Credit(Invoice invoice, params IReadOnlyList<(int Line, int Quantity)> lines) => Credit(
        invoice, Act with { Lines = [.. lines.Select(one => new CreditedLine(one.Line, one.Quantity))] });

    private static Decision Credit(Invoice invoice, CreditInvoice act) =>
        CreditInvoice.Decide(act, invoice, Grounds);

    [Fact]
    public void One_of_two_goes_back_with_its_own_VAT_and_nothing_of_the_other_line()
    {
        var decision = Credit(Invoicing.Sent(), (2, 1));
        var credited = decision.ShouldRecord<InvoiceCredited>();
        credited.Amount.ShouldBe(Money.Euro(10, 90));
        credited.Vat.ShouldBe([
            new InvoiceVat(VatTreatment.Reduced, Share.Percent(9), Money.Euro(10), Money.Euro(0, 90))]);
        credited.Lines.ShouldBe([new LineTakenBack(2, 1, Money.Euro(10), Money.Euro(0, 90))]);
        decision.Moves().ShouldBe("1300 -1090, 8040 1000, 1510 90");
    }

    [Fact]
    public void What_is_left_of_a_line_can_go_back_and_no_more()
    {
        var invoice = Invoicing.Sent().After(Credit(Invoicing.Sent(), (2, 1)));
        Credit(invoice, (2, 2)).ShouldBeRefused("invoice.line_quantity_wrong");
        Credit(invoice, (2, 0)).ShouldBeRefused("invoice.line_quantity_wrong");
        var rest = Credit(invoice, (1, 1), (2, 1));
        rest.ShouldRecord<InvoiceCredited>().Amount.ShouldBe(Money.Euro(142, 80) - Money.Euro(10, 90));
        invoice.After(rest).Open.ShouldBe(Money.Zero);
    }

    [Fact]
    public void Lines_that_are_not_there_come_twice_or_come_with_an_amount_are_refused()
    {
        var invoice = Invoicing.Sent();
        Credit(invoice, (3, 1)).ShouldBeRefused("invoice.line_unknown");
        Credit(invoice, (0, 1)).ShouldBeRefused("invoice.line_unknown");
        Credit(invoice, (2, 1), (2, 1)).ShouldBeRefused("invoice.line_twice");
        Credit(invoice, Act with { Amount = Money.Euro(1), Lines = [new CreditedLine(1, 1)] })
            .ShouldBeRefused("invoice.amount_or_lines");
    }

    [Fact]
    public void A_discount_does_not_go_back_alone_and_what_it_was_given_on_not_for_more_than_is_left()
    {
        var invoice = Invoicing.Sent(
            Invoicing.Line(100, VatTreatment.Standard), Invoicing.Line(-20, VatTreatment.Standard));
        Credit(invoice, (2, 1)).ShouldBeRefused("invoice.amount_not_positive");
        Credit(invoice, (1, 1)).ShouldBeRefused("invoice.more_than_left");
        Credit(invoice, (1, 1), (2, 1)).ShouldRecord<InvoiceCredited>().Amount.ShouldBe(Money.Euro(96, 80));
    }

    [Fact]
    public void A_credit_from_before_lines_were_recorded_takes_of_each_line_what_it_took_then()
    {
        var first = Credit(Invoicing.Sent(), Act with { Amount = new Money(7_001) }).ShouldRecord<InvoiceCredited>();
        var invoice = Invoicing.Sent().Evolve(first with { Lines = null });
        invoice.Taken.Select(part => (part.Net, part.Vat)).ShouldBe(first.Lines!.Select(part => (part.Net, part.Vat)));
        invoice.TakenBack.ShouldBe(first.Amount);
    }

    [Fact]
    public void No_credits_in_any_order_take_more_than_a_line_was_and_all_of_them_take_all_of_it() => Prop
        .ForAll(Invoices.ToArbitrary(), Steps.ToArbitrary(), (lines, steps) =>
        {
            var sent = Invoicing.Sent([.. lines]);
            var (invoice, posted) = (sent, new List<EntryPosted>());
            foreach (var (line, quantity, cents) in steps.Append((0, 0, 0)))
                Take(line == 0 ? Act : quantity > 0
                    ? Act with { Lines = [new CreditedLine(line, quantity)] }
                    : Act with { Amount = new Money(cents) });

            // The ledger has what the notes say, and the notes what the invoice said.
            return invoice.Left.Lines.All(line => line.IsNothing)
                && posted.SelectMany(entry => entry.Lines).Where(line => line.Account == "1510")
                    .Sum(line => line.Balance).Cents == sent.Sent!.Vat.Sum(one => one.Vat).Cents
                && invoice.Taken.Sum(part => part.Net + part.Vat) == sent.Sent.Total;

            void Take(CreditInvoice act)
            {
                var decision = Credit(invoice, act);
                if (decision is Decision.Refused)
                    return;
                var credited = decision.ShouldRecord<InvoiceCredited>();
                credited.Vat.Sum(one => one.Net + one.Vat).ShouldBe(credited.Amount);
                posted.Add(decision.ShouldRecord<EntryPosted>());
                invoice = invoice.After(decision);
                foreach (var (left, whole) in invoice.Left.Lines.Zip(sent.Left.Lines))
                {
                    left.Net.Cents.ShouldBeInRange(0, whole.Net.Cents);
                    left.Vat.Cents.ShouldBeInRange(0, whole.Vat.Cents);
                }
            }
        })
        .ShouldHold();

    private static Gen<IReadOnlyList<InvoiceLine>> Invoices =>
        from count in Gen.Choose(1, 4)
        from lines in (
            from cents in Gen.Choose(1, 9_999)
            from quantity in Gen.Choose(1, 7)
            from vat in Gen.Elements(VatTreatment.Standard, VatTreatment.Reduced, VatTreatment.Zero)
            select Invoicing.Line(1, vat) with { Price = new Money(cents), Quantity = quantity }).ArrayOf(count)
        select (IReadOnlyList<InvoiceLine>)lines;

    private static Gen<IReadOnlyList<(int Line, int Quantity, int Cents)>> Steps =>
        from count in Gen.Choose(0, 6)
        from steps in (
            from line in Gen.Choose(1, 4)
            from quantity in Gen.Choose(0, 4)
            from cents in Gen.Choose(1, 20_000)
            select (line, quantity, cents)).ArrayOf(count)
        select (IReadOnlyList<(int, int, int)>)steps;
}
