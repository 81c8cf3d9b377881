using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Finds the invoice that a customer paid: by its number, or by the amount and the name.</summary>
internal static class InvoiceMatching
{
    private const int ByNumber = 96;

    // Below what counts as certain: somebody looks first.
    private const int ByNumberInPart = 78;
    private const int ByName = 75;

    public static IEnumerable<Proposal> Propose(OpenedTransaction transaction, MatchingGrounds grounds)
    {
        // The act that receives payments books on the one account that has the role of the bank.
        if (!transaction.Amount.IsPositive || transaction.Ledger != grounds.BankOfActs)
            return [];
        return
            from invoice in grounds.Invoices
            where transaction.Amount <= invoice.Open && invoice.SentOn <= transaction.BookedOn
            let isWhole = transaction.Amount == invoice.Open
            let score = Score(transaction, invoice, isWhole)
            where score > 0
            select new Proposal(
                ProposalKind.InvoicePayment,
                score,
                Sentences.Say(
                    score == ByName ? "bank.because.invoice_named"
                        : isWhole ? "bank.because.invoice" : "bank.because.invoice_part",
                    ("number", invoice.Number), ("who", invoice.Customer), ("open", invoice.Open),
                    ("amount", transaction.Amount)),
                Acts(transaction, invoice, grounds),
                isWhole ? $"invoice/{invoice.Invoice}" : null);
    }

    private static int Score(OpenedTransaction transaction, OpenInvoice invoice, bool isWhole) =>
        IsSaid(transaction.Said, invoice.Number) ? isWhole ? ByNumber : ByNumberInPart
        : isWhole && Likeness.Names(transaction.Said, invoice.Customer) ? ByName
        : 0;

    // People leave signs out, or put spaces in.
    private static bool IsSaid(string said, string number) =>
        Likeness.Contains(said, number)
        || string.Concat(said.Where(char.IsAsciiLetterOrDigit)).Contains(
            number.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static IReadOnlyList<ProposedAct> Acts(
        OpenedTransaction transaction, OpenInvoice invoice, MatchingGrounds grounds)
    {
        var entry = new EntryId($"bank-{transaction.Account}-{transaction.Id}-invoice");
        return
        [
            ProposedAct.Of(new ReceiveInvoicePayment(
                invoice.Invoice, entry, transaction.Amount, transaction.BookedOn)),
            ProposedAct.Of(new LinkBankTransaction(
                transaction.Account, transaction.Id, entry, grounds.YearOn(transaction.BookedOn))),
        ];
    }
}

/// <param name="Customer">Null when the name was forgotten.</param>
public sealed record OpenInvoice(InvoiceId Invoice, string Number, string? Customer, Money Open, LocalDate SentOn)
{
    /// <summary>Every invoice of which something is open, by what is known now.</summary>
    public static async Task<IReadOnlyList<OpenInvoice>> Read(Question question)
    {
        var people = await People.Read(question);
        return
        [
            .. from file in (await question.All(InvoiceFiles.View)).Values
               let open = file.Movements.Sum(one => one.Amount)
               where open.IsPositive
               let sent = file.Sent!
               orderby sent.Number
               select new OpenInvoice(
                   sent.Invoice, sent.Number, people.Open(file.Draft!.Customer), open, sent.SentOn),
        ];
    }
}
