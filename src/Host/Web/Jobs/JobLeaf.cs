using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Jobs;

/// <summary>One neighbourhood job: its contract, its wage and what was booked month after month.</summary>
internal static class JobLeaf
{
    /// <summary>Null when there was no such job in the period.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string id)
    {
        var answer = await visit.Ask<JobsAnswer>("jobs");
        if (answer.Jobs.FirstOrDefault(one => one.Job.Value == id) is not { } job)
            return null;
        var record = (await JobFigures.Read(visit.Question)).First(one => one.Job.Created!.Job == job.Job);
        return new Leaf(
            Doors.Jobs, job.Title, $"{job.EmployerName}, {Sentences.Word(job.State)}, "
                + $"{Hours(job.ContractMinutesPerWeek)} per week.")
        {
            Back = new Way(Doors.Jobs.Name, visit.To(Doors.Jobs.Path)),
            KeyFigures =
            [
                new("Loonkosten in deze periode", Dutch.Euro(job.CostCents), JobPages.Source(job, "total")),
                new("Subsidie", Dutch.Euro(job.SubsidyCents), JobPages.Source(job, "subsidy")),
                new("Zelf betaald", Dutch.Euro(job.CostCents - job.SubsidyCents), JobPages.Source(job, "own")),
            ],
            Sections =
            [
                .. job.Warning is { } warning
                    ? new[] { new NoticeSection(SignState.Look, "Let op het minimumloon", [warning.Sentence]) }
                    : [],
                new FactsSection("De baan", [.. Facts(job, visit)]),
                new SheetSection("Loonkosten per maand", Months(visit, record)),
                new HistorySection(await journal.Of(visit, NeighbourhoodJob.Stream(job.Job))),
            ],
        };
    }

    private static IEnumerable<Fact> Facts(JobsAnswer.One job, Visit visit)
    {
        yield return new("Werkgever", $"{job.EmployerName} ({Sentences.Word(job.Employer)})");
        yield return new("Niveau", job.Level);
        yield return new("Begonnen", Dutch.LongDate(job.CreatedOn));
        if (job.Contract is { } contract)
        {
            yield return new(
                "Medewerker", contract.Name ?? contract.Person.Value, visit.To($"leden/{contract.Person}"));
            yield return new("Contract", contract.Until is { } until
                ? $"{Dutch.LongDate(contract.From)} tot en met {Dutch.LongDate(until)}"
                : $"vast, sinds {Dutch.LongDate(contract.From)}");
            yield return new("Uurloon", Dutch.Euro(contract.HourlyWageCents));
            yield return new("Betaald uit", Dutch.List([.. contract.FundingSources]));
            yield return new("Loonkostensubsidie", contract.WageCostSubsidy ? "ja" : "nee");
        }

        if (job.EndedOn is { } ended)
            yield return new(
                "Geëindigd",
                Dutch.LongDate(ended) + (job.Outcome is { } outcome ? $", {Sentences.Word(outcome)}" : ""));
    }

    private static Sheet Months(Visit visit, JobRecord record)
    {
        var booked = record.Job.Booked.Where(month =>
            visit.Question.From <= month.Value.BookedOn && month.Value.BookedOn <= visit.Question.To);
        return new SheetPlan<KeyValuePair<YearMonth, JobMonth>>("maanden", "Loonkosten per maand")
            .Link(
                "maand", "Maand", month => Dutch.Month(month.Key),
                month => visit.To($"controle/gebeurtenis/{record.BookedAt[month.Key]}"))
            .Day("geboekt", "Geboekt op", month => month.Value.BookedOn)
            .Amount("bruto", "Bruto (€)", month => month.Value.Cost.Gross)
            .Amount("totaal", "Totaal (€)", month => month.Value.Cost.Total)
            .Amount("subsidie", "Subsidie (€)", month => month.Value.Cost.Subsidy)
            .Of(booked, visit.Sheets, "In deze periode zijn voor deze baan geen loonkosten geboekt.");
    }

    private static string Hours(int minutes) =>
        minutes % 60 == 0 ? $"{minutes / 60} uur" : $"{Dutch.Number(minutes / 60m, 1)} uur";
}
