using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.PaidPersons;

/// <summary>A bill was no private person's after all, or of somebody else.</summary>
public sealed record UnmarkPaidPerson(int Year, EntryId Entry, Personal<string> Reason) : IAct
{
    public static Decision Decide(UnmarkPaidPerson act, PaidPersons persons)
    {
        if (!persons.Marked.ContainsKey(act.Entry))
            return PaidPersonRefusals.NotMarked(act.Entry);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? PaidPersonRefusals.ReasonMissing
            : PaidPersons.Stream(act.Year).Record(new PaidPersonUnmarked(act.Year, act.Entry, act.Reason));
    }
}
