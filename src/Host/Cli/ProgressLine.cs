using Spectre.Console;

namespace Wijkboek.Host.Cli;

/// <summary>Progress of long work, for people only: on stderr, and only when that is a terminal.</summary>
internal static class ProgressLine
{
    public static async Task<T> While<T>(string title, int total, Func<IProgress<int>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
            return await work(new Silent());
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(title), maxValue: Math.Max(total, 1));
            return await work(new Direct(done => bar.Value = done));
        });
    }

    private sealed class Silent : IProgress<int>
    {
        public void Report(int value)
        {
        }
    }

    // Progress<T> reports on another thread and may come late; a bar that runs behind is worse than none.
    private sealed class Direct(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
