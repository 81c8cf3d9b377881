using Wijkboek.Application.Acts;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Reporting.YearStories;

public sealed class YearStoryAnswerTests
{
    private static readonly LocalDate March = new(2026, 3, 2);
    private static readonly ChapterText Text = new("Voorwoord", ["Beste buur,"], SignedBy: Fatima);

    [Fact]
    public async Task Chapters_stand_in_the_order_of_the_report_with_the_text_as_last_revised()
    {
        var wijkboek = await Written();
        var answer = await Ask(wijkboek);
        answer.Year.ShouldBe(2025);
        answer.Chapters.Select(chapter => chapter.Kind)
            .ShouldBe([ChapterKind.Foreword, ChapterKind.Story, ChapterKind.Principles]);
        var foreword = answer.Chapters[0];
        (foreword.Text.Paragraphs[0], foreword.SignedByName, foreword.RevisedOn)
            .ShouldBe(("Beste buren,", "Fatima", March.PlusDays(2)));
        foreword.Positions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_chapter_that_was_removed_is_told_no_more()
    {
        var wijkboek = await Written();
        await wijkboek.Given(new RemoveChapter(2025, new("wim"), March, "Toestemming ingetrokken"));
        (await Ask(wijkboek)).Chapters.ShouldNotContain(chapter => chapter.Kind == ChapterKind.Story);
    }

    [Fact]
    public async Task Targets_and_explanations_are_the_last_ones_of_that_year()
    {
        var wijkboek = await Written();
        await wijkboek.Given(
            new SetTarget(2025, Indicator.AllowanceAmount, 1_300_000, March),
            new SetTarget(2025, Indicator.JobsOwn, 2, March),
            new SetTarget(2025, Indicator.JobsOwn, 3, March),
            new SetTarget(2026, Indicator.JobsOwn, 9, March),
            new SetTarget(2025, Indicator.Experts, 3, March),
            new WithdrawTarget(2025, Indicator.Experts, March),
            new ExplainDifference(2025, Indicator.JobsOwn, "Nog geen geld.", March));
        var answer = await Ask(wijkboek);
        answer.Targets.Select(target => (target.Indicator, target.Number, target.IsAmount))
            .ShouldBe([(Indicator.JobsOwn, 3L, false), (Indicator.AllowanceAmount, 1_300_000L, true)]);
        answer.Explanations.ShouldHaveSingleItem().Text.ShouldBe("Nog geen geld.");

        var story = await ReportingModule.YearStories.Of(await wijkboek.Ask(NewYear, OldYear), 2025);
        story.TargetOf(Indicator.JobsOwn)?.Number.ShouldBe(3);
        story.ExplanationOf(Indicator.JobsPartners).ShouldBeNull();
        story.ExplanationsOf(2).Count.ShouldBe(1);
        story.Stories.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_outlook_is_the_last_one_and_keeps_where_each_stands()
    {
        var wijkboek = await Written();
        await wijkboek.Given(
            new WriteOutlook(2025, new OutlookText("Meer banen.", ["Zeven banen."]), March),
            new WriteOutlook(2025, new OutlookText(
                "Meer banen.", ["Acht banen."], null, [new(new LocalDate(2026, 5, 20), "Ledenvergadering")]), March));
        var outlook = (await Ask(wijkboek)).Outlook;
        outlook!.Text.Intentions.ShouldBe(["Acht banen."]);
        outlook.Positions.Count.ShouldBe(2);
    }

    private static async Task<InMemoryWijkboek> Written()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddReporting(),
            [.. MembershipModule.Projections, .. ReportingModule.Projections]);
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new AdmitMember(Fatima, "Fatima", MemberKind.Resident, NewYear),
            new WriteChapter(2025, new("grondslagen"), ChapterKind.Principles, Text with { Title = "Zo" }, March),
            new WriteChapter(2025, new("wim"), ChapterKind.Story, Text with
            {
                Title = "De stoel", Consent = new StoryConsent(March, StoryNaming.NameReplaced),
            }, March),
            new WriteChapter(2025, new("voorwoord"), ChapterKind.Foreword, Text, March),
            new ReviseChapter(
                2025, new("voorwoord"), Text with { Paragraphs = ["Beste buren,"] }, March.PlusDays(2)));
        return wijkboek;
    }

    private static async Task<YearStoryAnswer> Ask(InMemoryWijkboek wijkboek) =>
        (YearStoryAnswer)(await YearStoryAnswer.Give(await wijkboek.Ask(NewYear, OldYear))).Data;
}
