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
    /// <param name="lines">All of the invoice, in their order.</param>
    /// <param name="rateOf">Null where no VAT is charged.</param>
    public static InvoiceSums Of(IEnumerable<InvoiceLine> lines, Func<VatTreatment, Share?> rateOf) => new(
    [
        .. lines.Select(line =>
        {
            var rate = rateOf(line.Vat);
            return new InvoiceSum(line, rate, line.Net, rate is { } charged ? Part(line.Net, charged) : Money.Zero);
        }),
    ]);

    /// <summary>The base and the VAT of each rate and treatment, as an invoice must state them (art. 35a).</summary>
    public IReadOnlyList<InvoiceVat> ByTreatment() =>
    [
        .. Lines.Where(line => !line.IsNothing).GroupBy(line => (line.Line.Vat, line.Rate))
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

    /// <summary>What is left when this was taken back before.</summary>
    public InvoiceSums Without(IEnumerable<LineTakenBack> taken)
    {
        var before = taken.ToLookup(part => part.Line);
        return new InvoiceSums(
        [
            .. Lines.Select((line, index) => line with
            {
                Net = line.Net - before[index + 1].Sum(part => part.Net),
                Vat = line.Vat - before[index + 1].Sum(part => part.Vat),
            }),
        ]);
    }

    /// <summary>
    /// The chosen quantities of what is left. VAT goes along in proportion, and with the last of a line all of it: so
    /// whatever is taken back one after another adds up to the cent.
    /// </summary>
    /// <param name="chosen">Each line at most once, and of none more than there is left.</param>
    public InvoiceSums Quantities(IReadOnlyList<CreditedLine> chosen) => new(
    [
        .. Lines.Select((line, index) =>
        {
            var quantity = chosen.FirstOrDefault(one => one.Line == index + 1)?.Quantity ?? 0;
            var net = new Money(checked(quantity * line.Line.Price.Cents));
            return line with
            {
                Quantity = quantity, Net = net,
                Vat = net.IsZero ? Money.Zero : Rounded((Int128)line.Vat.Cents * net.Cents, line.Net.Cents),
            };
        }),
    ]);

    /// <summary>As it is recorded: the lines of which something is in it.</summary>
    public IReadOnlyList<LineTakenBack> TakenBack() =>
    [
        .. Lines.Index().Where(one => !one.Item.IsNothing).Select(one => new LineTakenBack(
            one.Index + 1, one.Item.Quantity, one.Item.Net, one.Item.Vat)),
    ];

    // Half a cent goes away from zero.
    private static Money Rounded(Int128 parts, Int128 whole)
    {
        var (up, by) = (Int128.Abs(parts), Int128.Abs(whole));
        var rounded = (long)(((2 * up) + by) / (2 * by));
        return new Money(Int128.Sign(parts) == Int128.Sign(whole) ? rounded : -rounded);
    }

    private static Money Part(Money amount, Share rate) =>
        Rounded((Int128)amount.Cents * rate.TenThousandths, Whole);
}

/// <param name="Rate">Null where no VAT is charged.</param>
/// <param name="Quantity">How many of the line these are; null when it is an amount of it.</param>
public sealed record InvoiceSum(InvoiceLine Line, Share? Rate, Money Net, Money Vat, int? Quantity = null)
{
    public bool IsNothing => Net.IsZero && Vat.IsZero;
}
