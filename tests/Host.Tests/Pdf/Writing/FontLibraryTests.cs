using Wijkboek.Host.Pdf.Writing;
using Wijkboek.Host.Pdf.Writing.Fonts;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed class FontLibraryTests
{
    [Fact]
    public void The_faces_of_the_design_come_first_and_at_their_own_size()
    {
        var library = FontLibrary.Load();

        library.Sans.Name.ShouldBe("Lato");
        library.Sans.Scale.ShouldBe(1);
        library.Serif.Name.ShouldBe("Gentium Book Basic");
        library.Serif.Scale.ShouldBe(1);
    }

    [Fact]
    public void Faces_are_told_apart_by_the_names_inside_the_file()
    {
        var library = FontLibrary.Load();

        library.Sans.Regular.Name.ShouldBe("Lato-Regular");
        library.Sans.Bold.Name.ShouldBe("Lato-Bold");
        library.Sans.Italic.Name.ShouldBe("Lato-Italic");
        library.Serif.Regular.Name.ShouldBe("GentiumBookBasic");
    }

    [Fact]
    public void A_weight_between_is_a_style_of_its_family()
    {
        var medium = TrueTypeFont.Load("/usr/share/fonts/truetype/lato/Lato-Medium.ttf");

        medium.Names.ShouldBe(new FontNames("Lato", "Medium", "Lato-Medium"));
    }

    [Fact]
    public void A_setting_prefers_another_family_and_makes_it_fit()
    {
        var library = FontLibrary.Load(new FontSettings(Sans: "DejaVu Sans"));

        library.Sans.Name.ShouldBe("DejaVu Sans");
        library.Sans.Scale.ShouldBeInRange(0.85, 0.9);
        library.Serif.Name.ShouldBe("Gentium Book Basic");
    }

    [Fact]
    public void A_family_that_this_machine_lacks_is_passed_over() =>
        FontLibrary.Load(new FontSettings(Serif: "Geen Letter")).Serif.Name.ShouldBe("Gentium Book Basic");

    [Fact]
    public void Without_any_font_the_standard_ones_serve()
    {
        var library = FontLibrary.Load(new FontSettings(Folders: []));

        library.Sans.Name.ShouldBe("Helvetica");
        library.Serif.Name.ShouldBe("Times");
        library.Sans.IsEmbedded.ShouldBeFalse();
    }

    [Fact]
    public void A_missing_serif_borrows_the_sans()
    {
        using var folder = new FontFolder();
        folder.AddLato("Lato-Regular.ttf", "Lato-Bold.ttf");

        var library = FontLibrary.Load(new FontSettings(Folders: [folder.Path]));

        library.Serif.Name.ShouldBe("Lato");
        library.Serif.Italic.Name.ShouldBe("Lato-Regular");
    }

    [Fact]
    public void A_damaged_font_is_passed_over()
    {
        using var folder = new FontFolder();
        folder.Write("damaged.ttf", [0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 1, 2, 3]);
        folder.Write("empty.ttf", []);

        FontLibrary.Load(new FontSettings(Folders: [folder.Path])).Sans.Name.ShouldBe("Helvetica");
    }
}
