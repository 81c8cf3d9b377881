using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>Money was given: as it was promised, or by whoever thought of it. It is income on that day.</summary>
/// <param name="Gift">Names the gift and its ledger entry.</param>
/// <param name="Pledge">That it was promised by: it says who gives, and what for.</param>
/// <param name="IncomeStream">Left out is that of the pledge.</param>
/// <param name="Giver">How a giver from outside is called; without it the gift is anonymous.</param>
/// <param name="Project">Left out is that of the pledge.</param>
public sealed record ReceiveGift(
    EntryId Gift,
    Money Amount,
    LocalDate ReceivedOn,
    PledgeId? Pledge = null,
    IncomeStreamId? IncomeStream = null,
    MemberId? Member = null,
    Personal<string>? Giver = null,
    string? Project = null,
    PaidBy By = PaidBy.Bank,
    Personal<string>? Description = null) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="gift">Of that name.</param>
    /// <param name="pledge">That it names; nothing happened to it where it names none.</param>
    /// <param name="isKnown">Whether the register has the member.</param>
    /// <param name="books">Of the day, with the income stream of the gift or the pledge.</param>
    public static Decision Decide(ReceiveGift act, Gift gift, Pledge pledge, bool isKnown, Books books)
    {
        if (act.Pledge is { } promised && pledge.Recorded is null)
            return PledgeRefusals.Unknown(promised);
        if ((act.IncomeStream ?? pledge.Recorded?.IncomeStream) is not { } stream)
            return GiftRefusals.StreamMissing;
        var giver = GiverRules.Said(act.Giver);
        var received = new GiftReceived(
            act.Gift, act.Pledge, pledge.Recorded?.Member ?? act.Member, giver, stream,
            act.Project ?? pledge.Recorded?.Project, act.Amount, act.ReceivedOn, act.By);
        if (gift.Received is { } before)
            return before with { Giver = null } == received with { Giver = null }
                ? Decision.Nothing
                : GiftRefusals.Taken(act.Gift);
        if ((GiverRefuses(act, giver, isKnown) ?? MoneyRefuses(received, books)) is { } refusal)
            return refusal;

        var owner = Gifts.Gift.Stream(act.Gift, received.Member);
        return Decision.Record(owner.Record(received))
            .And(books.With(act.By == PaidBy.Cash ? AccountRole.Cash : AccountRole.Bank, money =>
                books.Post(new EntryDraft(
                    act.Gift,
                    act.By == PaidBy.Cash ? LedgerJournal.Cash : LedgerJournal.Bank,
                    act.ReceivedOn,
                    [
                        EntryLine.ToDebit(money, act.Amount, received.Project),
                        EntryLine.ToCredit(
                            books.IncomeStreams[stream].Opened!.Account, act.Amount, stream, received.Project),
                    ],
                    act.Description,
                    new EntryOrigin(nameof(ReceiveGift), owner.Id)))));
    }

    // The pledge says who gives; saying it again could only say something else.
    private static Refusal? GiverRefuses(ReceiveGift act, Personal<string>? giver, bool isKnown) =>
        act.Pledge is not null && (act.Member is not null || giver is not null)
            ? GiftRefusals.GiverTwice
            : GiverRules.Refuse(act.Member, giver?.Plain, isKnown);

    private static Refusal? MoneyRefuses(GiftReceived received, Books books)
    {
        var stream = books.IncomeStreams.GetValueOrDefault(received.IncomeStream);
        if (GiverRules.Refuse(received.IncomeStream, stream, received.Project) is { } refusal)
            return refusal;
        if (!received.Amount.IsPositive)
            return GiftRefusals.AmountNotPositive;
        var openedOn = stream!.Opened!.OpenedOn;
        return received.ReceivedOn < openedOn
            ? IncomeStreamRefusals.BeforeOpening(received.IncomeStream, openedOn)
            : null;
    }
}
