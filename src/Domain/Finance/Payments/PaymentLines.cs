using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>Makes lines of a batch from what is asked, each by the rules of banks and ledger.</summary>
internal sealed class PaymentLines(PaymentBatchId batch, LocalDate on, string ownNumber, ChartOfAccounts chart)
{
    private const int LongestRemittance = 140;

    /// <summary>Why a request cannot become a line; null when it can.</summary>
    public Refusal? Refuses(PaymentRequest request, PaymentDue due, int number)
    {
        if (!due.Amount.IsPositive || due.Amount.Cents > Money.LargestCents)
            return PaymentRefusals.AmountWrong(number);
        return AccountRefuses(request, due) ?? PayeeRefuses(request, due, number) ?? TextRefuses(request, number);
    }

    public PaymentLine Of(PaymentRequest request, PaymentDue due, int number) => new(
        number,
        $"{batch}-{number}",
        due.Account,
        due.Project,
        request.IncomeStream,
        due.Amount,
        request.Claim,
        request.Bill,
        request.Year,
        request.Payee,
        NameOf(request, due),
        IbanOf(request, due)!,
        request.Bic ?? due.Payee.Bic,
        request.Remittance,
        request.Reference is { } reference ? Compact(reference) : null,
        request.Town,
        request.Country);

    private Refusal? AccountRefuses(PaymentRequest request, PaymentDue due)
    {
        if (chart.Find(due.Account) is not { } account)
            return AccountRefusals.Unknown(due.Account);
        if (chart.IsRetired(due.Account, on))
            return AccountRefusals.IsRetired(due.Account);
        if (due.Project is { } project && !Identifier.IsValid(project))
            return LedgerRefusals.ProjectWrong(project);
        if (account.Kind == AccountKind.Income)
            return request.IncomeStream is null ? LedgerRefusals.IncomeStreamMissing(due.Account) : null;
        return request.IncomeStream is null ? null : LedgerRefusals.IncomeStreamOnOtherAccount(due.Account);
    }

    private Refusal? PayeeRefuses(PaymentRequest request, PaymentDue due, int number)
    {
        if (NameOf(request, due).Length is 0 or > PayeeRules.LongestName)
            return PaymentRefusals.PayeeMissing(number, PayeeRules.LongestName);
        if (IbanOf(request, due) is not { Length: > 0 } iban)
            return PaymentRefusals.IbanMissing(number);
        if ((PayeeRules.RefusesIban(iban) ?? PayeeRules.RefusesBic(request.Bic)) is { } refusal)
            return refusal;
        if (iban == ownNumber)
            return PaymentRefusals.ToItself(number);
        return !SepaCountries.IsInEea(iban[..2])
            && (string.IsNullOrWhiteSpace(request.Town?.Plain) || !IsCountry(request.Country))
            ? PaymentRefusals.AddressMissing(number)
            : null;
    }

    private static Refusal? TextRefuses(PaymentRequest request, int number)
    {
        if (request is { Remittance: not null, Reference: not null })
            return PaymentRefusals.RemittanceOrReference(number);
        if (request.Remittance?.Plain is { Length: > LongestRemittance })
            return PaymentRefusals.RemittanceTooLong(number, LongestRemittance);
        return request.Reference is { } reference && !PaymentReference.IsValid(Compact(reference))
            ? PaymentRefusals.ReferenceWrong(reference)
            : null;
    }

    private static bool IsCountry(string? country) => country?.Length == 2 && country.All(char.IsAsciiLetterUpper);

    private static string NameOf(PaymentRequest request, PaymentDue due) =>
        (request.Name?.Plain ?? due.Payee.Name ?? "").Trim();

    private static string? IbanOf(PaymentRequest request, PaymentDue due) =>
        (request.Iban?.Plain ?? due.Payee.Iban) is { } iban ? BankAccounts.Iban.Compact(iban) : null;

    private static string Compact(string reference) =>
        string.Concat(reference.Where(sign => !char.IsWhiteSpace(sign) && sign != '.')).ToUpperInvariant();
}
