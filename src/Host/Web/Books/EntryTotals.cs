using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Books;

/// <summary>What the two sides of a typed entry add up to; what is not an amount yet does not count.</summary>
public sealed record EntryTotals(Money Debit, Money Credit)
{
    public Money Difference => Debit - Credit;

    public bool IsEmpty => Debit.IsZero && Credit.IsZero;

    public static EntryTotals Of(TypedForm typed)
    {
        var rows = Enumerable.Range(0, typed.RowsOf("lines")).ToList();
        return new EntryTotals(Side("debit"), Side("credit"));

        Money Side(string side) => rows.Select(row => TypedAmount.Read(typed.Of($"lines[{row}].{side}")))
            .Where(read => read.Wrong is null).Sum(read => read.Value);
    }
}
