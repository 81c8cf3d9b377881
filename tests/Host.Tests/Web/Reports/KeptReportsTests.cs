using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Tests.Pdf.Layout;
using Wijkboek.Host.Web.Reports;

namespace Wijkboek.Host.Tests.Web.Reports;

public sealed class KeptReportsTests(WebFixture web)
{
    private static readonly JournalHead Head = JournalHead.Empty with { Position = 7, Hash = "abc" };
    private int made;

    [Fact]
    public async Task A_report_is_made_once_while_nothing_changed()
    {
        using var kept = await Kept();
        var first = await kept.Of(Report, await Question(), Head);
        (await kept.Of(Report, await Question(), Head)).ShouldBeSameAs(first);
        made.ShouldBe(1);
    }

    [Fact]
    public async Task Another_position_period_report_or_cooperative_is_made_by_itself()
    {
        using var kept = await Kept();
        var question = await Question();
        await kept.Of(Report, question, Head);
        await kept.Of(Report, question, Head with { Hash = "abd" });
        await kept.Of(Report, question with { From = question.From.PlusDays(1) }, Head);
        await kept.Of(Report with { Name = "another" }, question, Head);
        await kept.Of(Report, question with { Cooperative = WebFixture.NoDemonstration }, Head);
        made.ShouldBe(5);
    }

    [Fact]
    public async Task Names_that_were_forgotten_are_not_shown_from_memory()
    {
        var keys = new InMemoryPersonalKeys();
        var owner = new KeyOwner("u-4ybhexrd", Retention.Contact);
        await keys.Obtain(WebFixture.Cooperative, [owner], CancellationToken.None);
        using var kept = await Kept();
        await kept.Of(Report, await Question(keys), Head);
        await keys.Destroy(WebFixture.Cooperative, owner, CancellationToken.None);
        await kept.Of(Report, await Question(keys), Head);
        made.ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_stays_in_memory_for_long()
    {
        var time = new Minutes();
        using var kept = new KeptReports(await web.Installation(), time);
        await kept.Of(Report, await Question(), Head);
        time.Pass();
        await kept.Of(Report, await Question(), Head);
        made.ShouldBe(2);
    }

    private async Task<KeptReports> Kept() => new(await web.Installation(), TimeProvider.System);

    private async Task<Question> Question(IPersonalKeys? keys = null) => await web.Ask(2025) is var question
        && keys is not null ? question with { Keys = keys } : question;

    private ShelvedReport Report => new("sample", "Voorbeeld", "Voor een test.", (_, _, _) =>
    {
        made++;
        return Task.FromResult(SampleReport.Whole());
    });

    private sealed class Minutes : TimeProvider
    {
        private Action? after;

        public void Pass() => after!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            after = () => callback(state);
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
