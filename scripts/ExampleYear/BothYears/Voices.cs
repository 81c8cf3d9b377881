using Wijkboek.Domain.Governance.Signals;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What residents said, and what was done about it.</summary>
internal static class Voices
{
    public static void Tell(Script script)
    {
        Hear(script, "bankje", SignalKind.Idea, new(2024, 3, 7), "Zet een bankje bij de deur van De Linde.",
            new(2024, 3, 14), "Goed idee, wij vragen het de verhuurder.",
            new(2024, 4, 2), "Bankje geplaatst met hulp van de huismeester.", new(2024, 5, 16), SignalOutcome.Solved);
        Hear(script, "geluid", SignalKind.Complaint, new(2024, 6, 21),
            "Na het eetcafé wordt er te lang op straat gepraat.", new(2024, 6, 25),
            "U hebt gelijk; wij spreken onze gasten erop aan.", new(2024, 6, 27),
            "De laatste koffie gaat om acht uur rond en een gastheer loopt mee naar buiten.", new(2024, 9, 19),
            SignalOutcome.Solved);
        Hear(script, "letters", SignalKind.Concern, new(2025, 1, 21), "De letters in het magazine zijn te klein.",
            new(2025, 1, 27), "Dat horen wij vaker; wij proberen een grotere letter.", new(2025, 3, 4),
            "Vanaf het zomernummer een grotere letter en minder tekst per bladzijde.", new(2025, 6, 24),
            SignalOutcome.Solved);
        Hear(script, "wachttijd", SignalKind.Complaint, new(2025, 2, 18),
            "Wie een energieadviseur wil spreken, wacht zes weken.", new(2025, 2, 20),
            "Dat is te lang. Wij zoeken een oplossing.", new(2025, 3, 11),
            "De adviseur is voor heel het jaar ingehuurd en komt ook op vrijdag.", new(2025, 5, 12),
            SignalOutcome.Solved);
        Hear(script, "avond", SignalKind.Idea, new(2025, 10, 9), "Een inloop in de avond, voor wie overdag werkt.",
            new(2025, 10, 15), "Mooi plan; wij zoeken nog mensen die de deur open willen doen.",
            null, null, null, null);
    }

    private static void Hear(
        Script script, string id, SignalKind kind, LocalDate on, string said, LocalDate answered, string answer,
        LocalDate? decided, string? action, LocalDate? closed, SignalOutcome? outcome)
    {
        var signal = new SignalId($"signaal-{id}");
        script.Record(on, People.MeetingLeader, new ReceiveSignal(signal, kind, on, said));
        script.Record(answered, People.Board, new AnswerSignal(signal, answered, answer));
        if (decided is { } day && action is not null)
            script.Record(day, People.Board, new TurnSignalIntoAction(signal, day, action));
        if (closed is { } end && outcome is { } result)
            script.Record(end, People.Board, new CloseSignal(signal, end, result));
    }
}
