using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>Project money for one freelancer: what was agreed, the invoices for it, and how it ended.</summary>
/// <param name="Invoices">In the order in which they came.</param>
public sealed record ProjectGrant(
    ProjectMoneyGranted? Granted, ImmutableList<GrantInvoice> Invoices, ProjectGrantCompleted? Completed)
    : IState<ProjectGrant>
{
    public static Stream<ProjectGrant> Stream(ProjectGrantId grant) =>
        new($"project-grant/{grant}", Retention.Business);

    public static ProjectGrant Initial { get; } = new(null, [], null);

    /// <summary>Of the invoices that stand.</summary>
    public Money Invoiced => Invoices.Where(invoice => invoice.Withdrawn is null).Sum(one => one.Received.Amount);

    public Money Paid => Invoices.Where(invoice => invoice.Paid is not null).Sum(one => one.Received.Amount);

    /// <summary>Granted and not invoiced; nothing once the work is over.</summary>
    public Money Left => Granted is { } granted && Completed is null ? granted.Amount - Invoiced : Money.Zero;

    public GrantInvoice? Find(GrantInvoiceId invoice) => Invoices.Find(one => one.Received.Invoice == invoice);

    /// <summary>The invoice that was booked by an entry.</summary>
    public GrantInvoice? FindByEntry(EntryId bill) => Invoices.Find(one => EntryIdOf(one.Received.Invoice) == bill);

    /// <summary>Whether it ran, or was paid for, in a period.</summary>
    public bool IsIn(LocalDate from, LocalDate to) => Granted is { } granted
        && ((granted.From <= to && from <= (Completed?.CompletedOn ?? granted.Until))
            || Invoices.Exists(invoice => from <= invoice.Paid?.PaidOn && invoice.Paid.PaidOn <= to));

    public ProjectGrant Evolve(IEvent happened) => happened switch
    {
        ProjectMoneyGranted granted => this with { Granted = granted },
        GrantInvoiceReceived received => this with { Invoices = Invoices.Add(new GrantInvoice(received, null, null)) },
        GrantInvoiceWithdrawn withdrawn => With(withdrawn.Invoice, one => one with { Withdrawn = withdrawn }),
        GrantInvoicePaid paid => With(paid.Invoice, one => one with { Paid = paid }),
        GrantInvoicePaymentUndone undone => With(undone.Invoice, one => one with { Paid = null }),
        ProjectGrantCompleted completed => this with { Completed = completed },
        _ => this,
    };

    internal static EntryOrigin Origin(string act, ProjectGrantId grant) => new(act, Stream(grant).Id);

    /// <summary>The entry by which an invoice became owed.</summary>
    internal EntryId EntryIdOf(GrantInvoiceId invoice) => new(EntryOf(invoice, "received"));

    // Entries are named after the grant and the place of the invoice in it, because both names may be long.
    internal string EntryOf(GrantInvoiceId invoice, string step)
    {
        var place = Invoices.FindIndex(one => one.Received.Invoice == invoice);
        return $"{Granted!.Grant}-{(place < 0 ? Invoices.Count : place) + 1}-{step}";
    }

    private ProjectGrant With(GrantInvoiceId invoice, Func<GrantInvoice, GrantInvoice> change) => this with
    {
        Invoices = [.. Invoices.Select(one => one.Received.Invoice == invoice ? change(one) : one)],
    };
}

/// <summary>One invoice, and what became of it.</summary>
public sealed record GrantInvoice(
    GrantInvoiceReceived Received, GrantInvoiceWithdrawn? Withdrawn, GrantInvoicePaid? Paid);
