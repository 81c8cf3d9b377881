using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.ProjectGrants;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>Something that is owed and stands in no batch yet.</summary>
/// <param name="Claim">An allowance, or else <paramref name="Bill"/>: an entry.</param>
/// <param name="Year">Of the claim or of the ledger.</param>
/// <param name="Name">As it stands on the account of the payee; null when that is not known.</param>
/// <param name="What">What it is for, for people.</param>
/// <param name="Since">Since when it is owed.</param>
public sealed record Payable(
    string? Claim, string? Bill, int Year, string? Payee, string? Name, string? Iban, string What, long AmountCents,
    LocalDate Since, IReadOnlyList<long> Positions);

/// <summary>Where what can be paid now is found.</summary>
internal sealed record PayableGrounds(
    LedgerBook.LedgerBook Book, IReadOnlyList<AllowanceYear> Allowances, People People,
    IReadOnlyDictionary<string, TracedPayee> Payees, PaidBills Paid,
    IReadOnlyDictionary<ProjectGrantId, ProjectGrant> Grants)
{
    public static async Task<PayableGrounds> Read(Question question) => new(
        await LedgerBook.LedgerBook.Read(question), await AllowanceFigures.Read(question), await People.Read(question),
        await question.All(PaymentBook.Payees), await PaidBills.Read(question),
        (await ProjectGrantsAnswer.Read(question)).ToDictionary(
            record => record.Grant.Granted!.Grant, record => record.Grant));

    /// <summary>Approved allowances, the oldest first.</summary>
    public IEnumerable<Payable> Claims(PersonalReader personal) =>
        from traced in Allowances.SelectMany(year => year.Claims)
        where traced.Claim.State == ClaimState.Approved
        orderby traced.Claim.Approved!.ApprovedOn, traced.Claim.Claimed.Claim.Value
        let claimed = traced.Claim.Claimed
        let payee = Payees.GetValueOrDefault(claimed.Volunteer.Value)?.Recorded
        select new Payable(
            claimed.Claim.Value, null, claimed.Month.Year, claimed.Volunteer.Value,
            personal.Text(payee?.Name) ?? People.NameOf(claimed.Volunteer), personal.Text(payee?.Iban),
            Texts.Sentences.Say("payment.for_claim", ("month", claimed.Month)), claimed.Amount.Cents,
            traced.Claim.Approved!.ApprovedOn, traced.Positions);

    /// <summary>Entries that left a debt to creditors which nothing has paid yet.</summary>
    public IEnumerable<Payable> Bills(PersonalReader personal)
    {
        if (Book.Frame.Accounts.Values.FirstOrDefault(account => account.Role == AccountRole.Creditors)
            is not { Number: var creditors })
            return [];
        var bills = OpenBills.Of(Book, Book.Entries, creditors, Paid, Paid.Taken());
        var (whole, open) = (bills.All, bills.Open.ToDictionary(bill => bill.Bill, bill => bill.Open));
        return
        [
            .. from posted in Book.Entries
               where whole.Contains(posted.Entry.Entry)
               let year = Book.YearOn(posted.Entry.Date)?.Opened.Year ?? posted.Entry.Date.Year
               let bill = new Payable(
                   null, posted.Entry.Entry.Value, year, null, null, null,
                   People.Open(posted.Entry.Description) ?? EntryNumber.Of(posted.Entry, year),
                   open[posted.Entry.Entry].Cents, posted.Entry.DocumentDate ?? posted.Entry.Date,
                   [posted.Position])
               select WithFreelancer(bill, posted.Entry, personal),
        ];
    }

    // Of an invoice for project money it is known whose it is, and so perhaps where the money goes.
    private Payable WithFreelancer(Payable bill, EntryPosted entry, PersonalReader personal)
    {
        if (GrantPayments.GrantOf(entry) is not { } id || Grants.GetValueOrDefault(id) is not { } grant
            || grant.FindByEntry(entry.Entry) is not { Received: var received })
            return bill;
        var granted = grant.Granted!;
        var payee = granted.Person is { } person ? Payees.GetValueOrDefault(person.Value)?.Recorded : null;
        return bill with
        {
            Payee = granted.Person?.Value,
            Name = personal.Text(payee?.Name) ?? ProjectGrantsAnswer.NameOf(granted, People, personal),
            Iban = personal.Text(payee?.Iban),
            What = received.InvoiceNumber is { Length: > 0 } number
                ? Texts.Sentences.Say("payment.for_grant_invoice", ("number", number), ("work", granted.Work))
                : granted.Work,
        };
    }

    /// <summary>The bills of freelancers, which are paid at their grant or in a batch.</summary>
    public IReadOnlySet<string> OfGrants() =>
        Book.Entries.Where(posted => GrantPayments.GrantOf(posted.Entry) is not null)
            .Select(posted => posted.Entry.Entry.Value).ToHashSet();

    // What came back is owed by the bill itself again, not by the entry of the return.
    internal static Money OwedBy(EntryPosted entry, string creditors) =>
        entry.Origin?.Act is nameof(ReturnPayment) or nameof(WithdrawPaymentBatch)
            ? Money.Zero
            : Domain.Finance.Payments.Payables.OwedBy(entry, creditors);
}
