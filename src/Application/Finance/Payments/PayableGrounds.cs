using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
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
    IReadOnlyDictionary<string, TracedPayee> Payees, IReadOnlyList<PaymentBatch> Batches)
{
    public static async Task<PayableGrounds> Read(Question question, IReadOnlyList<PaymentBatch> batches) => new(
        await LedgerBook.LedgerBook.Read(question), await AllowanceFigures.Read(question), await People.Read(question),
        await question.All(PaymentBook.Payees), batches);

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
    public IEnumerable<Payable> Bills()
    {
        if (Book.Frame.Accounts.Values.FirstOrDefault(account => account.Role == AccountRole.Creditors)
            is not { Number: var creditors })
            return [];
        var taken = Batches.Where(batch => batch.State != PaymentBatchState.Withdrawn)
            .SelectMany(batch => batch.Lines.Where(line => !batch.Returned.ContainsKey(line.Number)))
            .Select(line => line.Bill).OfType<EntryId>().ToHashSet();
        var open = Open(creditors).All;
        return
        [
            .. from posted in Book.Entries
               where open.Contains(posted.Entry.Entry) && !taken.Contains(posted.Entry.Entry)
               let year = Book.YearOn(posted.Entry.Date)?.Opened.Year ?? posted.Entry.Date.Year
               select new Payable(
                   null, posted.Entry.Entry.Value, year, null, null, null,
                   People.Open(posted.Entry.Description) ?? EntryNumber.Of(posted.Entry, year),
                   OwedBy(posted, creditors).Cents, posted.Entry.DocumentDate ?? posted.Entry.Date,
                   [posted.Position]),
        ];
    }

    private OpenBills Open(string creditors)
    {
        var undone = Book.Entries.Select(posted => posted.Entry.Reverses).OfType<EntryId>().ToHashSet();
        var ofBatches = Batches.Where(batch => batch.DrawnUp is not null)
            .Select(batch => PaymentBatch.Stream(batch.DrawnUp!.Batch).Id).ToHashSet();
        var before = Book.Frame.Years.Values.FirstOrDefault()?.Opened.Opening ?? [];
        var bills = new OpenBills(-before.Where(line => line.Account == creditors).Sum(line => line.Balance));
        foreach (var posted in Book.Entries.Where(posted =>
            posted.Entry.Reverses is null && !undone.Contains(posted.Entry.Entry)))
        {
            if (OwedBy(posted, creditors) is { IsPositive: true } owed)
                bills.Owe(posted.Entry.Entry, owed);
            else if (!ofBatches.Contains(posted.Entry.Origin?.Stream ?? "")
                && posted.Entry.Lines.Where(line => line.Account == creditors).Sum(line => line.Balance)
                    is { IsPositive: true } paid)
                bills.Pay(paid);
        }

        return bills;
    }

    // What came back is owed by the bill itself again, not by the entry of the return.
    internal static Money OwedBy(PostedEntry posted, string creditors) =>
        posted.Entry.Origin?.Act is nameof(ReturnPayment) or nameof(WithdrawPaymentBatch)
            ? Money.Zero
            : Domain.Finance.Payments.Payables.OwedBy(posted.Entry, creditors);
}
