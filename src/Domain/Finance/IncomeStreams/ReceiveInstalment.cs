using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.IncomeStreams;

/// <summary>Money of an income stream came in at the bank; it is income on that day.</summary>
/// <param name="Instalment">Names the receipt and its ledger entry.</param>
public sealed record ReceiveInstalment(
    IncomeStreamId IncomeStream,
    EntryId Instalment,
    Money Amount,
    LocalDate ReceivedOn,
    string? Project = null,
    Personal<string>? Description = null) : IAct
{
    public static Decision Decide(ReceiveInstalment act, Books books)
    {
        if (books.IncomeStreams.GetValueOrDefault(act.IncomeStream) is not { Opened: { } opened } stream)
            return IncomeStreamRefusals.Unknown(act.IncomeStream);
        var received = new InstalmentReceived(
            act.IncomeStream, act.Instalment, act.Amount, act.ReceivedOn, act.Project);
        if (stream.Received.TryGetValue(act.Instalment, out var before))
            return before == received ? Decision.Nothing : IncomeStreamRefusals.InstalmentTaken(act.Instalment);
        if (!act.Amount.IsPositive)
            return IncomeStreamRefusals.AmountNotPositive;
        if (act.ReceivedOn < opened.OpenedOn)
            return IncomeStreamRefusals.BeforeOpening(act.IncomeStream, opened.OpenedOn);

        var fact = IncomeStreams.IncomeStream.Stream(act.IncomeStream);
        return Decision.Record(fact.Record(received))
            .And(books.With(AccountRole.Bank, bank => books.Post(new EntryDraft(
                act.Instalment,
                LedgerJournal.Bank,
                act.ReceivedOn,
                [
                    EntryLine.ToDebit(bank, act.Amount, act.Project),
                    EntryLine.ToCredit(opened.Account, act.Amount, act.IncomeStream, act.Project),
                ],
                act.Description,
                new EntryOrigin(nameof(ReceiveInstalment), fact.Id)))));
    }
}
