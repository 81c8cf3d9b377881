using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed class PdfFileTests
{
    [Fact]
    public void A_file_with_everything_in_it_is_clean()
    {
        using var saved = new SavedPdf(SampleFiles.Complete());

        Tool.Qpdf("--check", saved.Path).ShouldContain("No syntax or stream encoding errors found");
    }

    [Fact]
    public void The_same_calls_give_the_same_bytes() =>
        SavedPdf.Bytes(SampleFiles.Complete()).ShouldBe(SavedPdf.Bytes(SampleFiles.Complete()));

    [Fact]
    public void Saving_twice_gives_the_same_bytes()
    {
        var file = SampleFiles.Complete();

        SavedPdf.Bytes(file).ShouldBe(SavedPdf.Bytes(file));
    }

    [Fact]
    public void Another_word_gives_another_file_id()
    {
        var regular = SampleFiles.Fonts.Sans.Regular;

        FileId(SampleFiles.Line("een", regular)).ShouldNotBe(FileId(SampleFiles.Line("twee", regular)));
    }

    [Fact]
    public void A_file_says_what_it_is_and_when_it_was_made()
    {
        using var saved = new SavedPdf(SampleFiles.Complete());

        var information = Tool.PdfInfo("-isodates", saved.Path);

        information.ShouldMatch("Title: +Jaarverslag 2025");
        information.ShouldMatch("Author: +Coöperatie De Wijk");
        information.ShouldMatch("Subject: +Cijfers & verhalen");
        information.ShouldMatch("Keywords: +lettertypen: Lato; positie: 1204");
        information.ShouldMatch("CreationDate: +2026-11-20T09:30:05Z");
        information.ShouldMatch("Tagged: +yes");
        information.ShouldMatch("Pages: +2");
        information.ShouldMatch("PDF version: +1.7");
    }

    [Fact]
    public void A_file_with_all_fonts_inside_claims_the_standards()
    {
        using var saved = new SavedPdf(SampleFiles.Complete());

        var metadata = Tool.PdfInfo("-meta", saved.Path);

        metadata.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        metadata.ShouldContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        metadata.ShouldContain("Cijfers &amp; verhalen");
    }

    [Fact]
    public void A_file_with_a_font_outside_claims_nothing()
    {
        using var saved = new SavedPdf(SampleFiles.Line("Tekst", StandardFont.Helvetica));

        Tool.PdfInfo("-meta", saved.Path).ShouldNotContain("pdfaid");
    }

    [Fact]
    public void The_catalog_names_language_and_title_for_a_screen_reader()
    {
        var catalog = new InspectedPdf(SampleFiles.Complete()).Catalog;

        catalog.GetProperty("/Lang").GetString().ShouldBe("u:nl-NL");
        catalog.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean().ShouldBeTrue();
        catalog.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void More_objects_than_one_pack_holds_are_still_found()
    {
        var file = SampleFiles.Empty();
        var page = SampleFiles.A4(file);
        foreach (var line in Enumerable.Range(1, 450))
        {
            page.Tagged(
                file.Document.Add("P"),
                () => page.Text(51, line, $"Regel {line}", SampleFiles.Fonts.Sans.Regular, 1, SampleFiles.Ink));
        }

        using var saved = new SavedPdf(file);

        Tool.Qpdf("--check", saved.Path).ShouldContain("No syntax or stream encoding errors found");
        saved.Text.ShouldContain("Regel 450");
    }

    private static string FileId(PdfFile file)
    {
        using var saved = new SavedPdf(file);
        return Tool.Qpdf("--show-object=trailer", saved.Path).Split("/ID [ ")[1].Split(' ')[0];
    }
}
