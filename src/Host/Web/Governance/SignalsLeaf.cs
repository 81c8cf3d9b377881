using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Signals;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>What residents said to the board, and what was done with it. A mistake is left out.</summary>
internal static class SignalsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var figures = (await visit.Ask<GovernanceAnswer>("governance")).Signals;
        var signals = (await visit.Question.All(GovernanceBook.SignalsView)).Values.Select(traced => traced.What)
            .Where(signal => signal.Received is { } received && visit.Question.From <= received.ReceivedOn
                && received.ReceivedOn <= visit.Question.To && signal.Closed is not { Outcome: SignalOutcome.Mistake })
            .OrderByDescending(signal => signal.Received!.ReceivedOn);
        var plan = new SheetPlan<Signal>("signalen", "Signalen")
            .Name(
                "soort", "Signaal", signal => Dutch.Capital(Sentences.Word(signal.Received!.Kind)),
                signal => visit.To($"{Doors.Signals.Path}/{signal.Received!.Signal}"))
            .Day("binnen", "Binnen op", signal => signal.Received!.ReceivedOn)
            .Day("antwoord", "Beantwoord op", signal => signal.Answered?.AnsweredOn)
            .Day("actie", "Actie op", signal => signal.Action?.DecidedOn)
            .Day("klaar", "Afgesloten op", signal => signal.Closed?.ClosedOn)
            .Word("stand", "Stand", WordOf, signal => StateOf(signal));
        return new Leaf(
            Doors.Signals, "Signalen",
            figures.Received == 0
                ? "In deze periode kwam er geen signaal binnen."
                : $"Van {figures.Received} signalen zijn er {figures.Answered} beantwoord; {figures.Open} staan nog "
                    + "open.")
        {
            Sections = [
                new SheetSection(
                    "",
                    plan.Of(signals, visit.Sheets, "Hier komen klachten, ideeën en zorgen van bewoners te staan."))],
        };
    }

    /// <summary>Null when there is no such signal.</summary>
    public static async Task<Leaf?> ReadOne(Visit visit, JournalReading journal, string id)
    {
        var signals = await visit.Question.All(GovernanceBook.SignalsView);
        if (!signals.TryGetValue(id, out var traced) || traced.What is not { Received: { } received } signal)
            return null;
        var people = await People.Read(visit.Question);
        return new Leaf(
            Doors.Signals, $"{Sentences.Word(received.Kind)} van {Dutch.LongDate(received.ReceivedOn)}",
            people.Open(received.Text) ?? Sentences.Word("forgotten"))
        {
            Back = new Way(Doors.Signals.Name, visit.To(Doors.Signals.Path)),
            Sections =
            [
                new FactsSection("Wat ermee gebeurde",
                [
                    new("Van", received.From is { } from ? people.Call(from) : "niet vastgelegd"),
                    new("Antwoord", people.Open(signal.Answered?.Answer)),
                    new("Actie", people.Open(signal.Action?.Action)),
                    new("Afgesloten", signal.Closed is { } closed ? Sentences.Word(closed.Outcome) : "nog niet"),
                ]),
                new HistorySection(await journal.Of(visit, Signal.Stream(received.Signal))),
            ],
        };
    }

    private static string WordOf(Signal signal) => signal switch
    {
        { Closed: not null } => "afgesloten",
        { Action: not null } => "actie",
        { Answered: not null } => "beantwoord",
        _ => "open",
    };

    private static SignState StateOf(Signal signal) => signal switch
    {
        { Closed: not null } or { Answered: not null } => SignState.Fine,
        { Action: not null } => SignState.Neutral,
        _ => SignState.Look,
    };
}
