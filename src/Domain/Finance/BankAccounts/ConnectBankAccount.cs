using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <param name="Number">The IBAN; a bare number only where no IBAN is known.</param>
/// <param name="LedgerAccount">An asset account that no other bank account uses.</param>
/// <param name="OpeningOn">The first day that statements are taken of.</param>
/// <param name="Opening">What stood on the account when that day began.</param>
public sealed record ConnectBankAccount(string Number, string LedgerAccount, LocalDate OpeningOn, Money Opening) : IAct
{
    private const int Longest = 34;

    public static Decision Decide(ConnectBankAccount act, BankAccountRegister accounts, ChartOfAccounts chart)
    {
        var number = Iban.Compact(act.Number);
        var connected = new BankAccountConnected(
            BankAccountId.OfNumber(number), number, act.LedgerAccount, act.OpeningOn, act.Opening);
        if (accounts.Find(number) is { } before)
            return before == connected ? Decision.Nothing : BankRefusals.AlreadyConnected(number, before.LedgerAccount);
        return number.Length > 0 && (number.All(char.IsAsciiDigit) || Iban.IsValid(number))
            ? Connect(connected, accounts, chart)
            : BankRefusals.NumberWrong(act.Number);
    }

    /// <summary>The number is as the bank itself gives it.</summary>
    internal static Decision Connect(
        BankAccountConnected connected, BankAccountRegister accounts, ChartOfAccounts chart)
    {
        if (connected.Number.Length > Longest)
            return BankRefusals.NumberWrong(connected.Number);
        if (chart.Find(connected.LedgerAccount) is not { } account)
            return AccountRefusals.Unknown(connected.LedgerAccount);
        if (chart.IsRetired(connected.LedgerAccount, connected.OpeningOn))
            return AccountRefusals.IsRetired(connected.LedgerAccount);
        if (account.Kind != AccountKind.Asset)
            return BankRefusals.LedgerAccountWrong(connected.LedgerAccount);
        return accounts.All.Values.FirstOrDefault(other => other.LedgerAccount == connected.LedgerAccount) is { } taken
            ? BankRefusals.LedgerAccountTaken(connected.LedgerAccount, taken.Number)
            : BankAccountRegister.Stream.Record(connected);
    }
}
