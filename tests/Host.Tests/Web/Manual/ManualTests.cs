using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web.Manual;

/// <summary>The manual says what the screens say, and speaks of nothing that is not there.</summary>
public sealed class ManualTests(WebFixture example, SignInFixture people)
    : IClassFixture<SignInFixture>, IAsyncDisposable
{
    private const long MostBytesOfPictures = 3 * 1024 * 1024;

    private static readonly string Folder = Repository.PathOf("docs/handleiding");

    private readonly ManualScreens screens = new(example, people);

    public static TheoryData<string> Pages { get; } = [.. ManualPage.All(Folder).Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_a_page_quotes_stands_on_the_screen_that_it_speaks_of(string name)
    {
        var absent = new List<string>();
        foreach (var part in Page(name).Parts)
        {
            if (part.Path is null)
            {
                absent.AddRange(part.Quoted.Select(quoted => $"‘{quoted}’ is quoted before any screen is named"));
                continue;
            }

            var said = ScreenTexts.Of(await screens.Read(part));
            absent.AddRange(part.Quoted.Where(quoted => !said.Contains(quoted))
                .Select(quoted => $"‘{quoted}’ is not on {part.Path} as {part.Role}"));
        }

        absent.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_and_pictures_of_a_page_are_there(string name)
    {
        var page = Page(name);
        page.Links.Where(link => !File.Exists(Path.Combine(Folder, link))).ShouldBeEmpty();
        page.Parts.SelectMany(part => part.Pictures)
            .Where(picture => !File.Exists(Path.Combine(Folder, ManualPage.Pictures, picture)))
            .ShouldBeEmpty("pictures are made with WIJKBOEK_ACCEPT=1");
    }

    [Fact]
    public void The_table_of_contents_names_every_page()
    {
        var named = Page("README.md").Links.ToHashSet();
        ManualPage.All(Folder).Select(page => page.Name).Where(name => name != "README.md" && !named.Contains(name))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_picture_is_left_over_and_together_they_are_light()
    {
        var named = ManualPage.All(Folder).SelectMany(page => page.Parts).SelectMany(part => part.Pictures).ToList();
        named.ShouldBeUnique();
        var files = new DirectoryInfo(Path.Combine(Folder, ManualPage.Pictures)).GetFiles();
        files.Select(file => file.Name).Except(named).ShouldBeEmpty();
        files.Sum(file => file.Length).ShouldBeLessThan(MostBytesOfPictures);
    }

    public ValueTask DisposeAsync() => screens.DisposeAsync();

    private static ManualPage Page(string name) => ManualPage.All(Folder).Single(page => page.Name == name);
}
