namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>The sequence of one fiscal year, for invoices and credit notes (art. 35a lid 1 onder b Wet OB).</summary>
/// <param name="Last">The sequence number that was used last; zero when none was.</param>
/// <param name="LastOn">Its date: numbers follow the dates.</param>
public sealed record InvoiceNumbers(int Last, LocalDate? LastOn) : IState<InvoiceNumbers>
{
    public static Stream<InvoiceNumbers> Stream(int year) => new($"invoice-numbers/{year}", Retention.Business);

    public static InvoiceNumbers Initial { get; } = new(0, null);

    /// <summary>As it is printed: the fiscal year and at least four digits.</summary>
    public string Next(int year) => $"{year}-{Last + 1:0000}";

    public InvoiceNumbers Evolve(IEvent happened) => happened is InvoiceNumberGiven given
        ? new InvoiceNumbers(given.Sequence, given.GivenOn)
        : this;

    /// <summary>Uses the next number, and the fact that goes with it.</summary>
    internal Decision Give(int year, InvoiceId invoice, LocalDate on, Func<string, Decision> then)
    {
        if (LastOn is { } last && on < last)
            return InvoiceRefusals.BeforeLastNumber(last);
        var number = Next(year);
        return Decision.Record(Stream(year).Record(new InvoiceNumberGiven(year, Last + 1, number, invoice, on)))
            .AndThen(() => then(number));
    }
}
