using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Application.NeighbourhoodJobs.Jobs;

/// <summary>
/// Behind the jobs: <c>active.total</c> and <c>created.total</c> with their kinds of employer, and what the active ones
/// cost, part by part: <c>gross</c>, <c>total</c>, <c>subsidy</c>, <c>own</c> and so on, together or as
/// <c>JOB/PART</c>.
/// </summary>
internal static class JobsTrace
{
    private static readonly IReadOnlyDictionary<string, Func<JobCost, Money>> Parts =
        new Dictionary<string, Func<JobCost, Money>>
        {
            ["gross"] = cost => cost.Gross,
            ["holiday"] = cost => cost.HolidayAllowance,
            ["charges"] = cost => cost.EmployerCharges,
            ["pension"] = cost => cost.Pension,
            ["other"] = cost => cost.Other,
            ["total"] = cost => cost.Total,
            ["subsidy"] = cost => -cost.Subsidy,
            ["own"] = cost => cost.Total - cost.Subsidy,
        };

    public static async Task<TracedView> Read(Question question)
    {
        var (view, jobs) = (new TracedView(), await JobFigures.Read(question));
        var active = jobs.Where(record => record.Job.IsActiveIn(question.From, question.To)).ToList();
        AddCounts(view, "active", active);
        AddCounts(view, "created", [.. jobs.Where(record => CreatedIn(record, question))]);
        foreach (var (part, amount) in Parts)
        {
            view.Cents(part, active.SelectMany(record => Booked(record, question, amount)));
            foreach (var record in active)
                view.Cents($"{record.Job.Created!.Job}/{part}", Booked(record, question, amount));
        }

        return view;
    }

    /// <summary>How many, and how many with each kind of employer.</summary>
    public static void AddCounts(TracedView view, string name, IReadOnlyList<JobRecord> jobs)
    {
        view.CountThings($"{name}.total", jobs.Select(record => record.Positions));
        foreach (var (kind, employer) in Employers)
            view.CountThings(
                $"{name}.{kind}",
                jobs.Where(record => record.Job.Created!.Employer == employer).Select(record => record.Positions));
    }

    private static IEnumerable<(string Kind, EmployerKind Employer)> Employers =>
    [
        ("own", EmployerKind.Own), ("partners", EmployerKind.Partner), ("initiatives", EmployerKind.Initiative),
    ];

    private static bool CreatedIn(JobRecord record, Question question) =>
        question.From <= record.Job.Created!.CreatedOn && record.Job.Created.CreatedOn <= question.To;

    private static IEnumerable<TracedAmount> Booked(
        JobRecord record, Question question, Func<JobCost, Money> amount) => record.Job.Booked
        .Where(month => question.From <= month.Value.BookedOn && month.Value.BookedOn <= question.To)
        .Select(month => new TracedAmount(record.BookedAt[month.Key], amount(month.Value.Cost)));
}
