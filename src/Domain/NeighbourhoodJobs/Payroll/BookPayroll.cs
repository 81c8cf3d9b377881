using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Domain.NeighbourhoodJobs.Payroll;

/// <summary>
/// Books the journal of a month as the payroll office made it: one entry, with lines for each job. No line says who was
/// paid.
/// </summary>
/// <param name="Mapping">How the file is read.</param>
/// <param name="FileSha256">Of the file as it was given, in hex.</param>
/// <param name="Lines">Those of this month.</param>
public sealed record BookPayroll(
    string Mapping, YearMonth Month, LocalDate BookedOn, string FileSha256, IReadOnlyList<PayrollLine> Lines) : IAct
{
    /// <summary>More than a payroll of a hundred people has in a month.</summary>
    public const int MostLines = 5_000;

    private const int LengthOfHash = 64;

    /// <param name="jobs">Every job that a line may be about, by its own name.</param>
    /// <param name="books">Of the day of booking.</param>
    public static Decision Decide(
        BookPayroll act, PayrollRegister register, IReadOnlyDictionary<JobId, NeighbourhoodJob> jobs, Books books)
    {
        if (register.Of(act.Month).FirstOrDefault(one => one.FileSha256 == act.FileSha256) is { } same)
            return same.BookedOn == act.BookedOn && same.Mapping == act.Mapping
                ? Decision.Nothing
                : PayrollRefusals.FileBookedBefore(same);
        if (!register.Mappings.TryGetValue(act.Mapping, out var mapping))
            return PayrollRefusals.MappingUnknown(act.Mapping);
        if ((ShapeRefuses(act) ?? NamesRefuse(act, mapping, jobs)) is { } refusal)
            return refusal;
        var entry = Entry(act, mapping, register.NextEntry(act.Month));
        var named = entry.Lines.Select(line => line.Project).OfType<string>().Distinct()
            .Select(job => new JobId(job)).ToList();
        if (BookedBefore(act.Month, named, register, jobs) is { } before)
            return before;

        var facts = named.Select(job => NeighbourhoodJob.Stream(job).Record(new PayrollCostBooked(
            job, act.Month, act.BookedOn, entry.Entry,
            JobCost.Of(entry.Lines.Where(line => line.Project == job.Value), books.Chart))));
        return Decision
            .Record(PayrollRegister.Stream.Record(new PayrollBooked(
                entry.Entry, act.Month, act.BookedOn, act.Mapping, act.FileSha256, named)))
            .And(Decision.Record([.. facts]))
            .And(books.Post(entry));
    }

    private static Refusal? ShapeRefuses(BookPayroll act)
    {
        if (act.FileSha256.Length != LengthOfHash || !act.FileSha256.All(char.IsAsciiHexDigitLower))
            return PayrollRefusals.FileHashWrong;
        if (act.Lines.Count is 0 or > MostLines
            || act.Lines.Any(line => IsTooLarge(line.Debit) || IsTooLarge(line.Credit)))
            return PayrollRefusals.LinesWrong(MostLines);
        if (act.BookedOn < act.Month.FirstDay())
            return JobRefusals.BookedBeforeMonth(act.Month);
        var (debit, credit) = (act.Lines.Sum(line => line.Debit), act.Lines.Sum(line => line.Credit));
        return debit == credit
            ? null
            : PayrollRefusals.Unbalanced(
                act.Month, debit, credit, debit > credit ? debit - credit : credit - debit);
    }

    private static bool IsTooLarge(Money amount) => Math.Abs(amount.Cents) > Money.LargestCents;

    private static Refusal? NamesRefuse(
        BookPayroll act, PayrollMapped mapping, IReadOnlyDictionary<JobId, NeighbourhoodJob> jobs)
    {
        var codes = act.Lines.Select(line => line.Code).Distinct()
            .Where(code => mapping.Codes.All(known => known.Code != code)).ToList();
        if (codes.Count > 0)
            return PayrollRefusals.CodesUnknown(string.Join(", ", codes));
        var centres = act.Lines.Select(line => line.CostCentre).OfType<string>().Distinct().ToList();
        var unknown = centres.Where(centre => jobs.GetValueOrDefault(JobOf(centre, mapping))?.Created is null)
            .ToList();
        return unknown.Count > 0
            ? PayrollRefusals.JobsUnknown(string.Join(", ", unknown))
            : centres.Select(centre => MapPayroll.JobRefuses(JobOf(centre, mapping), jobs))
                .FirstOrDefault(refused => refused is not null);
    }

    /// <summary>The job that a cost centre stands for: as was said, or else the one of that name.</summary>
    public static JobId JobOf(string centre, PayrollMapped? mapping) =>
        mapping?.Jobs.FirstOrDefault(known => known.CostCentre == centre)?.Job ?? new JobId(centre);

    private static EntryDraft Entry(BookPayroll act, PayrollMapped mapping, EntryId entry)
    {
        var accounts = mapping.Codes.ToDictionary(code => code.Code, code => code.Account);
        var lines = act.Lines
            .GroupBy(line => (
                Account: accounts[line.Code],
                Job: line.CostCentre is { } centre ? JobOf(centre, mapping).Value : null))
            .OrderBy(same => same.Key.Account, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Job, StringComparer.Ordinal)
            .Select(same => (same.Key, Balance: same.Sum(line => line.Debit - line.Credit)))
            .Where(same => !same.Balance.IsZero)
            .Select(same => same.Balance.IsPositive
                ? EntryLine.ToDebit(same.Key.Account, same.Balance, same.Key.Job)
                : EntryLine.ToCredit(same.Key.Account, -same.Balance, null, same.Key.Job));
        return new EntryDraft(
            entry, LedgerJournal.General, act.BookedOn, [.. lines], null,
            new EntryOrigin(nameof(BookPayroll), PayrollRegister.Stream.Id));
    }

    private static Refusal? BookedBefore(
        YearMonth month, List<JobId> named, PayrollRegister register,
        IReadOnlyDictionary<JobId, NeighbourhoodJob> jobs)
    {
        foreach (var job in named)
        {
            if (jobs[job].Booked.TryGetValue(month, out var before))
                return PayrollRefusals.JobBookedBefore(job, month, before.Entry);
        }

        return named.Count == 0 && register.Of(month).FirstOrDefault(one => one.Jobs.Count == 0) is { } other
            ? PayrollRefusals.MonthBookedBefore(other)
            : null;
    }
}

/// <param name="Code">As it stands in the file.</param>
/// <param name="CostCentre">As it stands in the file; null for what is of no job, such as what is owed in all.</param>
public sealed record PayrollLine(string Code, string? CostCentre, Money Debit, Money Credit);
