using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>The earnings model (verdienmodel): every kind of income with its share, the largest first.</summary>
internal static class EarningsBlock
{
    public static ProfileBlock Write(Earnings earnings) => new(
        ProfileBlockName.Earnings,
        [
            .. earnings.Streams.GroupBy(stream => stream.Category)
                .Select(kind => (Kind: kind.Key, Amount: kind.Sum(stream => stream.Amount)))
                .Where(kind => kind.Amount.IsPositive)
                .OrderByDescending(kind => kind.Amount).ThenBy(kind => kind.Kind)
                .Select(kind => Say(
                    "profile.income", ("kind", Word(kind.Kind)),
                    ("share", Dutch.Percent(decimal.Divide(kind.Amount.Cents, earnings.Total.Cents))))),
        ]);
}
