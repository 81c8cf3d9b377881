using System.Reflection;
using System.Runtime.CompilerServices;

namespace Wijkboek.Architecture.Tests.Reading;

/// <summary>Every method of ours that a method can come to, as far as compiled code tells.</summary>
internal static class CallTree
{
    private static readonly Assembly[] Ours =
        [typeof(Domain.Common.IAct).Assembly, typeof(Application.Acts.ActRunner).Assembly];

    public static IReadOnlyCollection<MethodBase> Of(IEnumerable<MethodBase> roots)
    {
        var seen = new HashSet<MethodBase>();
        var waiting = new Stack<MethodBase>(roots);
        while (waiting.TryPop(out var method))
        {
            if (!Ours.Contains(method.Module.Assembly) || !seen.Add(method))
                continue;
            foreach (var called in CompiledCode.Members(method).OfType<MethodBase>().Concat(Steps(method)))
                waiting.Push(called);
        }

        return seen;
    }

    // What is written as async or with yield stands in a type of its own.
    private static IEnumerable<MethodBase> Steps(MethodBase method) =>
        method.GetCustomAttributes<StateMachineAttribute>().Select(machine => (MethodBase)machine.StateMachineType
            .GetMethod("MoveNext", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!);
}
