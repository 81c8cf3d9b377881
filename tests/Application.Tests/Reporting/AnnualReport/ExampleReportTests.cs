using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.KpiReport;
using Wijkboek.Application.Reporting.ProfileSheet;
using Wijkboek.Application.Tests.Example;
using Wijkboek.Testing;
using Report = Wijkboek.Application.Reporting.AnnualReport.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport;

/// <summary>The reports over the years of the example, in which every module has something to tell.</summary>
public sealed class ExampleReportTests(ImportedExample example) : IClassFixture<ImportedExample>
{
    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task The_annual_report_has_every_chapter_in_the_order_in_which_it_is_read(int year)
    {
        var chapters = (await Annual(year)).Parts.OfType<Part.Chapter>().ToList();

        var counted = chapters.Where(chapter => chapter.Number is not null).ToList();
        counted.Select(chapter => chapter.Number!.Value).ShouldBe(Enumerable.Range(1, counted.Count));
        counted.Select(chapter => chapter.FooterTitle ?? chapter.Title).Where((_, index) => index != 1).ShouldBe(
        [
            "Het jaar in cijfers", "Bestuur en toezicht", "Activiteiten en ontmoeting", "Zes kengetallen",
            "Verdienmodel", "Waardering en buurtbanen", "Subsidies en Right to Challenge", $"Jaarrekening {year}",
            "Vooruitblik", "Bestemming en ondertekening",
        ]);
    }

    [Fact]
    public async Task A_story_is_on_a_pale_page_and_not_counted()
    {
        var stories = (await Annual(2025)).Parts.OfType<Part.Chapter>()
            .Where(chapter => chapter.Paper == Paper.Pale).ToList();

        stories.ShouldNotBeEmpty();
        stories.ShouldAllBe(story => story.Number == null && story.FooterTitle == "Verhaal");
    }

    [Fact]
    public async Task Who_governed_signs_the_accounts()
    {
        var signatures = Blocks(await Annual(2025), "Bestemming en ondertekening").OfType<Block.Signatures>()
            .ShouldHaveSingleItem();

        signatures.People.Select(person => person.Role).ShouldContain("bestuurder");
        signatures.People.Count(person => person.Role.EndsWith("raad van toezicht")).ShouldBeGreaterThan(1);
        signatures.People.Select(person => person.Name).ShouldBeUnique();
    }

    [Fact]
    public async Task The_report_on_the_six_figures_names_nobody()
    {
        var question = await example.Ask();
        var input = await KpiReportInput.Read(question, await Head());
        var words = new Words(KpiReport.Write(input!));

        var people = await People.Read(question);
        var names = people.Records.Values
            .Select(record => record.Member.Details?.Name).OfType<Domain.Common.Personal<string>>()
            .Select(people.Open).OfType<string>().ToList();
        names.Count.ShouldBeGreaterThan(100);
        names.Where(name => words.All.Any(text => text.Contains(name))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Behind_each_of_the_six_figures_stands_its_list()
    {
        var input = await KpiReportInput.Read(await example.Ask(), await Head());
        var lists = KpiReport.Write(input!).Parts.OfType<Part.Chapter>().Last();

        lists.Sections.Select(section => section.Title[..1]).ShouldBe(["1", "2", "3", "4", "5", "6"]);
        var jobs = lists.Sections[1].Blocks.OfType<Table>().Single();
        jobs.Rows.Count.ShouldBe(input!.Kpi.Now.NeighbourhoodJobs.Total);
        var councils = lists.Sections[3].Blocks.OfType<Table>().Single();
        councils.Rows.Count.ShouldBe(input.Kpi.Now.FamilyNetworkCouncils);
    }

    [Fact]
    public async Task The_profile_has_its_six_blocks_and_prints_what_it_answers()
    {
        var question = await example.Ask();
        var answer = (ProfileAnswer)(await ProfileAnswer.Give(question)).Data;

        answer.Blocks.Select(block => block.Name).ShouldBe(Enum.GetValues<ProfileBlockName>());
        answer.Blocks.ShouldAllBe(block => block.Lines.Count > 1);
        var words = new Words((await ProfileReport.Read(question, await Head()))!);
        answer.Blocks.SelectMany(block => block.Lines)
            .Where(line => !words.All.Any(text => text.Contains(line))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_key_figures_agree_with_the_six_figures_and_the_members()
    {
        var input = await Input(2025);
        var figures = Report.Write(input).Parts
            .OfType<Part.Chapter>().First().Blocks.OfType<Block.KeyFigures>().Single();

        figures.Figures.ShouldContain(figure =>
            figure.Unit == "leden" && figure.Value == $"{input.Members.After.Total}");
        figures.Figures.ShouldContain(figure =>
            figure.Unit == "ontmoetingsplekken" && figure.Value == $"{input.Kpi.Now.MeetingPlaces.Physical}");
    }

    private static IReadOnlyList<Block> Blocks(ReportDocument document, string chapter) =>
        document.Parts.OfType<Part.Chapter>().Single(one => one.Title == chapter).Blocks;

    private async Task<ReportDocument> Annual(int year) => Report.Write(await Input(year));

    private async Task<AnnualReportInput> Input(int year) =>
        (await AnnualReportInput.Read(await example.Ask(year), await Head()))!;

    private Task<Application.Journal.JournalHead> Head() =>
        example.Wijkboek.Store.Head(InMemoryWijkboek.Cooperative, CancellationToken.None);
}
