using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Acts;

/// <summary>What was recorded by an act, read back from the journal.</summary>
public sealed record DoneReading(string Title, IReadOnlyList<JournalLine> Lines)
{
    // An act that fills a whole list of members records more than anybody reads.
    private const long MostShown = 50;

    public static DoneReading Nothing { get; } = new(Sentences.Say("acts.done_nothing"), []);

    /// <param name="again">It was sent before.</param>
    /// <returns>Null when the journal has no such events.</returns>
    internal static async Task<DoneReading?> Read(
        Visit visit, JournalReading journal, long first, long last, bool again)
    {
        if (first < 1 || last < first || last > visit.Head.Position)
            return null;
        var shown = Enumerable.Range(0, (int)Math.Min(last - first + 1, MostShown));
        var lines = await journal.At(visit, shown.ToDictionary(step => first + step, _ => (string?)null));
        return new DoneReading(Sentences.Say(again ? "acts.done_again" : "acts.done_one"), lines);
    }
}
