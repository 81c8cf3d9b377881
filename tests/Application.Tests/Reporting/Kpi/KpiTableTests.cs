using Wijkboek.Application.Community.MeetingPlaces;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Tests.Reporting.Kpi;

public sealed class KpiTableTests
{
    private static readonly KpiAnswer Now = Answer(jobs: 2, councils: 6, cents: 1_248_000);
    private static readonly KpiAnswer Before = Answer(jobs: 2, councils: 4, cents: 1_126_000);

    [Fact]
    public void Each_line_has_its_target_what_came_of_it_the_difference_and_the_year_before()
    {
        var cells = Row(Written(Targets()), "gehouden");

        cells.ShouldBe(["gehouden", "", "8", "6", "−2", "4"]);
    }

    [Fact]
    public void An_amount_is_in_whole_euros_and_a_difference_says_which_way_it_went()
    {
        var cells = Row(Written(Targets()), "bedrag");

        cells.ShouldBe(["bedrag", "", "€\u00A012.000", "€\u00A012.480", "+480", "€\u00A011.260"]);
    }

    [Fact]
    public void Without_targets_or_a_year_before_their_columns_drop_out()
    {
        Row(Written(new Dictionary<Indicator, long>()), "gehouden").ShouldBe(["gehouden", "", "6", "4"]);
        Row(Written(Targets(), Answer(0, 0, 0)), "gehouden").ShouldBe(["gehouden", "", "8", "6", "−2"]);
    }

    [Fact]
    public void The_lead_names_what_was_missed()
    {
        KpiTable.Lead(Compared(Targets())).ShouldBe(
            "Wat de gemeente van ons wil weten. Twee van de drie zijn gehaald. Niet gehaald: familienetwerkberaden.");
        KpiTable.Lead(Compared(new Dictionary<Indicator, long> { [Indicator.JobsOwn] = 2 }))
            .ShouldBe("Wat de gemeente van ons wil weten. Elk doel is gehaald.");
        KpiTable.Lead(Compared(new Dictionary<Indicator, long>())).ShouldBe("Wat de gemeente van ons wil weten.");
    }

    [Fact]
    public void An_explanation_stands_under_its_figure()
    {
        var table = Written(Targets());

        table.Rows.Where(row => row.Kind == RowKind.Explanation).ShouldHaveSingleItem()
            .Cells[^1].Text.Plain.ShouldBe("Twee gezinnen stelden uit.");
    }

    [Fact]
    public void Every_figure_says_where_in_the_answer_it_stands()
    {
        var keys = Written(Targets()).Rows.SelectMany(row => row.Cells).Select(cell => cell.Source?.Key)
            .OfType<string>().ToList();

        keys.Count.ShouldBe(2 * Enum.GetValues<Indicator>().Length);
        keys.ShouldContain("meetingPlaces.physicalSupported");
        keys.ShouldContain("before/volunteerAllowances.amountCents");
        keys.ShouldBeUnique();
    }

    private static Dictionary<Indicator, long> Targets() => new()
    {
        [Indicator.JobsOwn] = 2,
        [Indicator.FamilyNetworkCouncils] = 8,
        [Indicator.AllowanceAmount] = 1_200_000,
    };

    private static Table Written(IReadOnlyDictionary<Indicator, long> targets, KpiAnswer? before = null) =>
        KpiTable.Write(Compared(targets, before), "2025", "2024", "Bron.");

    private static KpiComparison Compared(
        IReadOnlyDictionary<Indicator, long> targets, KpiAnswer? before = null) => new(
        Now, before ?? Before, targets,
        new Dictionary<Indicator, string> { [Indicator.FamilyNetworkCouncils] = "Twee gezinnen stelden uit." });

    private static IReadOnlyList<string> Row(Table table, string part) =>
        [.. table.Rows.Single(row => row.Cells.Count > 3 && row.Cells[2].Text.Plain == part).Cells.Skip(2)
            .Select(cell => cell.Text.Plain)];

    private static KpiAnswer Answer(int jobs, int councils, long cents) => new(
        "voorbeeld", new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), new PlaceCounts(0, 0, 0, 0),
        new JobCounts(jobs, jobs, 0, 0), new KpiAnswer.Knowledge(0, 0), councils,
        new KpiAnswer.Allowances(0, 0, cents), new KpiAnswer.Events(0, 0, 0));
}
