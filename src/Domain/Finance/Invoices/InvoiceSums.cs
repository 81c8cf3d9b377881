namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>What each line comes to. VAT is rounded to the cent per line, half a cent away from zero.</summary>
public sealed record InvoiceSums(IReadOnlyList<InvoiceSum> Lines)
{
    private const int Whole = 10_000;

    public Money Net => Lines.Sum(line => line.Net);

    public Money Vat => Lines.Sum(line => line.Vat);

    public Money Total => Net + Vat;

    /// <summary>
    /// The law asks for arithmetical rounding and leaves the choice between each supply and the whole invoice; whoever
    /// chose keeps to it. Here it is each line, so that every line of the ledger can be reckoned by hand.
    /// </summary>
    public static InvoiceSums Of(IEnumerable<InvoiceLine> lines, VatRow rates) => new(
    [
        .. lines.Select(line =>
        {
            var rate = rates.RateOf(line.Vat);
            return new InvoiceSum(line, rate, line.Net, rate is { } charged ? Part(line.Net, charged) : Money.Zero);
        }),
    ]);

    /// <summary>The base and the VAT of each rate and treatment, as an invoice must state them (art. 35a).</summary>
    public IReadOnlyList<InvoiceVat> ByTreatment() =>
    [
        .. Lines.GroupBy(line => (line.Line.Vat, line.Rate))
            .OrderBy(same => same.Key.Vat)
            .Select(same => new InvoiceVat(
                same.Key.Vat, same.Key.Rate, same.Sum(line => line.Net), same.Sum(line => line.Vat))),
    ];

    /// <summary>
    /// What an amount of the total is made of, in proportion. Of the whole it is the whole, and what lies between two
    /// amounts is the difference of both: so parts that are taken back one after another add up to the cent.
    /// </summary>
    public InvoiceSums UpTo(Money amount)
    {
        var (passed, given) = (Money.Zero, Money.Zero);
        return new InvoiceSums([.. Lines.Select(line => line with { Net = Next(line.Net), Vat = Next(line.Vat) })]);

        Money Next(Money part)
        {
            passed += part;
            var reached = new Money((long)((Int128)amount.Cents * passed.Cents / Total.Cents));
            (var before, given) = (given, reached);
            return reached - before;
        }
    }

    /// <summary>What lies between two amounts of the total.</summary>
    public InvoiceSums Between(Money from, Money to) => new(
    [
        .. UpTo(to).Lines.Zip(UpTo(from).Lines, (after, before) => after with
        {
            Net = after.Net - before.Net,
            Vat = after.Vat - before.Vat,
        }),
    ]);

    private static Money Part(Money amount, Share rate)
    {
        var parts = checked(amount.Cents * rate.TenThousandths);
        return new Money((parts + (parts < 0 ? -Whole / 2 : Whole / 2)) / Whole);
    }
}

/// <param name="Rate">Null where no VAT is charged.</param>
public sealed record InvoiceSum(InvoiceLine Line, Share? Rate, Money Net, Money Vat);
