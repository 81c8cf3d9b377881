using System.Collections.Immutable;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Documents;

/// <summary>
/// What <c>show documents --format json</c> prints: the entries of the period that somebody typed and that bring income
/// or expense, each with what lies beside it. One without anything is what an auditor asks about.
/// </summary>
/// <param name="Without">How many of them have no document.</param>
public sealed record DocumentsAnswer(
    string Coop, LocalDate From, LocalDate To, int Without, IReadOnlyList<DocumentsAnswer.Entry> Entries)
{
    public sealed record Entry(
        string Id, string Number, LocalDate Date, string? Description, long AmountCents,
        IReadOnlyList<File> Documents);

    /// <param name="Name">Null when it was forgotten.</param>
    public sealed record File(string Sha256, DocumentKind Kind, string? Name);

    public static DocumentYearsView View { get; } = new();

    public static async Task<Answer> Give(Question question)
    {
        var (book, reader) = (await LedgerBook.LedgerBook.Read(question), await question.Personal());
        var attached = await Attached(question);
        var entries = ThatAskForOne(book, question.From, question.To)
            .OrderBy(posted => posted.Entry.Date).ThenBy(posted => posted.Position)
            .Select(posted => Of(posted, book, attached, reader))
            .ToList();
        return new Answer(
            new DocumentsAnswer(
                question.Cooperative, question.From, question.To,
                entries.Count(entry => entry.Documents.Count == 0), entries),
            Table(entries));
    }

    /// <summary>All that lies beside entries, of every year.</summary>
    public static async Task<ImmutableDictionary<string, ImmutableList<DocumentAttached>>> Attached(
        Question question) => (await question.All(View)).Values
        .SelectMany(year => year.Documents.ByEntry).ToImmutableDictionary(entry => entry.Key, entry => entry.Value);

    // What an act booked has its own fact beside it, and what was undone needs nothing any more.
    private static IEnumerable<PostedEntry> ThatAskForOne(
        LedgerBook.LedgerBook book, LocalDate from, LocalDate to)
    {
        var undone = book.Entries.Select(posted => posted.Entry.Reverses).OfType<EntryId>().ToHashSet();
        return book.In(from, to).Where(posted =>
            posted.Entry is { Origin: null, Reverses: null }
            && !undone.Contains(posted.Entry.Entry)
            && posted.Entry.Lines.Any(line =>
                book.Frame.Accounts[line.Account].Kind is AccountKind.Income or AccountKind.Expense));
    }

    private static Entry Of(
        PostedEntry posted, LedgerBook.LedgerBook book,
        ImmutableDictionary<string, ImmutableList<DocumentAttached>> attached, PersonalReader reader) => new(
        posted.Entry.Entry.Value,
        EntryNumber.Of(posted.Entry, book.YearOn(posted.Entry.Date)!.Opened.Year),
        posted.Entry.Date,
        reader.Text(posted.Entry.Description),
        posted.Entry.Lines.Sum(line => line.Debit).Cents,
        [
            .. (attached.GetValueOrDefault(posted.Entry.Entry.Value) ?? [])
                .Select(document => new File(document.Sha256, document.Kind, reader.Text(document.Name))),
        ]);

    private static AnswerTable Table(List<Entry> entries) => new(
        ["Boekstuk", "Datum", "Omschrijving", "Bedrag", "Bijlagen", "SHA-256"],
        [
            .. entries.Select(entry => (IReadOnlyList<object?>)
            [
                entry.Number, entry.Date, entry.Description, new Money(entry.AmountCents),
                string.Join(", ", entry.Documents.Select(file => file.Name ?? Sentences.Word("forgotten"))),
                string.Join(", ", entry.Documents.Select(file => file.Sha256)),
            ]),
        ]);
}
