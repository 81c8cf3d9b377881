using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What comes in on a subsidy and what is earned of it; the treasurer records both.</summary>
internal sealed class SubsidyMoney(Script script, SubsidyId subsidy)
{
    public void Advance(LocalDate on, Money amount) =>
        script.Record(on, People.Treasurer, new ReceiveAdvance(
            subsidy, new EntryId($"{subsidy}-voorschot-{on:MM}"), amount, on));

    /// <summary>Counted up in the first days of the next month.</summary>
    public void Recognize(YearMonth month, Money amount)
    {
        var last = month.Day(31);
        script.Record(last.PlusDays(2 + Fingerprint.Number($"{subsidy} {month:uuuu-MM}", 3)), People.Treasurer,
            new RecognizeSubsidyIncome(subsidy, new EntryId($"{subsidy}-{month:uuuu-MM}"), amount, last));
    }

    public void AccountFor(LocalDate on) =>
        script.Record(on, People.Treasurer, new AccountForSubsidy(subsidy, on));

    public void Determine(LocalDate on, string decision, Money amount, LowerDeterminationGround? ground = null) =>
        script.Record(on, People.Treasurer, new DetermineSubsidy(
            subsidy, new EntryId($"{subsidy}-vaststelling"), decision, amount, on, ground));
}
