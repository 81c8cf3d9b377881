using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;
using Row = Wijkboek.Application.Subsidies.SubsidyOverview.SubsidiesAnswer.Subsidy;

namespace Wijkboek.Host.Web.Subsidies;

/// <summary>One subsidy: where it stands on its way, its money and what must happen.</summary>
internal static class SubsidyLeaf
{
    /// <summary>Null when there was no such subsidy in the period.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string id)
    {
        var answer = await visit.Ask<SubsidiesAnswer>("subsidies");
        if (answer.Subsidies.FirstOrDefault(one => one.Id == id) is not { } row)
            return null;
        var file = await visit.Question.Get(SubsidyOverview.Files, id);
        var people = await People.Read(visit.Question);
        return new Leaf(
            Doors.Subsidies, row.Title,
            $"{row.Funder} · {Decision(row, file)} · activiteiten van {Dutch.LongDate(row.ActivitiesFrom)} tot en met "
                + $"{Dutch.LongDate(row.ActivitiesUntil)}.")
        {
            Back = new Way(Doors.Subsidies.Name, visit.To(Doors.Subsidies.Path)),
            KeyFigures = [.. Money(row)],
            Sections =
            [
                new StepsSection("Waar staat deze subsidie", Steps(row, file, visit.Question.To)),
                new TodoSection("Wat nu", [.. Next(row, visit)], "Voor deze subsidie hoeft er nu niets te gebeuren."),
                .. row.GrantedCents is { } granted ? [Meters(row, granted)] : Array.Empty<LeafSection>(),
                new SheetSection("Geld heen en weer", Movements(visit, file)),
                new FactsSection("Afspraken", [.. Facts(id, file, people, visit)]),
                new HistorySection(await journal.Of(visit, Subsidy.Stream(new SubsidyId(id)))),
            ],
        };
    }

    private static string Decision(Row row, SubsidyFile file) =>
        file.Grant is { } grant ? $"beschikking {grant.DecisionNumber}" : Sentences.Word(row.State);

    private static IEnumerable<KeyNumber> Money(Row row)
    {
        yield return new("Gevraagd", Dutch.Euro(row.AskedCents));
        if (row.GrantedCents is not { } granted)
            yield break;
        yield return new("Toegekend", Dutch.Euro(granted), SubsidyPages.Source(row, "granted"));
        yield return new(
            "Ontvangen", Dutch.Euro(row.ReceivedCents - row.RepaidCents), SubsidyPages.Source(row, "received"));
        yield return new("Besteed", Dutch.Euro(row.RecognizedCents), SubsidyPages.Source(row, "income"));
        if (row.ReceivedAheadCents != 0)
            yield return new(
                "Vooruit ontvangen", Dutch.Euro(row.ReceivedAheadCents), SubsidyPages.Source(row, "ahead"),
                "is nu nog een schuld");
        if (row.ReceivableCents != 0)
            yield return new(
                "Nog te ontvangen", Dutch.Euro(row.ReceivableCents), SubsidyPages.Source(row, "receivable"));
        if (row.RepayableCents != 0)
            yield return new("Terug te betalen", Dutch.Euro(row.RepayableCents), SubsidyPages.Source(row, "repayable"));
    }

    private static IReadOnlyList<Step> Steps(Row row, SubsidyFile file, LocalDate day)
    {
        (string Name, LocalDate? On, string? Ahead)[] way =
        [
            ("Aangevraagd", file.Application?.AppliedOn, null),
            file.Refused is { } refused && file.Grant is null
                ? ("Geweigerd", refused.RefusedOn, null)
                : ("Verleend", file.Grant?.GrantedOn, null),
            ("Uitgevoerd", row.ActivitiesUntil < day ? row.ActivitiesUntil : null, $"t/m "
                + $"{Dutch.Date(row.ActivitiesUntil)}"),
            ("Verantwoord", file.Account?.AccountedOn, file.Grant is { } grant ? $"vóór "
                + $"{Dutch.Date(grant.AccountableBefore.PlusDays(1))}" : null),
            ("Vastgesteld", file.Determination?.DeterminedOn, null),
            ("Afgerekend", row.State == SubsidyState.Settled ? file.Determination?.DeterminedOn : null, null),
        ];
        var done = way.Select(step => step.On is { } on && on <= day).ToList();
        // A refusal is the end of the way.
        if (row.State == SubsidyState.Refused)
            (way, done) = (way[..2], done[..2]);
        var now = done.LastIndexOf(true) + 1;
        return
        [
            .. way.Select((step, i) => i < now && done[i]
                ? new Step(step.Name, step.Name == "Afgerekend" ? null : Dutch.Date(step.On!.Value), StepState.Done)
                : new Step(step.Name, step.Ahead, i == now ? StepState.Now : StepState.Ahead)),
        ];
    }

    private static IEnumerable<Todo> Next(Row row, Visit visit)
    {
        if (row.NextStep is { } step)
            yield return new Todo(
                Sentences.Word(step), row.Funder, row.NextStepBefore,
                SubsidyPages.StateOf(row.NextStepBefore, visit.IsInThePast ? visit.Day : visit.Question.To));
    }

    private static MetersSection Meters(Row row, long granted) => new("Tegen wat er is toegekend",
    [
        Meter("ontvangen", row.ReceivedCents - row.RepaidCents, granted),
        Meter("besteed", row.RecognizedCents, granted),
    ]);

    private static MeterReading Meter(string what, long cents, long granted) => new(
        $"{Dutch.Euro(cents)} {what}", $"van {Dutch.Euro(granted)}", granted == 0 ? 0 : (decimal)cents / granted,
        Warns: false);

    private static Sheet Movements(Visit visit, SubsidyFile file) =>
        new SheetPlan<SubsidyMovement>("geld", "Geld heen en weer")
            .Link("dag", "Dag", movement => movement.On, movement => visit.To($"geld/boekingen/{movement.Entry}"))
            .Word("wat", "Wat", movement => movement.Kind switch
            {
                SubsidyMovementKind.Received => "ontvangen",
                SubsidyMovementKind.Recognized => "besteed",
                _ => "terugbetaald",
            })
            .Amount("bedrag", "Bedrag (€)", movement => movement.Amount, isSummed: false)
            .Of(
                file.Movements.Where(movement => movement.On <= visit.Question.To), visit.Sheets,
                "Er is nog geen geld gekomen of besteed.");

    private static IEnumerable<Fact> Facts(string id, SubsidyFile file, People people, Visit visit)
    {
        if (file.Grant is { } grant)
        {
            yield return new("Beschikking", $"{grant.DecisionNumber} van {Dutch.LongDate(grant.GrantedOn)}");
            yield return new("Voorwaarden", people.Open(grant.Conditions));
            yield return new("Verantwoorden", $"uiterlijk {Dutch.LongDate(grant.AccountableBefore)}");
            foreach (var advance in grant.Advances.OrderBy(advance => advance.DueOn))
                yield return new("Voorschot", $"{Dutch.Euro(advance.Amount.Cents)} op {Dutch.LongDate(advance.DueOn)}");
        }

        if (file.Refused is { } refused)
            yield return new("Geweigerd", $"{refused.DecisionNumber} van {Dutch.LongDate(refused.RefusedOn)}");
        if (file.Determination is { } determined)
            yield return new(
                "Vastgesteld",
                $"{Dutch.Euro(determined.Amount.Cents)}, {determined.DecisionNumber} van "
                    + $"{Dutch.LongDate(determined.DeterminedOn)}");
        yield return new("Geldstromen", "bekijk de baten", visit.To(Doors.Streams.Path));
        yield return new("Project", "bekijk baten en lasten", visit.To($"{Doors.Projects.Path}/{id}"));
    }
}
