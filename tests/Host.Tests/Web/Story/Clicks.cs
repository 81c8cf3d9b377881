using Microsoft.Playwright;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>
/// Counts what people click, as their browsers see it: links, ticks, buttons and so every form that is sent. What is
/// typed is no click; choosing a file is one.
/// </summary>
internal sealed class Clicks
{
    private const string Listen = """
        addEventListener('click', event => {
            if (event.isTrusted && !(event.target instanceof HTMLLabelElement)) window.wijkboekClicked();
        }, true);
        """;

    private readonly HashSet<Somebody> counted = [];

    public int Count { get; private set; }

    /// <summary>From the next page on.</summary>
    public async Task CountOf(Somebody person)
    {
        await person.Page.ExposeFunctionAsync("wijkboekClicked", () => { Count++; });
        await person.Page.AddInitScriptAsync(Listen);
        counted.Add(person);
    }

    public async Task Choose(Somebody person, FilePayload file)
    {
        counted.ShouldContain(person);
        Count++;
        await person.Page.SetInputFilesAsync("[name=bestand]", file);
    }
}
