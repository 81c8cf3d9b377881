using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Charts;

public sealed class ChartTests
{
    private static readonly string Gallery = Path.Combine(AppContext.BaseDirectory, "gallery");

    public static TheoryData<string> Names => [.. Examples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void With_the_figures_of_the_sample_report_nothing_overlaps_or_leaves_its_box(string name)
    {
        Hang(name, Examples.All[name]);
        Tidiness.Faults(Examples.All[name]).ShouldBeEmpty();
    }

    [Fact]
    public void With_hard_figures_nothing_overlaps_or_leaves_its_box_either()
    {
        foreach (var (name, drawing) in HardExamples.All)
            Hang($"hard-{name}", drawing);
        HardExamples.All
            .SelectMany(it => Tidiness.Faults(it.Drawing).Select(fault => $"{it.Name}: {fault}"))
            .ShouldBeEmpty();
    }

    /// <summary>The drawings hang beside the test's binaries for whoever wants to see them.</summary>
    private static void Hang(string name, Drawing drawing)
    {
        Directory.CreateDirectory(Gallery);
        File.WriteAllText(Path.Combine(Gallery, $"{name}.svg"), SvgWriter.Write(drawing));
    }
}
