using Wijkboek.Architecture.Tests.Reading;

namespace Wijkboek.Architecture.Tests.Layers;

public sealed class PurityTests
{
    private static readonly HashSet<string> Clocks =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now",
        "DateTimeOffset.get_UtcNow", "Stopwatch.GetTimestamp", "Stopwatch.StartNew", "Environment.get_TickCount64",
        "SystemClock.get_Instance", "IClock.GetCurrentInstant", "TimeProvider.get_System",
        "Guid.NewGuid", "Guid.CreateVersion7", "Random.get_Shared", "Random..ctor",
    ];

    // An act gets its moment and ids where it is recorded, a key where it is made, and waiting has an end.
    // All else is told the time.
    private static readonly HashSet<string> Machinery =
        ["ActRunner", "EventPreparation", "InMemoryEventStore", "PersonalKey", "Projector"];

    [Fact]
    public void Domain_reads_no_clock_and_draws_no_lots() =>
        CompiledCode.Domain.Uses.Where(IsClock).Select(use => use.ToString())
            .ShouldBeNone("The same facts must decide the same, always: let the act carry the moment or the id.");

    [Fact]
    public void Projections_and_answers_read_no_clock() =>
        CompiledCode.Application.Uses
            .Where(use => IsClock(use) && !Machinery.Contains(use.By.Name))
            .Select(use => use.ToString())
            .ShouldBeNone("A rebuilt view must be the same view: take the moment from the event or the question.");

    [Fact]
    public void Domain_counts_without_floating_point() =>
        CompiledCode.Domain.Uses
            .Where(use => use.Used == typeof(double) || use.Used == typeof(float) || use.Used == typeof(Half))
            .Select(use => use.ToString())
            .ShouldBeNone("Cents are whole: use Money or long, and decimal for a share.");

    [Fact]
    public void Domain_waits_for_nothing() =>
        CompiledCode.Domain.Uses
            .Where(use => use.Used.Namespace?.StartsWith("System.Threading") == true
                || use.Used.Name.StartsWith("IAsync", StringComparison.Ordinal))
            .Select(use => use.ToString())
            .ShouldBeNone("A decision is a pure function: load in the module's table of contents, and hand it in.");

    [Fact]
    public void Domain_touches_no_file_network_or_log() =>
        CompiledCode.Domain.Uses
            .Where(use => use.Used.FullName is "System.Console" or "System.Environment"
                || use.Used.Namespace is "System.IO" or "System.Net" or "System.Net.Http" or "System.Diagnostics")
            .Select(use => use.ToString())
            .ShouldBeNone("Domain decides and nothing else: read and write in Application or Host.");

    private static bool IsClock(Use use) =>
        use.Member is { } member && Clocks.Contains($"{use.Used.Name}.{member.Name}");
}
