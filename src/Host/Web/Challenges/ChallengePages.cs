using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Subsidies;
using Wijkboek.Host.Web.Visits;
using Row = Wijkboek.Application.Challenges.ChallengeOverview.ChallengesAnswer.Challenge;

namespace Wijkboek.Host.Web.Challenges;

/// <summary>Tasks of the municipality that the neighbourhood bids for.</summary>
internal static class ChallengePages
{
    private const string View = "challenges";

    public static void MapChallenges(this PageRoutes pages)
    {
        pages.Leaf(Doors.Challenges, [View], Read);
        pages.Leaf($"{Doors.Challenges.Path}/{{challenge}}", [View], (visit, values) =>
            ReadOne(visit, pages.Journal, (string)values["challenge"]!));
    }

    private static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<ChallengesAnswer>(View);
        var plan = new SheetPlan<Row>("taken", "Taken waar we op bieden")
            .Name("taak", "Taak", row => row.Title, row => visit.To($"{Doors.Challenges.Path}/{row.Id}"))
            .Word("stand", "Stand", row => row.State)
            .Amount("nu", "Kost nu per jaar (€)", row => new Money(row.PresentCostCents), row => Source(row, "present"))
            .Amount(
                "bod", "Ons bod per jaar (€)", row => Amount(row.PriceCents),
                row => Source(row, row.PriceCents, "price"))
            .Amount(
                "gegund", "Gegund per jaar (€)", row => Amount(row.ValueCents),
                row => Source(row, row.ValueCents, "value"))
            .Count("steun", "Steun van bewoners", row => row.Supporters)
            .Word("stap", "Volgende stap", row => row.NextStep)
            .Day("voor", "Uiterlijk", row => row.NextStepBefore);
        return new Leaf(
            Doors.Challenges, "Uitdaagrecht",
            $"{answer.Challenges.Count} taken in {visit.PeriodName}; "
                + $"{answer.Challenges.Count(row => row.ValueCents is not null)} daarvan mogen we doen.")
        {
            Sections =
            [
                new SheetSection("", plan.Of(
                    answer.Challenges, visit.Sheets,
                    "Hier staan taken van de gemeente die de buurt zelf wil doen. Leg een taak vast om te beginnen.")),
            ],
        };
    }

    private static async Task<Leaf?> ReadOne(Visit visit, JournalReading journal, string id)
    {
        var answer = await visit.Ask<ChallengesAnswer>(View);
        if (answer.Challenges.FirstOrDefault(one => one.Id == id) is not { } row)
            return null;
        var file = await visit.Question.Get(ChallengeOverview.Files, id);
        return new Leaf(Doors.Challenges, row.Title, $"{row.Municipality} · {Sentences.Word(row.State)}.")
        {
            Back = new Way(Doors.Challenges.Name, visit.To(Doors.Challenges.Path)),
            KeyFigures = [.. Figures(row)],
            Sections =
            [
                new StepsSection("Waar staat dit bod", Steps(row, file)),
                new TodoSection(
                    "Wat nu",
                    row.NextStep is { } step
                        ? [
                            new(
                                Sentences.Word(step), row.Municipality, row.NextStepBefore,
                                SubsidyPages.StateOf(row.NextStepBefore, visit.Question.To))]
                        : [],
                    "Hiervoor hoeft er nu niets te gebeuren."),
                new FactsSection("Het bod", [.. Facts(row, visit)]),
                new HistorySection(await journal.Of(visit, Challenge.Stream(new ChallengeId(id)))),
            ],
        };
    }

    private static IEnumerable<KeyNumber> Figures(Row row)
    {
        yield return new("Kost de gemeente nu per jaar", Dutch.Euro(row.PresentCostCents), Source(row, "present"));
        if (row.PriceCents is { } price)
            yield return new("Ons bod per jaar", Dutch.Euro(price), Source(row, "price"));
        if (row.ValueCents is { } value)
            yield return new("Gegund per jaar", Dutch.Euro(value), Source(row, "value"));
        if (row.SavingCents is { } saving)
            yield return new("De gemeente bespaart per jaar", Dutch.Euro(saving), Source(row, "saving"));
    }

    private static IReadOnlyList<Step> Steps(Row row, ChallengeFile file)
    {
        List<(string Name, LocalDate? On)> way =
            [("Taak gevonden", file.Task?.IdentifiedOn), ("Bod ingediend", file.Bid?.SubmittedOn)];
        if (file.Withdrawn is { } withdrawn)
            way.Add(("Ingetrokken", withdrawn.WithdrawnOn));
        else if (file.Rejected is { } rejected)
            way.Add(("Afgewezen", rejected.RejectedOn));
        else
            way.AddRange(
            [
                ("Gegund", file.Awarded?.AwardedOn),
                ("Uitvoeren", row.State is ChallengeState.Running or ChallengeState.Ended ? row.ContractFrom : null),
                ("Afgelopen", row.State == ChallengeState.Ended ? row.ContractUntil : null),
            ]);
        var now = way.FindLastIndex(step => step.On is not null) + 1;
        return
        [
            .. way.Select((step, i) => new Step(
                step.Name, step.On is { } on ? Dutch.Date(on) : null,
                i < now ? StepState.Done : i == now ? StepState.Now : StepState.Ahead)),
        ];
    }

    private static IEnumerable<Fact> Facts(Row row, Visit visit)
    {
        if (row.Claims.Count > 0)
            yield return new("We beloven", Dutch.List([.. row.Claims.Select(claim => Sentences.Word(claim))]));
        if (row.Supporters is { } supporters)
            yield return new("Steun", $"{Dutch.Number(supporters)} bewoners");
        if (row.ContractFrom is { } from && row.ContractUntil is { } until)
            yield return new("Contract", $"{Dutch.LongDate(from)} tot en met {Dutch.LongDate(until)}");
        foreach (var indicator in row.Indicators)
            yield return new(indicator.Name, indicator.Target);
        if (row.RejectionGround is { } ground)
            yield return new("Reden van afwijzing", Sentences.Word(ground));
        yield return new("Project", "bekijk baten en lasten", visit.To($"{Doors.Projects.Path}/{row.Id}"));
    }

    private static Money? Amount(long? cents) => cents is { } known ? new Money(known) : null;

    private static FigureSource? Source(Row row, long? cents, string figure) =>
        cents is null ? null : Source(row, figure);

    private static FigureSource Source(Row row, string figure) => new(View, $"{row.Id}/{figure}");
}
