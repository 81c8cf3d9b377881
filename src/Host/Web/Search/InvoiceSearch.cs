using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Search;

/// <summary>Invoices by number, customer or amount, for whoever may open them.</summary>
internal static class InvoiceSearch
{
    public static async Task<IEnumerable<SearchHit>> Find(Visit visit, People people, string asked)
    {
        if (!visit.Visitor.MaySee(Doors.Invoices.Path))
            return [];
        var cents = SearchReading.CentsOf(asked);
        return (await visit.Question.All(InvoiceFiles.View)).Values
            .Where(file => file.Draft is not null && Matches(file))
            .OrderByDescending(file => file.Sent?.Number, StringComparer.Ordinal)
            .ThenBy(file => file.Draft!.Invoice.Value, StringComparer.Ordinal)
            .Select(file => Hit(visit, file, people));

        bool Matches(InvoiceFile file) =>
            file.Movements.Any(one => SearchReading.Has(one.Number, asked))
            || SearchReading.Has(people.Open(file.Draft!.Customer), asked)
            || file.Draft.Invoice.Value == asked
            || (cents is { } amount && (file.Sent?.Total.Cents == amount
                || file.OpenOn(visit.Question.LastDay).Cents == amount));
    }

    private static SearchHit Hit(Visit visit, InvoiceFile file, People people)
    {
        var customer = people.Open(file.Draft!.Customer) ?? Sentences.Word("forgotten");
        return new SearchHit(
            $"{file.Sent?.Number ?? "Concept"} {customer}",
            visit.To($"{Doors.Invoices.Path}/{file.Draft.Invoice}"),
            file.Sent is { } sent ? $"{Dutch.LongDate(sent.SentOn)} · {Dutch.Euro(sent.Total.Cents)}" : null);
    }
}
