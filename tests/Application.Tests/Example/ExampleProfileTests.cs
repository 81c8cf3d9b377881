using System.Text.Json;
using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Tests.Example;

/// <summary>
/// The example shows what is on the cooperative’s own sheet, in each year, and its texts tell no other figures.
/// </summary>
public sealed class ExampleProfileTests(ImportedExample year) : IClassFixture<ImportedExample>
{
    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task Four_places_and_the_platform_three_experts_in_two_groups_and_six_councils(int of)
    {
        var kpi = await KpiAnswer.Read(await year.Ask(of));
        (kpi.MeetingPlaces.Physical, kpi.MeetingPlaces.Digital).ShouldBe((4, 1));
        (kpi.Experience.Experts, kpi.Experience.PeerGroups).ShouldBe((3, 2));
        kpi.FamilyNetworkCouncils.ShouldBe(6);
        kpi.LocalEvents.Attended.ShouldBeGreaterThan(8);
        kpi.LocalEvents.Supported.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task Twenty_five_vouchers_two_ambassadors_and_always_time_for_a_talk(int of)
    {
        var answer = (AppreciationAnswer)(await AppreciationAnswer.Give(await year.Ask(of))).Data;
        (answer.Vouchers.Given, answer.Vouchers.Left).ShouldBe((25, 0));
        answer.Ambassadors.Count.ShouldBe(2);
        answer.Internships.Interns.ShouldBe(4);
    }

    [Theory]
    [InlineData(2024, 371, 44, 14)]
    [InlineData(2025, 412, 58, 17)]
    public async Task The_members_and_how_many_came_and_went(int of, int total, int joined, int left)
    {
        var question = await year.Ask(of);
        var members = MemberFigures.In(await MemberFigures.Read(question), question.From, question.To);
        (members.After.Total, members.Joined.Total, members.Left.Total).ShouldBe((total, joined, left));
    }

    [Fact]
    public async Task Every_kind_of_initiative_of_its_sheet_runs()
    {
        var question = await year.Ask();
        var kinds = InitiativeFigures.In(await InitiativeFigures.Read(question), question.From, question.To)
            .Select(initiative => initiative.Started.Kind).ToList();
        kinds.Distinct().ShouldBe(
            Enum.GetValues<InitiativeKind>().Where(kind => kind != InitiativeKind.Other), ignoreOrder: true);
        kinds.Count(kind => kind == InitiativeKind.Voorzorgcirkel).ShouldBe(2);
    }

    [Fact]
    public async Task The_foreword_of_2025_tells_the_figures_of_the_views()
    {
        var (now, before) = (await Visits(2025), await Visits(2024));
        var foreword = await Foreword(2025);
        foreword.ShouldContain($"{now.Times} keer een deur open");
        foreword.ShouldContain($"{Dutch.Number(now.Visits, 0)} bezoeken");
        foreword.ShouldContain($"waren dat er {Dutch.Number(before.Visits, 0)}");
        foreword.ShouldContain($"{Dutch.Number(await Answered(), 0)}.");
        foreword.ShouldContain("412 leden: 58 kwamen erbij en 17 gingen weg");
    }

    [Fact]
    public async Task The_foreword_of_2024_tells_the_figures_of_the_views()
    {
        var question = await year.Ask(2024);
        var dinners = VisitFigures.PerSeries(await VisitFigures.Read(question), question.From, question.To)
            .Single(series => series.Series.Activity.Value == "eetcafe").Totals;
        var foreword = await Foreword(2024);
        foreword.ShouldContain($"in 2024 {dinners.Times} keer, en {Dutch.Number(dinners.Visits, 0)} keer");
        foreword.ShouldContain("371");
    }

    [Fact]
    public void Every_rule_that_somebody_runs_into() => ImportedExample.Lines
        .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
        .Where(line => line.TryGetProperty("expectRefusal", out _))
        .Select(line => line.GetProperty("expectRefusal").GetString())
        .Distinct().Order(StringComparer.Ordinal).ShouldBe(
        [
            "allowance.above_month_maximum", "allowance.above_year_maximum", "allowance.approved_by_volunteer",
            "commitment.may_not_sign", "commitment.over_budget", "erasure.still_member", "job.minimum_passed_wage",
            "job.wage_below_minimum", "ledger.period_locked", "ledger.unbalanced", "ledger.year_closed",
            "meeting.no_quorum", "resolution.director_has_conflict",
        ]);

    private async Task<string> Foreword(int of)
    {
        var story = (YearStoryAnswer)(await YearStoryAnswer.Give(await year.Ask(of))).Data;
        return string.Join(' ', story.Chapters.Single(chapter => chapter.Kind == ChapterKind.Foreword).Text.Paragraphs);
    }

    private async Task<VisitTotals> Visits(int of)
    {
        var question = await year.Ask(of);
        return VisitTotals.Of(VisitFigures.Held(await VisitFigures.Read(question), question.From, question.To));
    }

    private async Task<int> Answered()
    {
        var question = await year.Ask();
        return InitiativeFigures.Total(
            InitiativeFigures.In(await InitiativeFigures.Read(question), question.From, question.To),
            InitiativeMeasure.QuestionsAnswered).Count;
    }
}
