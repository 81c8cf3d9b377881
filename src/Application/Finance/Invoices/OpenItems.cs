using System.Collections.Immutable;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>
/// What was open at the end of a day with customers and with suppliers, item by item. What the control account holds
/// beside them, such as an opening balance, is told apart: so both together are always that account.
/// </summary>
internal sealed record OpenItems(OpenSide Debtors, OpenSide Creditors, IReadOnlyList<InvoiceFile> Invoices)
{
    public static async Task<OpenItems> Read(Question question)
    {
        var files = (await question.All(InvoiceFiles.View)).Values
            .OrderBy(file => file.Sent is null).ThenBy(file => file.Sent?.Number, StringComparer.Ordinal)
            .ThenBy(file => file.Draft?.Invoice.Value, StringComparer.Ordinal).ToList();
        var book = await LedgerBook.LedgerBook.Read(question);
        var people = await People.Read(question);
        var day = question.LastDay;
        return new OpenItems(
            OpenSide.Of(book, AccountRole.Debtors, day, OfCustomers(files, day, people), sign: 1),
            OpenSide.Of(
                book, AccountRole.Creditors, day,
                OfSuppliers(book, await PaidBills.Read(question), day, people), sign: -1),
            files);
    }

    private static IEnumerable<OpenItem> OfCustomers(IEnumerable<InvoiceFile> files, LocalDate day, People people) =>
        from file in files
        where file is { Sent: not null, Draft: not null } && !file.OpenOn(day).IsZero
        select new OpenItem(
            file.Draft!.Invoice.Value, file.Sent!.Number, people.Open(file.Draft.Customer), file.Sent.SentOn,
            file.Sent.DueOn, InvoiceStates.AgeOn(day, file.Sent.DueOn),
            [
                .. file.Movements.Where(one => one.On <= day).Select(one =>
                    new OpenPart(one.Position, one.Entry, one.Amount)),
            ]);

    private static IEnumerable<OpenItem> OfSuppliers(
        LedgerBook.LedgerBook book, PaidBills paid, LocalDate day, People people) =>
        from bill in OpenCreditors.On(book, paid, day)
        let entry = bill.Posted.Entry
        let due = OpenCreditors.DueOn(entry)
        select new OpenItem(
            entry.Entry.Value, null, people.Open(entry.Description), entry.DocumentDate ?? entry.Date, due,
            InvoiceStates.AgeOn(day, due),
            [new OpenPart(bill.Posted.Position, entry.Entry, bill.Open)]);
}

/// <param name="Number">Of the account; null when none plays this part.</param>
/// <param name="Control">What that account holds, in its own direction.</param>
/// <param name="Other">What it holds beside the items.</param>
internal sealed record OpenSide(
    string? Number, IReadOnlyList<OpenItem> Items, ImmutableList<TracedAmount> Control,
    ImmutableList<TracedAmount> Other)
{
    public Money Total => Control.Sum(part => part.Amount);

    public Money OtherTotal => Other.Sum(part => part.Amount);

    public Money OfAge(ItemAge age) => Items.Where(item => item.Age == age).Sum(item => item.Open);

    /// <param name="sign">1 for an account that is debit, −1 for one that is credit.</param>
    public static OpenSide Of(
        LedgerBook.LedgerBook book, AccountRole role, LocalDate day, IEnumerable<OpenItem> items, int sign)
    {
        if (book.Frame.Accounts.Values.FirstOrDefault(account => account.Role == role) is not { } account
            || book.YearOn(day) is not { } year)
            return new OpenSide(null, [], [], []);
        var open = items.ToList();
        var control = Standing.Within(book, year, day, Standing.AtStartOf(book, year)).Parts
            .Where(part => part.Account == account.Number)
            .Select(part => sign > 0 ? part.Traced : -part.Traced)
            .ToImmutableList();
        var entries = book.Entries.ToDictionary(posted => posted.Entry.Entry, posted => posted.Position);
        var ofItems = open.SelectMany(item => item.Parts)
            .Select(part => new TracedAmount(entries.GetValueOrDefault(part.Entry, part.Position), -part.Amount));
        return new OpenSide(
            account.Number, open, control,
            [
                .. control.Concat(ofItems).GroupBy(part => part.Position)
                    .Select(fact => new TracedAmount(fact.Key, fact.Sum(part => part.Amount)))
                    .Where(part => !part.Amount.IsZero),
            ]);
    }
}

/// <param name="Id">Of the invoice, or of the entry of the bill.</param>
/// <param name="Number">Of the invoice.</param>
/// <param name="Name">Of the customer, or what the bill is for; null when that is not known.</param>
internal sealed record OpenItem(
    string Id, string? Number, string? Name, LocalDate Since, LocalDate DueOn, ItemAge Age,
    IReadOnlyList<OpenPart> Parts)
{
    public Money Open => Parts.Sum(part => part.Amount);
}

/// <param name="Position">Of the fact.</param>
/// <param name="Entry">The money side of it.</param>
internal sealed record OpenPart(long Position, Domain.Finance.Ledger.EntryId Entry, Money Amount)
{
    public TracedAmount Traced => new(Position, Amount);
}
