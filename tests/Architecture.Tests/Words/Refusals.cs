using System.Reflection;
using Wijkboek.Architecture.Tests.Reading;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Architecture.Tests.Words;

/// <param name="Source">The member that makes it.</param>
/// <param name="Example">One, made with sample facts.</param>
internal sealed record KnownRefusal(MethodInfo Source, Refusal Example)
{
    public string Name => $"{Source.DeclaringType!.Name}.{Source.Name.Replace("get_", "")}";
}

/// <summary>Every refusal that the product can give.</summary>
internal static class Refusals
{
    public static IReadOnlyList<KnownRefusal> All { get; } =
    [
        .. CompiledCode.Everything.SelectMany(code => code.Types)
            .Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(method => method.ReturnType == typeof(Refusal))
            .Select(method => new KnownRefusal(method, (Refusal)Samples.AnswerOf(method)!)),
    ];
}
