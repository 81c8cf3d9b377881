using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.EarningsModel;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Finance.Earnings;

/// <summary>The earnings model (verdienmodel): what income comes from whom, and how much hangs on one funder.</summary>
public sealed record Earnings(
    Money Total,
    IReadOnlyList<EarningsStream> Streams,
    IReadOnlyList<FunderShare> Funders,
    decimal Concentration,
    decimal StructuralShare,
    WarningLinesDrawn WarningLines)
{
    /// <summary>Given without money: shown apart, outside the total, the shares and the concentration.</summary>
    public IReadOnlyList<TracedSupport> InKind { get; init; } = [];

    public Money TotalInKind => InKind.Sum(given => given.Support.Value);

    public FunderShare? Largest => Funders.Count > 0 ? Funders[0] : null;

    public bool LargestFunderWarns => Largest is { } largest && largest.Share > WarningLines.LargestFunder.Fraction;

    public bool ConcentrationWarns => Concentration > WarningLines.Concentration.Fraction;

    /// <summary>
    /// Income recognised in the period; every line of an income account names its stream, so nothing is left out.
    /// </summary>
    public static Earnings Of(LedgerBook.LedgerBook book, LocalDate from, LocalDate to)
    {
        var streams = book.Lines(from, to)
            .Where(line => line.Account.Kind == AccountKind.Income)
            .GroupBy(line => book.Frame.IncomeStreams[line.Line.IncomeStream!.Value.Value])
            .GroupBy(
                lines => (lines.Key.Category, lines.Key.Funder, lines.Key.Structural),
                lines => -lines.Sum(line => line.Line.Balance))
            .Select(stream => new EarningsStream(
                stream.Key.Category, stream.Key.Funder, stream.Key.Structural, stream.Sum(), 0))
            .Where(stream => !stream.Amount.IsZero)
            .OrderByDescending(stream => stream.Amount).ThenBy(stream => stream.Funder, StringComparer.Ordinal)
            .ToList();
        var total = streams.Sum(stream => stream.Amount);
        var funders = FundersOf(streams);
        var fromFunders = funders.Sum(funder => funder.Amount);
        return new Earnings(
            total,
            [.. streams.Select(stream => stream with { Share = Share(stream.Amount, total) })],
            funders,
            Round(funders.Sum(funder => Ratio(funder.Amount, fromFunders) * Ratio(funder.Amount, fromFunders))),
            Share(streams.Where(stream => stream.Structural).Sum(stream => stream.Amount), total),
            book.Frame.WarningLines ?? Domain.Finance.EarningsModel.WarningLines.Default)
        {
            InKind =
            [
                .. book.Frame.InKind.Values
                    .Where(given => from <= given.Support.ReceivedOn && given.Support.ReceivedOn <= to)
                    .OrderBy(given => given.Support.ReceivedOn).ThenBy(given => given.Position),
            ],
        };
    }

    // A funder who took back more than it gave (a grant determined lower in a later year) is not one that income hangs
    // on; counted in, the others would together have more than everything.
    private static List<FunderShare> FundersOf(IEnumerable<EarningsStream> streams)
    {
        var funders = streams
            .GroupBy(stream => stream.Funder)
            .Select(funder => (Name: funder.Key, Amount: funder.Sum(stream => stream.Amount)))
            .Where(funder => funder.Amount.IsPositive)
            .OrderByDescending(funder => funder.Amount).ThenBy(funder => funder.Name, StringComparer.Ordinal)
            .ToList();
        var total = funders.Sum(funder => funder.Amount);
        return [.. funders.Select(funder => new FunderShare(funder.Name, funder.Amount, Share(funder.Amount, total)))];
    }

    private static decimal Share(Money part, Money total) => Round(Ratio(part, total));

    private static decimal Ratio(Money part, Money total) => total.IsPositive ? (decimal)part.Cents / total.Cents : 0;

    private static decimal Round(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);
}

/// <param name="Share">Of all income, four decimals.</param>
public sealed record EarningsStream(
    EarningsCategory Category, string Funder, bool Structural, Money Amount, decimal Share);

public sealed record FunderShare(string Funder, Money Amount, decimal Share);
