using Microsoft.AspNetCore.Components;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.ThirdParties;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.PaidPersons;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Banking;
using Wijkboek.Host.Web.Documents;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>One entry with its lines, what it undoes or is undone by, and its events.</summary>
internal static class EntryLeaf
{
    /// <summary>Null when there is no such entry.</summary>
    public static async Task<Leaf?> Read(
        Visit visit, JournalReading journal, string id, EntryDocumentsReading documents)
    {
        var book = await LedgerBook.Read(visit.Question);
        if (book.Entries.FirstOrDefault(posted => posted.Entry.Entry.Value == id) is not { } posted)
            return null;
        // An entry is shown wherever the period lies: its own day is asked for.
        var question = visit.Question with { From = posted.Entry.Date, To = posted.Entry.Date };
        var entry = ((GeneralLedgerAnswer)(await GeneralLedgerAnswer.Give(question)).Data).Entries
            .First(one => one.Id == id);
        var late = book.YearOn(posted.Entry.Date)!.LateEntries.GetValueOrDefault(id);
        var undoing = book.Entries.FirstOrDefault(other => other.Entry.Reverses == posted.Entry.Entry);
        return new Leaf(
            Doors.Entries, $"Boekstuk {entry.Number}",
            $"{(entry.Description.Length > 0 ? entry.Description : "Zonder omschrijving")}, op "
                + $"{Dutch.LongDate(entry.Date)}.")
        {
            Back = new Way(Doors.Entries.Name, visit.To(Doors.Entries.Path)),
            ActsToday = true,
            Actions = undoing is null ? [.. await Actions(visit, posted.Entry, book)] : [],
            Sections =
            [
                new SheetSection("Boekingsregels", Lines(visit, entry)),
                new PartSection("Bijlagen", Documents(visit, documents)),
                new FactsSection("Gegevens",
                [
                    new("Dagboek", Sentences.Word(posted.Entry.Journal)),
                    new("Geboekt door", posted.Entry.Origin is { } origin
                        ? Sentences.Word($"acts.{origin.Act}")
                        : "een eigen boeking"),
                    new(
                        "Datum van het stuk",
                        posted.Entry.DocumentDate is { } document ? Dutch.LongDate(document) : null),
                    new("Uitzondering op het slot", late?.Exception.Value),
                    Related("Draait terug", book, entry.Reverses, visit),
                    Related("Teruggedraaid door", book, undoing?.Entry.Entry.Value, visit),
                ]),
                new HistorySection(await journal.Of(
                    visit, [posted.Position, .. documents.Positions, .. Of(undoing), .. Of(late)])),
            ],
        };
    }

    private static async Task<IEnumerable<Way>> Actions(Visit visit, EntryPosted entry, LedgerBook book)
    {
        var marked = (await visit.Question.All(PaidPersonsView.View)).Values
            .Any(persons => persons.Marked.ContainsKey(entry.Entry));
        return new[]
        {
            Undo(visit, entry, book), marked ? null : Mark(visit, entry, book), await Unmatch(visit, entry),
        }.OfType<Way>();
    }

    // What the bank stated waits again then; an entry that was there before stays.
    private static async Task<Way?> Unmatch(Visit visit, EntryPosted entry)
    {
        if (!visit.Visitor.MayDo(nameof(UnmatchBankTransaction)))
            return null;
        var stated = (await visit.Question.All(BankBook.Months)).Values
            .SelectMany(month => month.Transactions.Values)
            .Select(traced => traced.Transaction)
            .FirstOrDefault(one => one.Matched is { Settles: null } matched && matched.Entry == entry.Entry);
        return stated is null
            ? null
            : new Way(
                "Losmaken van het afschrift",
                ActLink.To(
                    visit, nameof(UnmatchBankTransaction),
                    BankLinesLeaf.Unmatch(stated.Recorded.Account.Value, stated.Recorded.Transaction.Value)));
    }

    // A bill may be of a private person, whom the tax office wants to know of.
    private static Way? Mark(Visit visit, EntryPosted entry, LedgerBook book)
    {
        var accounts = book.Frame.Accounts;
        var creditors = accounts.Values.FirstOrDefault(account => account.Role == AccountRole.Creditors)?.Number;
        var isBill = creditors is not null && entry.Origin is null && Payables.OwedBy(entry, creditors).IsPositive
            && entry.Lines.Any(line => accounts[line.Account].Kind == AccountKind.Expense);
        return isBill && visit.Visitor.MayDo(nameof(MarkPaidPerson))
            ? new Way(
                Sentences.Word($"titles.{nameof(MarkPaidPerson)}"),
                ActLink.To(
                    visit, nameof(MarkPaidPerson),
                    [("year", $"{book.YearOn(entry.Date)!.Opened.Year}"), ("entry", entry.Entry.Value)]))
            : null;
    }

    // What is the money side of something else is undone there, together with it.
    private static Way? Undo(Visit visit, EntryPosted entry, LedgerBook book)
    {
        var stream = entry.Lines.Select(line => line.IncomeStream).OfType<IncomeStreamId>().FirstOrDefault();
        var (act, facts) = entry.Origin?.Act switch
        {
            null => (nameof(ReverseEntry), new (string, string)[]
            {
                ("entry", entry.Entry.Value), ("year", $"{book.YearOn(entry.Date)!.Opened.Year}"),
            }),
            nameof(ReceiveInstalment) => (
                nameof(ReverseInstalment), [("incomeStream", $"{stream}"), ("instalment", entry.Entry.Value)]),
            nameof(ReceiveInvoicePayment) => (
                nameof(ReverseInvoicePayment),
                [("invoice", entry.Origin!.Stream.Split('/')[^1]), ("payment", entry.Entry.Value)]),
            nameof(ReceiveGift) => (nameof(ReverseGift), [("gift", entry.Entry.Value)]),
            nameof(AcquireAsset) => (nameof(ReverseAcquisition), [("asset", entry.Entry.Value)]),
            nameof(DepreciateAssets) => (nameof(ReverseDepreciation), [("entry", entry.Entry.Value)]),
            nameof(DisposeOfAsset) => (nameof(ReverseDisposal), [("entry", entry.Entry.Value)]),
            nameof(BookPayroll) => (nameof(ReversePayroll), [("entry", entry.Entry.Value)]),
            _ => (null, []),
        };
        return act is not null && entry.Reverses is null && visit.Visitor.MayDo(act)
            ? new Way(Sentences.Word($"titles.{act}"), ActLink.To(visit, act, [.. facts, ("on", "vandaag")]))
            : null;
    }

    private static Fact Related(string name, LedgerBook book, string? id, Visit visit) =>
        id is not null && book.Entries.FirstOrDefault(posted => posted.Entry.Entry.Value == id) is { } other
            ? new Fact(
                name, EntryNumber.Of(other.Entry, book.YearOn(other.Entry.Date)!.Opened.Year),
                visit.To($"{Doors.Entries.Path}/{id}"))
            : new Fact(name, null);

    private static IEnumerable<long> Of(LateEntry? late) => late is null ? [] : [late.Position];

    private static IEnumerable<long> Of(PostedEntry? undoing) => undoing is null ? [] : [undoing.Position];

    private static RenderFragment Documents(Visit visit, EntryDocumentsReading reading) => builder =>
    {
        builder.OpenComponent<EntryDocumentsPart>(0);
        builder.AddComponentParameter(1, nameof(EntryDocumentsPart.Visit), visit);
        builder.AddComponentParameter(2, nameof(EntryDocumentsPart.Reading), reading);
        builder.CloseComponent();
    };

    private static Sheet Lines(Visit visit, GeneralLedgerAnswer.Entry entry) =>
        new SheetPlan<GeneralLedgerAnswer.Line>("regels", "Boekingsregels")
            .Name(
                "rekening", "Rekening", line => $"{line.Account} {line.Name}",
                line => visit.To($"{Doors.Accounts.Path}/{line.Account}"))
            .Link(
                "project", "Project", line => line.Project,
                line => line.Project is { } project ? visit.To($"{Doors.Projects.Path}/{project}") : null)
            .Word("stroom", "Geldstroom", line => line.IncomeStream)
            .Word("team", "Team", line => line.Team)
            .Amount("debet", "Debet (€)", line => line.DebitCents == 0 ? null : new Money(line.DebitCents))
            .Amount("credit", "Credit (€)", line => line.CreditCents == 0 ? null : new Money(line.CreditCents))
            .Of(entry.Lines, visit.Sheets);
}
