using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>
/// Behind open items: <c>debtors</c> and <c>creditors</c>, each with <c>/late</c>, <c>/other</c>, an age or the id of
/// an item.
/// </summary>
internal static class InvoicesTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var open = await OpenItems.Read(question);
        var view = new TracedView();
        Add(view, "debtors", open.Debtors);
        Add(view, "creditors", open.Creditors);
        return view;
    }

    private static void Add(TracedView view, string name, OpenSide side)
    {
        view.Cents(name, side.Control);
        view.Cents($"{name}/other", side.Other);
        view.Cents($"{name}/late", Of(side.Items.Where(item => item.Age != ItemAge.NotDue)));
        foreach (var age in Enum.GetValues<ItemAge>())
            view.Cents($"{name}/{age.Key()}", Of(side.Items.Where(item => item.Age == age)));
        foreach (var item in side.Items)
            view.Cents($"{name}/items/{item.Id}", Of([item]));
    }

    private static IEnumerable<TracedAmount> Of(IEnumerable<OpenItem> items) =>
        items.SelectMany(item => item.Parts).Select(part => part.Traced);
}
