using Wijkboek.Architecture.Tests.Reading;
using Wijkboek.Domain.Common;

namespace Wijkboek.Architecture.Tests.Layers;

public sealed class ModulesTests
{
    // What a module of Domain may know beside itself (ADR 0003): whose books, rules and people it works for.
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["Common"] = [],
        ["Governance"] = ["Common"],
        ["Membership"] = ["Common", "Governance"],
        ["Finance"] = ["Common", "Governance"],
    };

    private static readonly string[] ByAllOthers = ["Common", "Governance", "Membership", "Finance"];

    [Fact]
    public void A_module_of_Domain_knows_no_other_but_those_that_all_work_for() =>
        CompiledCode.Domain.Uses
            .Where(use => ModuleOf(use.Used) is { } used && used != ModuleOf(use.By)
                && !Known.GetValueOrDefault(ModuleOf(use.By)!, ByAllOthers).Contains(used))
            .Select(use => use.ToString())
            .ShouldBeNone(
                "Modules stay apart: hand the value in from Application, or let a view answer from both journals.");

    [Fact]
    public void A_module_reads_the_state_of_another_only_as_it_was_handed_in() =>
        CompiledCode.Domain.Uses
            .Where(use => use.Member is { } member && IsState(use.Used) && ModuleOf(use.Used) != ModuleOf(use.By)
                && member.Name is "Evolve" or "get_Initial" or ".ctor" or "<Clone>$" or "get_Stream" or "Stream")
            .Select(use => use.ToString())
            .ShouldBeNone(
                "Another module's state is not ours to load or fold: Application loads it, its own acts write.");

    [Fact]
    public void The_modules_of_acts_views_and_events_bear_the_same_names()
    {
        var modules = Enum.GetNames<Module>().ToHashSet();
        CompiledCode.Domain.Types.Select(ModuleOf).OfType<string>().Where(name => name != "Common")
            .Where(name => !modules.Contains(name))
            .ShouldBeNone("A folder of Domain is a module: name it after one of the enumeration Module.");
    }

    private static bool IsState(Type type) => type.GetInterfaces().Any(contract =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IState<>));

    private static string? ModuleOf(Type type) =>
        CompiledCode.Outermost(type).Namespace?.Split('.') is ["Wijkboek", "Domain", var module, ..] ? module : null;
}
