namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>What the organisation prints on its invoices, until it says otherwise.</summary>
public sealed record InvoiceSending(InvoiceSenderDescribed? Described) : IState<InvoiceSending>
{
    public static Stream<InvoiceSending> Stream { get; } = new("invoice-sender", Retention.Business);

    public static InvoiceSending Initial { get; } = new((InvoiceSenderDescribed?)null);

    public InvoiceSending Evolve(IEvent happened) =>
        happened is InvoiceSenderDescribed described ? new InvoiceSending(described) : this;
}
