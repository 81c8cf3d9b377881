using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Costs;

public enum PaidFrom
{
    Bank,
    Cash,

    /// <summary>Owed to the supplier until somebody pays the invoice.</summary>
    Invoice,
}

internal static class PaidFromBooking
{
    public static AccountRole Role(this PaidFrom paidFrom) => paidFrom switch
    {
        PaidFrom.Bank => AccountRole.Bank,
        PaidFrom.Cash => AccountRole.Cash,
        PaidFrom.Invoice => AccountRole.Creditors,
        _ => throw new ArgumentOutOfRangeException(nameof(paidFrom), paidFrom, null),
    };

    public static LedgerJournal Journal(this PaidFrom paidFrom) => paidFrom switch
    {
        PaidFrom.Bank => LedgerJournal.Bank,
        PaidFrom.Cash => LedgerJournal.Cash,
        PaidFrom.Invoice => LedgerJournal.Purchases,
        _ => throw new ArgumentOutOfRangeException(nameof(paidFrom), paidFrom, null),
    };
}
