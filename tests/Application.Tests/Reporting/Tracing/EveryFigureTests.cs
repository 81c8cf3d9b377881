using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Challenges;
using Wijkboek.Application.Community;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Subsidies;
using Wijkboek.Application.Tests.Example;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Application.Texts;
using Wijkboek.Testing;
using Report = Wijkboek.Application.Reporting.AnnualReport.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.Tracing;

/// <summary>No figure of the annual report without the facts behind it, and they add up to what is printed.</summary>
public sealed class EveryFigureTests(ImportedExample example) : IClassFixture<ImportedExample>
{
    private static TraceCatalogue Traces { get; } = new TraceCatalogue()
        .AddMembership().AddFinance().AddAppreciation().AddNeighbourhoodJobs().AddSubsidies().AddChallenges()
        .AddCommunity().AddReporting();

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    [InlineData(false, false, false)]
    public async Task Of_a_small_year(bool budget, bool previous, bool closed)
    {
        var year = await SmallYear.WithLedger(budget, previous, closed);
        await ShouldTrace(await year.Input(), await year.Application.Ask(SmallYear.From, SmallYear.To));
    }

    [Fact]
    public async Task Of_a_busy_year()
    {
        var year = await BusyYear.Write();
        await ShouldTrace(await year.Input(), await year.Application.Ask(SmallYear.From, SmallYear.To));
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public async Task Of_the_example(int year)
    {
        var question = await example.Ask(year);
        var head = await example.Wijkboek.Store.Head(InMemoryWijkboek.Cooperative, CancellationToken.None);
        await ShouldTrace((await AnnualReportInput.Read(question, head))!, question);
    }

    private static async Task ShouldTrace(AnnualReportInput input, Question question)
    {
        var figures = ReportFigure.In(Report.Write(input));
        figures.Count.ShouldBeGreaterThan(20);
        var wrong = new List<string>();
        foreach (var figure in figures)
        {
            if (await Problem(figure, question, input.Head.Position) is { } problem)
                wrong.Add($"{figure.Source.View} {figure.Source.Key}: {problem}");
        }

        wrong.ShouldBeEmpty();
    }

    private static async Task<string?> Problem(ReportFigure figure, Question question, long head)
    {
        var traced = await Traces.Find(question, figure.Source.View, figure.Source.Key);
        if (traced is null)
            return "nothing is known of it";
        if (traced.Contributions.Any(part => part.Position < 1 || part.Position > head))
            return "a fact that is not in the journal";
        if (figure.Shown is null || traced.Total is not { } total)
            return null;
        var shown = Digits(figure.Shown);
        var expected = traced.Unit == FigureUnit.Cents ? Dutch.WholeEuroNumber(total) : Dutch.Number(total);
        // A key figure says in words which way it went.
        return shown == expected || (figure.IsMoney && expected == $"\u2212{shown}")
            ? null
            : $"{figure.Shown} is printed and {expected} is traced";
    }

    private static string Digits(string shown) => shown.Replace("€\u00A0", "").TrimStart('+');
}
