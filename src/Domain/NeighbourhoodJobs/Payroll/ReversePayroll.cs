using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Domain.NeighbourhoodJobs.Payroll;

/// <summary>Undoes a payroll journal, in the ledger and with its jobs; then a better one can be booked.</summary>
/// <param name="Entry">Of that journal.</param>
/// <param name="By">The mirror entry; in the same ledger year.</param>
public sealed record ReversePayroll(EntryId Entry, EntryId By, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="books">Of the day of the mirror entry.</param>
    public static Decision Decide(ReversePayroll act, PayrollRegister register, Books books)
    {
        if (books.MirrorOf(act.Entry, act.By) is not null)
            return Decision.Nothing;
        if (register.Find(act.Entry) is not { } booked)
            return PayrollRefusals.NotBooked(act.Entry);
        if (!books.Year.Entries.TryGetValue(act.Entry, out var original))
            return LedgerRefusals.EntryUnknown(act.Entry);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return PayrollRefusals.ReasonMissing;
        return books
            .Reverse(
                original, act.By, act.On, act.Reason,
                new EntryOrigin(nameof(ReversePayroll), PayrollRegister.Stream.Id))
            .AndThen(() => PayrollRegister.Stream
                .Record(new PayrollReversed(act.Entry, act.By, booked.Month, act.Reason)))
            .AndThen(() => Decision.Record(
            [
                .. booked.Jobs.Select(job => NeighbourhoodJob.Stream(job)
                    .Record(new PayrollCostReversed(job, booked.Month, act.Entry))),
            ]));
    }
}
