using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Web.Reports;

/// <summary>
/// The reports that were made last, so that whoever turns a page does not wait for all of it again. Names in them were
/// opened: one is shown only while the same keys are there, and none stays in memory for long.
/// </summary>
internal sealed class KeptReports : IDisposable
{
    private const int Most = 8;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Installation installation;
    private readonly ITimer forgetting;
    private readonly Lock access = new();
    private readonly List<(ReportStand Stand, ReportDocument Document)> kept = [];

    public KeptReports(Installation installation, TimeProvider time)
    {
        this.installation = installation;
        forgetting = time.CreateTimer(_ => Forget(), null, Longest, Longest);
    }

    public async Task<ReportDocument> Of(ShelvedReport report, Question question, JournalHead head)
    {
        var stand = new ReportStand(
            question.Cooperative, report.Name, question.From, question.To, head.Hash,
            (await question.Personal()).Reach);
        lock (access)
        {
            if (kept.Find(one => one.Stand == stand).Document is { } known)
                return known;
        }

        var made = await report.Make(installation, question, question.Cancellation);
        lock (access)
        {
            kept.RemoveAll(one => one.Stand.IsReplacedBy(stand));
            if (kept.Count == Most)
                kept.RemoveAt(0);
            kept.Add((stand, made));
        }

        return made;
    }

    public void Dispose() => forgetting.Dispose();

    private void Forget()
    {
        lock (access)
            kept.Clear();
    }
}

/// <summary>All that a report follows from.</summary>
/// <param name="Hash">Of the last event that it holds.</param>
/// <param name="Reach">Of the keys that opened its names.</param>
internal sealed record ReportStand(
    string Cooperative, string Report, LocalDate From, LocalDate To, string Hash, string Reach)
{
    /// <summary>The same, or anything that was opened with keys that are no longer there.</summary>
    public bool IsReplacedBy(ReportStand newer) =>
        this == newer || (Cooperative == newer.Cooperative && Reach != newer.Reach);
}
