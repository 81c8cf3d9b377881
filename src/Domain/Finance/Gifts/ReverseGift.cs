using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>A gift went back or was recorded by mistake: its mirror undoes it, with a reason.</summary>
/// <param name="By">Names the mirror entry.</param>
/// <param name="On">Its date; the year of the gift may be closed by then.</param>
public sealed record ReverseGift(EntryId Gift, EntryId By, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="gift">Of that name.</param>
    /// <param name="books">Of the day, with the income stream of the gift.</param>
    public static Decision Decide(ReverseGift act, Gift gift, Books books)
    {
        if (gift.Received is not { } received)
            return GiftRefusals.Unknown(act.Gift);
        if (gift.Reversed is { } before)
            return before.By == act.By && before.ReversedOn == act.On
                ? Decision.Nothing
                : GiftRefusals.AlreadyReversed(act.Gift, before.ReversedOn);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return GiftRefusals.ReasonMissing;
        if (act.On < received.ReceivedOn)
            return LedgerRefusals.ReversalBeforeEntry(received.ReceivedOn);
        if (books.IncomeStreams.GetValueOrDefault(received.IncomeStream)?.Opened is not { } stream)
            return IncomeStreamRefusals.Unknown(received.IncomeStream);

        var owner = Gifts.Gift.Stream(act.Gift, received.Member);
        return Decision
            .Record(owner.Record(new GiftReversed(act.Gift, act.By, received.Amount, act.On, act.Reason)))
            .And(books.With(received.By == PaidBy.Cash ? AccountRole.Cash : AccountRole.Bank, money =>
                books.Post(new EntryDraft(
                    act.By,
                    received.By == PaidBy.Cash ? LedgerJournal.Cash : LedgerJournal.Bank,
                    act.On,
                    [
                        new EntryLine(
                            stream.Account, received.Amount, Money.Zero, received.IncomeStream, received.Project),
                        EntryLine.ToCredit(money, received.Amount, null, received.Project),
                    ],
                    act.Reason,
                    new EntryOrigin(nameof(ReverseGift), owner.Id),
                    act.Gift))));
    }
}
