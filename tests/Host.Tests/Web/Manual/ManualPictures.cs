using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Host.Tests.Web.Story;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web.Manual;

/// <summary>Makes the pictures of the manual anew from the screens it names, when WIJKBOEK_ACCEPT is set.</summary>
public sealed class ManualPictures(WebFixture example, SignInFixture people, BrowserFixture chromium)
    : IClassFixture<SignInFixture>, IAsyncDisposable
{
    private const int Width = 1280;
    private const int MostHeight = 800;

    private static readonly string Folder = Repository.PathOf("docs/handleiding");

    private readonly ManualScreens screens = new(example, people);

    [Fact]
    public async Task Every_screen_that_the_manual_shows_can_be_taken()
    {
        var shown = ManualPage.All(Folder).SelectMany(page => page.Parts)
            .SelectMany(part => part.Pictures.Select(picture => (Part: part, Picture: picture))).ToList();
        shown.ShouldNotBeEmpty();
        if (Environment.GetEnvironmentVariable("WIJKBOEK_ACCEPT") is null)
            return;
        var folder = Directory.CreateDirectory(Path.Combine(Folder, ManualPage.Pictures));
        foreach (var old in folder.GetFiles("*.png"))
            old.Delete();
        foreach (var (part, picture) in shown)
            await Take(part, Path.Combine(folder.FullName, picture));
    }

    public ValueTask DisposeAsync() => screens.DisposeAsync();

    private async Task Take(ManualPart part, string file)
    {
        await using var reader = await Somebody.Comes(chromium, await screens.SiteOf(part));
        await screens.Show(reader, part);
        var height = await reader.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await reader.Page.ScreenshotAsync(new()
        {
            Path = file,
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = Width, Height = Math.Min(height, MostHeight) },
        });
    }
}
