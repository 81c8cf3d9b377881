using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.NeighbourhoodJobs.Payroll;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Payroll;

/// <summary>What the page of the payroll journal is drawn from, at the step where it is.</summary>
public sealed record PayrollReading(
    PayrollAnswer Answer, IReadOnlyDictionary<string, Account> Accounts, IReadOnlyList<NeighbourhoodJob> Jobs)
{
    public PayrollUpload? Upload { get; init; }

    /// <summary>Whether it must be said what the columns are.</summary>
    public bool AsksColumns { get; init; }

    /// <summary>Kinds of pay that have no account yet.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Cost centres of which it is not known what job they are.</summary>
    public IReadOnlyList<string> Centres { get; init; } = [];

    /// <summary>What would be booked; null before it is known how to read the file.</summary>
    public IReadOnlyList<EntryPosted>? Entries { get; init; }

    public IReadOnlyList<(string, string)> AccountChoices =>
    [
        .. Accounts.Values.Where(account => account.Kind != AccountKind.Income)
            .Select(account => (account.Number, $"{account.Number} {account.Name}")),
    ];

    public IReadOnlyList<(string, string)> JobChoices =>
        [.. Jobs.Select(job => (job.Created!.Job.Value, job.Created.Title))];

    internal static async Task<PayrollReading> Read(Visit visit)
    {
        var frame = await visit.Question.Get(LedgerBook.Frames, LedgerFrameView.Key);
        var jobs = await JobFigures.Read(visit.Question);
        return new PayrollReading(
            await PayrollAnswer.Read(visit.Question),
            frame.Accounts,
            [.. jobs.Select(record => record.Job).Where(job => job.Created!.Employer == EmployerKind.Own)]);
    }
}
