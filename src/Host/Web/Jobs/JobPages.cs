using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Jobs;

/// <summary>The neighbourhood jobs: who works where, and what it costs.</summary>
internal static class JobPages
{
    private const string View = "jobs";

    public static void MapJobs(this PageRoutes pages)
    {
        pages.Leaf(Doors.Jobs, [View], Read);
        pages.Leaf($"{Doors.Jobs.Path}/{{job}}", [View], (visit, values) =>
            JobLeaf.Read(visit, pages.Journal, (string)values["job"]!));
    }

    private static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<JobsAnswer>(View);
        return new Leaf(Doors.Jobs, "Buurtbanen", Lead(visit, answer))
        {
            KeyFigures =
            [
                new(
                    "Buurtbanen met iemand aan het werk", Dutch.Number(answer.Active.Total),
                    new FigureSource(View, "active.total")),
                new("Nieuw", Dutch.Number(answer.Created.Total), new FigureSource(View, "created.total")),
                new("Loonkosten", Dutch.Euro(answer.Jobs.Sum(job => job.CostCents)), new FigureSource(View, "total")),
                new("Loonkostensubsidie", Dutch.Euro(answer.Jobs.Sum(job => job.SubsidyCents))),
            ],
            Sections =
            [
                .. answer.Jobs.Where(job => job.Warning is not null).Select(job =>
                    new NoticeSection(SignState.Look, $"Let op het minimumloon: {job.Title}", [job.Warning!.Sentence])),
                new SheetSection("", Plan(visit).Of(
                    answer.Jobs, visit.Sheets, "Er is nog geen buurtbaan. Maak er een als er werk en geld voor is.")),
            ],
        };
    }

    private static string Lead(Visit visit, JobsAnswer answer) =>
        $"In {visit.PeriodName} werkten er mensen in {answer.Active.Total} buurtbanen: {answer.Active.Own} bij "
            + $"onszelf, {answer.Active.Partners} bij partners en {answer.Active.Initiatives} bij initiatieven.";

    private static SheetPlan<JobsAnswer.One> Plan(Visit visit) => new SheetPlan<JobsAnswer.One>("banen", "Buurtbanen")
        .Name("baan", "Buurtbaan", job => job.Title, job => visit.To($"{Doors.Jobs.Path}/{job.Job}"))
        .Word("werkgever", "Werkgever", job => job.EmployerName)
        .Word("stand", "Stand", job => job.State, job => StateOf(job))
        .Word("wie", "Medewerker", job => job.Contract is { } contract ? contract.Name ?? contract.Person.Value : null)
        .Day("tot", "Contract tot", job => job.Contract?.Until)
        .Amount(
            "uurloon", "Uurloon (€)", job => job.Contract is { } contract ? new Money(contract.HourlyWageCents) : null,
            isSummed: false)
        .Amount("kosten", "Loonkosten (€)", job => new Money(job.CostCents), job => Source(job, "total"))
        .Amount("subsidie", "Subsidie (€)", job => new Money(job.SubsidyCents));

    internal static SignState StateOf(JobsAnswer.One job) => job switch
    {
        { Warning: not null } => SignState.Look,
        { State: JobState.Filled } => SignState.Fine,
        _ => SignState.Neutral,
    };

    internal static FigureSource? Source(JobsAnswer.One job, string part) =>
        job.CostCents == 0 ? null : new FigureSource(View, $"{job.Job}/{part}");
}
