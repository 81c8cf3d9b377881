using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>
/// What <c>show bank --format json</c> prints, and all that the page of the bank needs: the accounts with their
/// statements, the transactions booked in the period with proposals for those that are open, and the rules. Cents.
/// </summary>
public sealed record BankAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    IReadOnlyList<BankAnswer.Account> Accounts,
    IReadOnlyList<BankAnswer.Transaction> Transactions,
    IReadOnlyList<BankAnswer.Rule> Rules)
{
    /// <param name="Account">The id that acts name it by.</param>
    /// <param name="BalanceCents">On the account at the end of the period, as the statements have it.</param>
    /// <param name="LedgerCents">The same in the ledger; null where no ledger year covers that day.</param>
    /// <param name="Open">Transactions up to that day that wait for a match.</param>
    public sealed record Account(
        string Id,
        string Number,
        string LedgerAccount,
        LocalDate OpeningOn,
        long OpeningCents,
        long BalanceCents,
        long? LedgerCents,
        int Open,
        int Doubtful,
        IReadOnlyList<Statement> Statements,
        long Position);

    /// <param name="Id">Counts the statements of the account.</param>
    /// <param name="Lines">Transactions that it states; <paramref name="Recorded"/> of them were new.</param>
    /// <param name="DifferenceCents">What was accepted although it did not fit, and why.</param>
    public sealed record Statement(
        int Id,
        string? Number,
        LocalDate From,
        LocalDate To,
        long? OpeningCents,
        long? ClosingCents,
        int Lines,
        int Recorded,
        long? DifferenceCents,
        string? Reason,
        string File,
        long Position);

    /// <param name="MaybeSameAs">The transaction that this one is perhaps another form of.</param>
    /// <param name="Entry">The entry that it is matched with; <paramref name="Posted"/> by the match or before.</param>
    /// <param name="Positions">Where in the journal its facts stand.</param>
    public sealed record Transaction(
        string Account,
        string Id,
        LocalDate BookedOn,
        LocalDate? ValueOn,
        long AmountCents,
        OpenedParty Party,
        IReadOnlyList<Part> Parts,
        string? BatchReference,
        string? BankReference,
        string? ReturnReason,
        BankTransactionState State,
        string? MaybeSameAs,
        string? Entry,
        bool Posted,
        string? ByRule,
        IReadOnlyList<Proposal> Proposals,
        IReadOnlyList<long> Positions,
        IReadOnlyList<Divided> DividedInto)
    {
        /// <summary>The payments or direct debits that it settles or returns: undone there.</summary>
        public string? Settles { get; init; }
    }

    /// <summary>What a part was for, where a transaction was for several things; below zero was held back.</summary>
    public sealed record Divided(
        long AmountCents, string? Account, string? IncomeStream, string? Project, string? Invoice, string? Bill,
        int? Year, string? Description, IncludedVat? Vat);

    public sealed record Part(long? AmountCents, OpenedParty Party);

    /// <param name="Fits">How many transactions it fits of all that are known: what it would have matched.</param>
    /// <param name="Examples">The last few of these.</param>
    public sealed record Rule(
        string Id,
        MoneyDirection? Direction,
        string? Iban,
        string? Name,
        string? Description,
        long? AmountCents,
        RuleTarget Then,
        bool Automatic,
        int Fits,
        IReadOnlyList<string> Examples,
        long Position);

    public static async Task<Answer> Give(Question question)
    {
        var bank = await BankBook.Read(question);
        var personal = await question.Personal();
        var answer = Of(
            question, bank, await LedgerBook.LedgerBook.Read(question),
            new Matching(await MatchingGrounds.Read(question, bank)), personal);
        return new Answer(answer, Table(answer));
    }

    private static BankAnswer Of(
        Question question, BankBook bank, LedgerBook.LedgerBook book, Matching matching, PersonalReader personal)
    {
        var ledgers = bank.Frame.Accounts.ToDictionary(one => one.Key, one => one.Value.Connected.LedgerAccount);
        OpenedTransaction Open(TracedTransaction one) => OpenedTransaction.Of(
            one.Transaction.Recorded, ledgers[one.Transaction.Recorded.Account.Value], personal);
        return new BankAnswer(
            question.Cooperative,
            question.From,
            question.To,
            [.. bank.Frame.Accounts.Values.Select(one => BankStanding.Of(one, bank, book, question.To, personal))],
            TakenUpOnce.Of([
                .. bank.Transactions
                    .Where(one => question.From <= one.Transaction.Recorded.BookedOn
                        && one.Transaction.Recorded.BookedOn <= question.To)
                    .Select(one => Of(one, Open(one), matching, personal)),
            ]),
            RulesOf(bank, [.. bank.Transactions.Select(Open)], personal));
    }

    private static Transaction Of(
        TracedTransaction one, OpenedTransaction opened, Matching matching, PersonalReader personal)
    {
        var (transaction, recorded) = (one.Transaction, one.Transaction.Recorded);
        return new Transaction(
            recorded.Account.Value,
            recorded.Transaction.Value,
            recorded.BookedOn,
            recorded.ValueOn,
            recorded.Amount.Cents,
            opened.Party,
            [.. recorded.Parts.Select(part => new Part(
                part.Amount?.Cents, OpenedParty.Of(part.Counterparty, personal)))],
            recorded.BatchReference,
            recorded.BankReference,
            recorded.ReturnReason,
            transaction.State,
            recorded.MaybeSameAs?.Value,
            transaction.Matched?.Entry.Value,
            transaction.Matched?.Posted == true,
            transaction.Matched?.Rule?.Value,
            transaction.State == BankTransactionState.Open ? matching.Propose(opened) : [],
            one.Positions,
            [
                .. transaction.Divided?.Parts.Select(part => new Divided(
                    part.Amount.Cents, part.Account, part.IncomeStream?.Value, part.Project, part.Invoice?.Value,
                    part.Bill?.Value, part.Year, personal.Text(part.Description), part.Vat)) ?? [],
            ])
        {
            Settles = transaction.Matched?.Settles,
        };
    }

    private static List<Rule> RulesOf(
        BankBook bank, IReadOnlyList<OpenedTransaction> transactions, PersonalReader personal)
    {
        const int mostExamples = 5;
        return
        [
            .. bank.Frame.Rules.Values.Select(traced =>
            {
                var rule = LearnedRule.Of(traced.Learned, personal);
                var fitting = transactions.Where(rule.Fits).ToList();
                return new Rule(
                    rule.Rule.Value, rule.Direction, rule.Iban, rule.Name, rule.Description, rule.Amount?.Cents,
                    rule.Then, rule.Automatic, fitting.Count,
                    [.. fitting.TakeLast(mostExamples).Select(one => one.Id.Value)], traced.Position);
            }),
        ];
    }

    private static AnswerTable Table(BankAnswer answer) => new(
        ["Transactie", "Datum", "Bedrag", "Van of naar", "Omschrijving", "Stand", "Boeking", "Voorstel"],
        [
            .. answer.Transactions.Select(one => (IReadOnlyList<object?>)
            [
                one.Id, one.BookedOn, new Money(one.AmountCents), one.Party.Name ?? one.Party.Iban,
                one.Party.Description, Sentences.Word(one.State), one.Entry,
                one.Proposals.Count > 0 ? one.Proposals[0].Reason : null,
            ]),
        ]);
}
