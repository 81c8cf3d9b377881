using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.GeneralLedger;

/// <summary>
/// What <c>show ledger --format json</c> prints: the entries of the period with their lines, in cents.
/// </summary>
/// <param name="Journal">Position of the entry in the journal.</param>
public sealed record GeneralLedgerAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<GeneralLedgerAnswer.Entry> Entries)
{
    public sealed record Entry(
        string Id,
        string Number,
        LocalDate Date,
        string Description,
        string? Reverses,
        long Position,
        string Actor,
        IReadOnlyList<Line> Lines);

    public sealed record Line(
        string Account, string Name, long DebitCents, long CreditCents, string? IncomeStream, string? Project,
        string? Team);

    public static async Task<Answer> Give(Question question)
    {
        var book = await LedgerBook.LedgerBook.Read(question);
        var reader = await question.Personal();
        var entries = book.In(question.From, question.To)
            .OrderBy(posted => posted.Entry.Date).ThenBy(posted => posted.Position)
            .Select(posted => ToEntry(posted, book, reader))
            .ToList();
        return new Answer(
            new GeneralLedgerAnswer(question.Cooperative, question.From, question.To, entries), Table(entries));
    }

    private static Entry ToEntry(
        LedgerBook.PostedEntry posted, LedgerBook.LedgerBook book, PersonalReader reader) => new(
        posted.Entry.Entry.Value,
        EntryNumber.Of(posted.Entry, book.YearOn(posted.Entry.Date)!.Opened.Year),
        posted.Entry.Date,
        Description(posted.Entry, reader),
        posted.Entry.Reverses?.Value,
        posted.Position,
        posted.Actor,
        [.. posted.Entry.Lines.Select(line => new Line(
            line.Account,
            book.Frame.Accounts[line.Account].Name,
            line.Debit.Cents,
            line.Credit.Cents,
            line.IncomeStream?.Value,
            line.Project,
            line.Team))]);

    // Typed text is sealed and may have been forgotten; what an act booked by itself is said from the act.
    private static string Description(EntryPosted entry, PersonalReader reader) => entry switch
    {
        { Description: { } typed } => reader.Text(typed) ?? Sentences.Word("forgotten"),
        { Origin: { } origin } => Sentences.Word($"acts.{origin.Act}"),
        _ => "",
    };

    private static AnswerTable Table(List<Entry> entries) => new(
        ["Boekstuk", "Datum", "Omschrijving", "Rekening", "Naam", "Debet", "Credit", "Project", "Geldstroom", "Team"],
        [
            .. entries.SelectMany(entry => entry.Lines.Select((line, i) => (IReadOnlyList<object?>)
            [
                entry.Number,
                entry.Date,
                i == 0 ? entry.Description : "",
                line.Account,
                line.Name,
                line.DebitCents == 0 ? null : new Domain.Common.Money(line.DebitCents),
                line.CreditCents == 0 ? null : new Domain.Common.Money(line.CreditCents),
                line.Project,
                line.IncomeStream,
                line.Team,
            ])),
        ]);
}
