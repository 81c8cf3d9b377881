using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.IncomeStreams;

/// <summary>
/// A receipt was recorded by mistake: its mirror undoes it, with a reason, and the right one can follow.
/// </summary>
/// <param name="By">Names the mirror entry.</param>
/// <param name="On">Its date; the year of the receipt may be closed by then.</param>
public sealed record ReverseInstalment(
    IncomeStreamId IncomeStream, EntryId Instalment, EntryId By, LocalDate On, Personal<string> Reason) : IAct
{
    public static Decision Decide(ReverseInstalment act, Books books)
    {
        if (books.IncomeStreams.GetValueOrDefault(act.IncomeStream) is not { Opened: { } opened } stream)
            return IncomeStreamRefusals.Unknown(act.IncomeStream);
        if (!stream.Received.TryGetValue(act.Instalment, out var received))
            return IncomeStreamRefusals.InstalmentUnknown(act.Instalment);
        if (stream.Reversed.TryGetValue(act.Instalment, out var before))
            return before.By == act.By && before.ReversedOn == act.On
                ? Decision.Nothing
                : IncomeStreamRefusals.InstalmentAlreadyReversed(act.Instalment, before.ReversedOn);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return LedgerRefusals.ReasonMissing;
        if (act.On < received.ReceivedOn)
            return LedgerRefusals.ReversalBeforeEntry(received.ReceivedOn);

        var fact = IncomeStreams.IncomeStream.Stream(act.IncomeStream);
        return Decision
            .Record(fact.Record(new InstalmentReversed(
                act.IncomeStream, act.Instalment, act.By, act.On, act.Reason)))
            .And(books.With(AccountRole.Bank, bank => books.Post(Mirror(act, received, opened, bank, fact.Id))));
    }

    private static EntryDraft Mirror(
        ReverseInstalment act,
        InstalmentReceived received,
        IncomeStreamOpened opened,
        string bank,
        string stream) => new(
        act.By,
        LedgerJournal.Bank,
        act.On,
        [
            new EntryLine(opened.Account, received.Amount, Money.Zero, act.IncomeStream, received.Project),
            EntryLine.ToCredit(bank, received.Amount, null, received.Project),
        ],
        act.Reason,
        new EntryOrigin(nameof(ReverseInstalment), stream),
        act.Instalment);
}
