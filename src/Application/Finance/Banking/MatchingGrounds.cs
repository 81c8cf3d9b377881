using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>All that proposals rest on, read once for all transactions of a page.</summary>
public sealed class MatchingGrounds
{
    private readonly LedgerBook.LedgerBook book;
    private readonly People people;
    private readonly Dictionary<(string Ledger, Money Amount), List<PostedEntry>> unlinked;
    private readonly Dictionary<string, (LocalDate On, RuleTarget Target)> lastTargets;
    private readonly ILookup<(int Year, Money Amount), string> received;

    public MatchingGrounds(
        LedgerBook.LedgerBook book, People people, IReadOnlyList<AllowanceYear> allowances, BankBook bank,
        IReadOnlyList<PaymentBatch> payments, IReadOnlyList<Collection> collections, PersonalReader personal)
    {
        (this.book, this.people) = (book, people);
        Payments = [.. payments.Where(batch => batch is { Sent: not null, Withdrawn: null })];
        Collections = [.. collections.Where(round => round is { Sent: not null, Withdrawn: null })];
        Accounts = [.. bank.Frame.Accounts.Values.Select(account => account.Connected)];
        Rules = [.. bank.Frame.Rules.Values.Select(rule => LearnedRule.Of(rule.Learned, personal))];
        AllowancesToPay =
        [
            .. allowances.SelectMany(year => year.Claims).Select(traced => traced.Claim)
                .Where(claim => claim.State == ClaimState.Approved),
        ];
        unlinked = Unlinked(bank);
        lastTargets = LastTargets(bank, personal);
        received = bank.Transactions
            .Where(one => one.Transaction.Matched is not null && one.Transaction.Amount.IsPositive)
            .ToLookup(
                one => (one.Transaction.Recorded.BookedOn.Year, one.Transaction.Amount),
                one => OpenedTransaction.Of(one.Transaction.Recorded, "", personal).Said);
        Contributions =
        [
            .. people.Records.Where(one => !one.Value.Member.Contributions.IsEmpty)
                .Select(one => new ExpectedContribution(
                    one.Key, people.NameOf(new MemberId(one.Key)), [.. one.Value.Member.Contributions])),
        ];
    }

    public static async Task<MatchingGrounds> Read(Question question, BankBook bank) => new(
        await LedgerBook.LedgerBook.Read(question), await People.Read(question),
        await AllowanceFigures.Read(question), bank,
        [.. (await question.All(PaymentBook.Batches)).Values.Select(traced => traced.Batch)],
        [.. (await question.All(DirectDebitBook.Rounds)).Values.SelectMany(traced => traced.Collections.All.Values)],
        await question.Personal())
    {
        Invoices = await OpenInvoice.Read(question),
        Bills = await OpenBill.Read(question),
        Pledges = await PledgeFile.Read(question),
    };

    public IReadOnlyList<BankAccountConnected> Accounts { get; }

    public IReadOnlyList<LearnedRule> Rules { get; }

    public IReadOnlyList<AllowanceClaim> AllowancesToPay { get; }

    /// <summary>Batches of payments that went to the bank.</summary>
    public IReadOnlyList<PaymentBatch> Payments { get; }

    /// <summary>Invoices that are not paid, or not wholly.</summary>
    public IReadOnlyList<OpenInvoice> Invoices { get; init; } = [];

    /// <summary>Bills of suppliers that are not paid, or not wholly.</summary>
    public IReadOnlyList<OpenBill> Bills { get; init; } = [];

    /// <summary>What was promised, whether something is due now or not.</summary>
    public IReadOnlyList<PledgeFile> Pledges { get; init; } = [];

    /// <summary>Rounds of direct debits that went to the bank.</summary>
    public IReadOnlyList<Collection> Collections { get; }

    public IReadOnlyList<ExpectedContribution> Contributions { get; }

    /// <summary>The account that acts book on when they say "the bank".</summary>
    public string? BankOfActs =>
        book.Frame.Accounts.Values.FirstOrDefault(account => account.Role == AccountRole.Bank)?.Number;

    /// <summary>The stream of contributions; null when none is open.</summary>
    public IncomeStreamId? MembershipFees => book.Frame.IncomeStreams.Values
        .FirstOrDefault(stream => stream.Category == EarningsCategory.MembershipFees
            && !book.Frame.ClosedStreams.ContainsKey(stream.IncomeStream.Value))?.IncomeStream;

    /// <summary>The account of the cooperative itself that has this number; null when it is somebody else's.</summary>
    public BankAccountConnected? OwnAccount(string iban) =>
        Accounts.FirstOrDefault(own => Iban.IsSameAccount(own.Number, Iban.Compact(iban)));

    public string? NameOf(MemberId member) => people.NameOf(member);

    public string AccountOf(IncomeStreamId stream) => book.Frame.IncomeStreams[stream.Value].Account;

    /// <summary>The ledger year that covers a day; its calendar year where none was opened.</summary>
    public int YearOn(LocalDate day) => book.YearOn(day)?.Opened.Year ?? day.Year;

    /// <summary>Streams that are open on a day, with what was expected of each then.</summary>
    public IEnumerable<(IncomeStreamOpened Stream, Money? PerYear)> ExpectedIncome(LocalDate day) =>
        book.Frame.IncomeStreams.Values
            .Where(stream => stream.OpenedOn <= day
                && !(book.Frame.ClosedStreams.TryGetValue(stream.IncomeStream.Value, out var last) && last < day))
            .Select(stream => (stream, ExpectationOn(stream, day)));

    /// <summary>Entries of exactly this amount on this bank account that no transaction was linked to.</summary>
    public IEnumerable<PostedEntry> Unlinked(OpenedTransaction transaction) =>
        unlinked.GetValueOrDefault((transaction.Ledger, transaction.Amount)) ?? [];

    /// <summary>Whether as much came in from somebody of this name in the same year, and was matched.</summary>
    public bool WasReceived(OpenedTransaction transaction, string? name) =>
        received[(transaction.BookedOn.Year, transaction.Amount)].Any(said => Likeness.Names(said, name));

    /// <summary>Where the last transaction with the same other side was booked, in one amount.</summary>
    public (LocalDate On, RuleTarget Target)? LastTargetOf(OpenedTransaction transaction) =>
        transaction.Party.Iban is { } iban && lastTargets.TryGetValue(Iban.Compact(iban), out var before)
            ? before
            : null;

    private Money? ExpectationOn(IncomeStreamOpened stream, LocalDate day) =>
        book.Frame.Expectations.GetValueOrDefault(stream.IncomeStream.Value)?.FindLast(changed => changed.From <= day)
            is { } revised
            ? revised.ExpectedPerYear
            : stream.ExpectedPerYear;

    private Dictionary<(string, Money), List<PostedEntry>> Unlinked(BankBook bank)
    {
        var linked = bank.Transactions.Where(one => one.Transaction.Matched is not null)
            .Select(one => (
                bank.Frame.Accounts[one.Transaction.Recorded.Account.Value].Connected.LedgerAccount,
                one.Transaction.Matched!.Entry))
            .ToHashSet();
        var undone = book.Entries.Select(posted => posted.Entry.Reverses).OfType<EntryId>().ToHashSet();
        var ledgers = Accounts.Select(account => account.LedgerAccount).ToHashSet();
        return book.Entries
            .Where(posted => !undone.Contains(posted.Entry.Entry) && posted.Entry.Reverses is null)
            .SelectMany(posted => posted.Entry.Lines
                .Where(line => ledgers.Contains(line.Account) && !linked.Contains((line.Account, posted.Entry.Entry)))
                .GroupBy(line => line.Account)
                .Select(lines => (Key: (lines.Key, lines.Sum(line => line.Balance)), Posted: posted)))
            .GroupBy(each => each.Key)
            .ToDictionary(same => same.Key, same => same.Select(each => each.Posted).ToList());
    }

    private Dictionary<string, (LocalDate, RuleTarget)> LastTargets(BankBook bank, PersonalReader personal)
    {
        var entries = book.Entries.ToDictionary(posted => posted.Entry.Entry, posted => posted.Entry);
        var last = new Dictionary<string, (LocalDate, RuleTarget)>(StringComparer.Ordinal);
        foreach (var one in bank.Transactions.Where(one => one.Transaction.Matched is { Posted: true })
            .OrderBy(one => one.Transaction.Recorded.BookedOn))
        {
            var recorded = one.Transaction.Recorded;
            if (personal.Text(recorded.Counterparty.Iban) is { } iban
                && entries.GetValueOrDefault(one.Transaction.Matched!.Entry)?.Lines is [_, var line])
                last[Iban.Compact(iban)] =
                    (recorded.BookedOn, new RuleTarget(line.Account, line.IncomeStream, line.Project));
        }

        return last;
    }
}

/// <summary>What a member agreed to pay.</summary>
/// <param name="Name">Null when it was forgotten.</param>
public sealed record ExpectedContribution(string Member, string? Name, IReadOnlyList<ContributionAgreed> Agreed)
{
    public Money? PerYear(int year) => Agreed.LastOrDefault(one => one.FromYear <= year)?.PerYear;
}
