using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>What can be done with the things of a table, in its last column.</summary>
internal static class RowActs
{
    /// <summary>There is no such column for who may do none of it, nor on a day that is past.</summary>
    public static SheetPlan<TRow> Acts<TRow>(
        this SheetPlan<TRow> plan, Visit visit, Func<TRow, IEnumerable<RowAct>> acts) =>
        plan.Add(new("doen", "Doen", CellKind.Acts), row => new((object?)null)
        {
            Ways =
            [
                .. acts(row).Where(one => !visit.IsInThePast && visit.Visitor.MayDo(one.Act))
                    .Select(one => new Way(one.Label, ActLink.To(visit, one.Act, one.Facts))),
            ],
        });
}

/// <param name="Facts">What its form begins with.</param>
internal sealed record RowAct(string Act, string Label, params (string Name, string Value)[] Facts);
