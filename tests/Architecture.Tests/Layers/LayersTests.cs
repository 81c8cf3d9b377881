using System.Reflection;
using Wijkboek.Architecture.Tests.Reading;

namespace Wijkboek.Architecture.Tests.Layers;

public sealed class LayersTests
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Fact]
    public void Domain_knows_nothing_but_the_BCL_and_NodaTime() =>
        ForeignTo(typeof(Domain.Common.IAct).Assembly, "NodaTime").ShouldBeNone(
            "Domain is pure: put what needs another library behind a port of Application, and its use in Host.");

    [Fact]
    public void Application_knows_nothing_but_the_BCL_NodaTime_and_Domain() =>
        ForeignTo(typeof(Application.Acts.ActRunner).Assembly, "NodaTime", "Wijkboek.Domain").ShouldBeNone(
            "Application names no database, web or PDF: state what you need as a port, and answer it in Host.");

    [Fact]
    public void Only_a_port_is_an_interface_with_one_implementation()
    {
        // Each stands before what can be replaced (ADR 0003); the last lets one generic converter be told by its type.
        string[] ports = ["IEventStore", "IViewStore", "IPersonalKeys", "IReportRenderer", "IRecordedPersonal"];
        var types = CompiledCode.Everything.SelectMany(code => code.Types).ToList();
        types.Where(type => type.IsInterface && !ports.Contains(type.Name))
            .Where(contract => types.Count(type => !type.IsInterface && Answers(type, contract)) == 1)
            .Select(contract => contract.FullName!)
            .ShouldBeNone("An interface with one implementation says nothing more than the class: use the class.");
    }

    private static bool Answers(Type type, Type contract) => type.GetInterfaces().Any(other =>
        (other.IsGenericType ? other.GetGenericTypeDefinition() : other) == contract);

    private static IEnumerable<string> ForeignTo(Assembly layer, params IReadOnlyList<string> allowed) =>
        layer.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !allowed.Contains(name) && !File.Exists(Path.Combine(Framework, $"{name}.dll")));
}
