using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary>Says on stderr, whatever is printed or made, that it rests on views which an event stopped.</summary>
internal static class StoppedViews
{
    public static async Task Say(IEnumerable<ViewStop> stops)
    {
        foreach (var stop in stops)
            await Console.Error.WriteLineAsync(Sentences.Say(
                "views.stopped", ("view", stop.View), ("coop", stop.Tenant), ("position", stop.LastGood),
                ("at", stop.Position), ("type", stop.Type)));
    }
}
