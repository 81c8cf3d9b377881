using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>
/// What <c>show invoices --format json</c> prints: what was open at the end of the period with customers and suppliers,
/// by age, and the invoices that were open then or were made in the period. Cents.
/// </summary>
/// <param name="Day">The day on which ages are counted: the last of the period, or today when that is still to come.
/// </param>
public sealed record InvoicesAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    LocalDate Day,
    InvoicesAnswer.Side Debtors,
    InvoicesAnswer.Side Creditors,
    IReadOnlyList<InvoicesAnswer.Invoice> Invoices)
{
    /// <param name="Account">The control account; null when there is none.</param>
    /// <param name="TotalCents">What that account holds: the items and <paramref name="OtherCents"/>.</param>
    /// <param name="OtherCents">What stands on it beside the items, such as an opening balance.</param>
    public sealed record Side(
        string? Account, long TotalCents, long OtherCents, IReadOnlyList<OfAge> Ages, IReadOnlyList<Item> Items)
    {
        public long Cents(ItemAge age) => Ages.First(one => one.Age == age).Cents;

        public long LateCents => Ages.Where(one => one.Age != ItemAge.NotDue).Sum(one => one.Cents);
    }

    public sealed record OfAge(ItemAge Age, long Cents);

    /// <param name="Id">Of the invoice, or of the entry of the bill.</param>
    /// <param name="Name">Null when it is not known, or was forgotten.</param>
    public sealed record Item(
        string Id, string? Number, string? Name, LocalDate Since, LocalDate DueOn, ItemAge Age, long OpenCents,
        IReadOnlyList<long> Positions);

    /// <param name="TotalCents">Null of a draft.</param>
    /// <param name="Reminded">The last step that was sent.</param>
    public sealed record Invoice(
        string Id,
        string? Number,
        string? Customer,
        InvoiceState State,
        LocalDate On,
        LocalDate? DueOn,
        long? TotalCents,
        long OpenCents,
        Reminder? Reminded);

    public static async Task<Answer> Give(Question question)
    {
        var open = await OpenItems.Read(question);
        var people = await People.Read(question);
        var answer = new InvoicesAnswer(
            question.Cooperative, question.From, question.To, question.LastDay, Of(open.Debtors), Of(open.Creditors),
            [
                .. open.Invoices.Select(file => Of(file, question.LastDay, people)).OfType<Invoice>()
                    .Where(one => question.From <= one.On || one.OpenCents != 0 || one.State == InvoiceState.Draft),
            ]);
        return new Answer(answer, Table(answer));
    }

    private static Side Of(OpenSide side) => new(
        side.Number, side.Total.Cents, side.OtherTotal.Cents,
        [.. Enum.GetValues<ItemAge>().Select(age => new OfAge(age, side.OfAge(age).Cents))],
        [
            .. side.Items.Select(item => new Item(
                item.Id, item.Number, item.Name, item.Since, item.DueOn, item.Age, item.Open.Cents,
                [.. item.Parts.Select(part => part.Position)])),
        ]);

    private static Invoice? Of(InvoiceFile file, LocalDate day, People people) =>
        file.StateOn(day) is not { } state ? null : new(
            file.Draft!.Invoice.Value,
            IsSent(state) ? file.Sent!.Number : null,
            people.Open(file.Draft.Customer),
            state,
            IsSent(state) ? file.Sent!.SentOn : file.Draft.DraftedOn,
            IsSent(state) ? file.Sent!.DueOn : null,
            IsSent(state) ? file.Sent!.Total.Cents : null,
            file.OpenOn(day).Cents,
            file.Reminders.FindLast(one => one.RemindedOn <= day)?.Reminder);

    private static bool IsSent(InvoiceState state) => state is not (InvoiceState.Draft or InvoiceState.Discarded);

    private static AnswerTable Table(InvoicesAnswer answer) => new(
        ["Factuur", "Klant", "Stand", "Datum", "Vervalt op", "Bedrag", "Open"],
        [
            .. answer.Invoices.Select(one => (IReadOnlyList<object?>)
            [
                one.Number ?? one.Id, one.Customer, Sentences.Word(one.State), one.On, one.DueOn,
                one.TotalCents is { } total ? new Money(total) : null, new Money(one.OpenCents),
            ]),
        ]);
}
