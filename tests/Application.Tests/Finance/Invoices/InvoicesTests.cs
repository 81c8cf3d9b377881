using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.Invoices.Letting;

namespace Wijkboek.Application.Tests.Finance.Invoices;

/// <summary>Two invoices of € 121,00, sent on 1 and 2 March 2025, and a bill of a supplier of € 50,00.</summary>
public sealed class InvoicesTests
{
    private static readonly InvoiceId Two = new("zaal-2");

    private static Task<InMemoryWijkboek> Started() => Letting.Started(
        Draft(One), Draft(Two), new SendInvoice(One, First), new SendInvoice(Two, First.PlusDays(1)),
        new PostEntry(
            new EntryId("rekening-1"), LedgerJournal.Purchases, First,
            [EntryLine.ToDebit("4200", Money.Euro(50)), EntryLine.ToCredit("1600", Money.Euro(50))]));

    private static async Task<InvoicesAnswer> Ask(InMemoryWijkboek wijkboek, LocalDate to) =>
        (InvoicesAnswer)(await InvoicesAnswer.Give(await wijkboek.Ask(NewYear, to))).Data;

    [Fact]
    public async Task What_is_open_stands_at_the_age_that_it_had_on_that_day()
    {
        var wijkboek = await Started();
        foreach (var (day, age) in new[]
        {
            (new LocalDate(2025, 3, 31), ItemAge.NotDue), (new LocalDate(2025, 4, 30), ItemAge.UpTo30),
            (new LocalDate(2025, 5, 31), ItemAge.UpTo90), (new LocalDate(2025, 7, 31), ItemAge.Over90),
        })
        {
            var answer = await Ask(wijkboek, day);
            answer.Debtors.Items.Single(item => item.Id == One.Value).Age.ShouldBe(age, $"{day}");
            answer.Creditors.Items.ShouldHaveSingleItem().Age.ShouldBe(age, $"{day}");
        }
    }

    [Fact]
    public async Task Items_and_what_stands_beside_them_are_the_control_account()
    {
        var wijkboek = await Started();
        await wijkboek.Given(
            new ReceiveInvoicePayment(One, new EntryId("betaling-1"), Money.Euro(21), First.PlusDays(3)),
            new CreditInvoice(Two, First.PlusDays(4), "Zaal was dicht"),
            new PostEntry(
                new EntryId("los-1"), LedgerJournal.General, First,
                [EntryLine.ToDebit("1300", Money.Euro(7)), EntryLine.ToCredit("0520", Money.Euro(7))]));
        var answer = await Ask(wijkboek, new LocalDate(2025, 12, 31));
        answer.Debtors.TotalCents.ShouldBe(10_700);
        answer.Debtors.OtherCents.ShouldBe(700);
        answer.Debtors.Items.ShouldHaveSingleItem().OpenCents.ShouldBe(10_000);
        answer.Creditors.TotalCents.ShouldBe(5_000);
        answer.Invoices.Select(one => (one.Number, one.State)).ShouldBe(
            [("2025-0001", InvoiceState.Late), ("2025-0002", InvoiceState.Credited)]);
    }

    [Fact]
    public async Task Every_figure_opens_the_events_that_it_is_made_of()
    {
        var wijkboek = await Started();
        await wijkboek.Given(
            new ReceiveInvoicePayment(One, new EntryId("betaling-1"), Money.Euro(21), First.PlusDays(3)));
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 12, 31));
        var answer = (InvoicesAnswer)(await InvoicesAnswer.Give(question)).Data;
        var traced = (await new TraceCatalogue().AddFinance().Read(question, "invoices"))!;
        traced.Find("debtors")!.Total.ShouldBe(answer.Debtors.TotalCents);
        traced.Find("debtors/other")!.Total.ShouldBe(answer.Debtors.OtherCents);
        traced.Find("creditors")!.Total.ShouldBe(answer.Creditors.TotalCents);
        foreach (var side in new[] { ("debtors", answer.Debtors), ("creditors", answer.Creditors) })
        {
            foreach (var age in side.Item2.Ages)
                traced.Find($"{side.Item1}/{age.Age.Key()}")!.Total.ShouldBe(age.Cents);
        }

        traced.Find("debtors/items/zaal-1")!.Contributions.Select(part => part.Amount).ShouldBe([12_100, -2_100]);
    }

    [Fact]
    public async Task A_bill_that_was_paid_in_part_stays_open_for_the_rest()
    {
        var wijkboek = await Started();
        await wijkboek.Given(new PostEntry(
            new EntryId("deel-1"), LedgerJournal.Bank, First.PlusDays(2),
            [EntryLine.ToDebit("1600", Money.Euro(20)), EntryLine.ToCredit("1100", Money.Euro(20))]));
        var answer = await Ask(wijkboek, new LocalDate(2025, 12, 31));
        answer.Creditors.Items.ShouldHaveSingleItem().OpenCents.ShouldBe(3_000);
        answer.Creditors.OtherCents.ShouldBe(0);
    }

    [Fact]
    public async Task A_bill_ages_from_the_day_on_which_it_is_due()
    {
        var wijkboek = await Started();
        var late = new PostEntry(
            new EntryId("rekening-2"), LedgerJournal.Purchases, First,
            [EntryLine.ToDebit("4200", Money.Euro(10)), EntryLine.ToCredit("1600", Money.Euro(10))],
            DueOn: First.PlusDays(60));
        await wijkboek.Given(late);
        var item = (await Ask(wijkboek, First.PlusDays(61))).Creditors.Items.Single(one => one.Id == "rekening-2");
        (item.DueOn, item.Age).ShouldBe((First.PlusDays(60), ItemAge.UpTo30));
        (await wijkboek.Run(late with { Entry = new("rekening-3"), DueOn = First.PlusDays(-1) }))
            .ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("ledger.due_before_document");
    }

    [Fact]
    public async Task An_invoice_of_a_closed_year_is_still_open_in_the_next()
    {
        var wijkboek = await Started();
        await wijkboek.Given(new OpenLedgerYear(2026, []));
        var answer = await Ask(wijkboek, new LocalDate(2026, 1, 31));
        answer.Debtors.TotalCents.ShouldBe(24_200);
        answer.Debtors.OtherCents.ShouldBe(0);
    }

    [Fact]
    public async Task The_paper_says_all_that_the_law_asks_for()
    {
        var wijkboek = await Started();
        await wijkboek.Given(new CreditInvoice(Two, First.PlusDays(4), "Zaal was dicht"));
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 12, 31));
        var people = await People.Read(question);
        var file = await question.Get(InvoiceFiles.View, Two.Value);
        var text = Text(file.PaperOf("2025-0002", people)!);
        foreach (var asked in new[]
        {
            "2025-0002", "2 maart 2025", "Stichting De Buren", "Javastraat 2", "Wijkcoöperatie Voorbeeld U.A.",
            "Bankastraat 1", "NL123456789B01", "NL91 ABNA 0417 1643 00", "Huur van de zaal", "100,00", "21%", "21,00",
            "121,00", "1 april 2025",
        })
        {
            text.ShouldContain(asked);
        }

        var credit = Text(file.PaperOf("2025-0003", people)!);
        credit.ShouldContain("Creditfactuur 2025-0003");
        credit.ShouldContain("-121,00");
        file.PaperOf("2025-0001", people).ShouldBeNull();
    }

    [Fact]
    public async Task A_credit_note_for_lines_says_which_and_how_many()
    {
        var wijkboek = await Letting.Started(
            Draft(One,
                new InvoiceLine("Huur van de zaal", Money.Euro(100), VatTreatment.Standard, Rent),
                new InvoiceLine("Koffie", Money.Euro(2), VatTreatment.Reduced, Rent, 20)),
            new SendInvoice(One, First),
            new CreditInvoice(One, First, "Koffie was op", Lines: [new CreditedLine(2, 5)]));
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 12, 31));
        var file = await question.Get(InvoiceFiles.View, One.Value);
        var text = Text(file.PaperOf("2025-0002", await People.Read(question))!);
        text.ShouldContain("Koffie -5");
        text.ShouldContain("-10,90");
        text.ShouldNotContain("Huur van de zaal");
    }

    // What a reader reads, whatever the record that holds it.
    private static string Text(InvoicePaper paper) => string.Join(
        ' ', Texts(paper.Document(Testing.Example.Founded))).Replace('\u00A0', ' ').Replace('−', '-');

    private static IEnumerable<string> Texts(object? part) => part switch
    {
        null => [],
        string text => [text],
        RichText rich => [rich.Plain],
        System.Collections.IEnumerable many => many.Cast<object?>().SelectMany(Texts),
        _ when part.GetType().Namespace == typeof(ReportDocument).Namespace =>
            part.GetType().GetProperties().Where(one => one.GetIndexParameters().Length == 0)
                .SelectMany(one => Texts(one.GetValue(part))),
        _ => [],
    };
}
