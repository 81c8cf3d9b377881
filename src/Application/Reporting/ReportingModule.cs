using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting.AnnualAccounts;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Reporting.Overview;
using Wijkboek.Application.Reporting.ProfileSheet;
using Wijkboek.Application.Reporting.Rates;
using Wijkboek.Application.Reporting.YearClose;
using Wijkboek.Application.Reporting.ThirdPartyPayments;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Reporting;

/// <summary>The module's table of contents: its acts and questions, and the small views that
/// reports need besides those of the other modules.</summary>
public static class ReportingModule
{
    public static CooperativeProfileView Profiles { get; } = new();

    public static EventsPerDayView EventsPerDay { get; } = new();

    public static YearStoriesView YearStories { get; } = new();

    public static TraceCatalogue AddReporting(this TraceCatalogue traces) => traces
        .Add("events-per-day", EventsPerDayTrace.Read)
        .Add("kpi", KpiTrace.Read);

    public static ActCatalogue AddReporting(this ActCatalogue acts) => acts
        .Add<WriteChapter>(Module.Reporting, async (act, from) => WriteChapter.Decide(
            act, await from.StoryOf(act.Year), await from.SignerOf(act.Text), await from.Cooperative()))
        .Add<ReviseChapter>(Module.Reporting, async (act, from) =>
            ReviseChapter.Decide(act, await from.StoryOf(act.Year), await from.SignerOf(act.Text)))
        .Add<RemoveChapter>(Module.Reporting, async (act, from) =>
            RemoveChapter.Decide(act, await from.StoryOf(act.Year)))
        .Add<WriteOutlook>(Module.Reporting, async (act, from) =>
            WriteOutlook.Decide(act, await from.StoryOf(act.Year), await from.Cooperative()))
        .Add<SetTarget>(Module.Reporting, async (act, from) =>
            SetTarget.Decide(act, await from.StoryOf(act.Year), await from.Cooperative()))
        .Add<WithdrawTarget>(Module.Reporting, async (act, from) =>
            WithdrawTarget.Decide(act, await from.StoryOf(act.Year)))
        .Add<ExplainDifference>(Module.Reporting, async (act, from) =>
            ExplainDifference.Decide(act, await from.StoryOf(act.Year), await from.Cooperative()))
        .Add<WithdrawExplanation>(Module.Reporting, async (act, from) =>
            WithdrawExplanation.Decide(act, await from.StoryOf(act.Year)));

    public static QuestionCatalogue AddReporting(this QuestionCatalogue questions) => questions
        .Add("annual-accounts", AnnualAccountsAnswer.Give)
        .Add("kpi", KpiAnswer.Give)
        .Add("profile", ProfileAnswer.Give)
        .Add("year-story", YearStoryAnswer.Give)
        .Add("overview", OverviewAnswer.Give)
        .Add("deadlines", DeadlinesAnswer.Give)
        .Add("rates", RatesAnswer.Give)
        .Add("year-close", YearCloseAnswer.Give)
        .Add("third-party-payments", ThirdPartyPaymentsAnswer.Give);

    public static IReadOnlyList<Projection> Projections { get; } = [Profiles, EventsPerDay, YearStories];

    private static Task<YearStory> StoryOf(this ActContext from, int year) => from.Load(YearStory.Stream(year));

    private static async Task<Member?> SignerOf(this ActContext from, ChapterText text) =>
        text.SignedBy is { } signer ? await from.Load(Member.Stream(signer)) : null;
}
