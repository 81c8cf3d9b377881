using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>The balance sheet with both sides at one scale, and how long the reserves last.</summary>
internal static class BalanceSection
{
    public static Section Write(AnnualReportInput input, BalanceSheet sheet) => new(
        Say("annual.balance.title"), [.. Blocks(input, sheet)])
    {
        Lead = Say(
            sheet.Appropriated ? "annual.balance.lead_appropriated" : "annual.balance.lead",
            ("date", Dutch.LongDate(sheet.On))),
        Opening = Opening.TwoLines,
    };

    private static IEnumerable<Block> Blocks(AnnualReportInput input, BalanceSheet sheet)
    {
        var sides = new BalanceSides(input, sheet);
        yield return new Block.SideBySide([sides.Assets(), sides.EquityAndLiabilities()]);
        if (!sides.AddUp)
            yield return new Block.Remark(Say("annual.rounding"));
        if (sheet.TotalAssets.IsPositive)
        {
            yield return Strips(sheet);
            yield return Months(input, sheet);
        }
    }

    private static Block.Chart Strips(BalanceSheet sheet)
    {
        var title = sheet.Equity.IsNegative
            ? Say("annual.balance.strips_negative")
            : Say("annual.balance.strips", ("share", Dutch.Percent(Ratio(sheet.Equity, sheet.TotalAssets))));
        return new Block.Chart(title, BalanceStrips.Draw(title, Have(sheet), Whose(sheet), HouseFonts.Width));
    }

    private static IReadOnlyList<BalancePart> Have(BalanceSheet sheet)
    {
        PartTone[] tones = [PartTone.Dark, PartTone.Light, PartTone.Open];
        return
        [
            .. sheet.Assets.OrderByDescending(heading => heading.Total)
                .Select((heading, index) =>
                    new BalancePart(heading.Name, heading.Total.Cents, tones[Math.Min(index, tones.Length - 1)])),
        ];
    }

    private static IReadOnlyList<BalancePart> Whose(BalanceSheet sheet)
    {
        var debts = sheet.EquityAndLiabilities
            .Select(heading => (heading.Name, Amount: heading.Rows
                .Where(row => row.Account.Kind == AccountKind.Liability).Sum(row => row.Amount)))
            .Where(debt => !debt.Amount.IsZero);
        return
        [
            new(Say("annual.balance.equity"), sheet.Equity.Cents, PartTone.Dark),
            .. debts.Select(debt => new BalancePart(debt.Name, debt.Amount.Cents, PartTone.Open)),
        ];
    }

    private static Block.Beside Months(AnnualReportInput input, BalanceSheet sheet)
    {
        var perMonth = decimal.Divide(input.Statement.TotalExpense.Realised.Cents, Length(input));
        decimal? months = perMonth > 0 ? sheet.Equity.Cents / perMonth : null;
        var title = months is { } known
            ? Say("annual.balance.months", ("months", Dutch.Number(known, 1)))
            : Say("annual.balance.months_unknown");
        return new Block.Beside(
            new MarginNote(
                Say("annual.balance.months_title"),
                [
                    Say("annual.balance.months_note"),
                    Say("annual.source", ("view", "balance"), ("period", Dutch.LongDate(sheet.On))),
                ]),
            [new Block.Chart(title, ReserveMonths.Draw(title, months, null, HouseFonts.Width))]);
    }

    private static int Length(AnnualReportInput input) =>
        Math.Max(1, Period.Between(input.From, input.To.PlusDays(1), PeriodUnits.Months).Months);

    private static decimal Ratio(Money part, Money whole) => decimal.Divide(part.Cents, whole.Cents);
}
