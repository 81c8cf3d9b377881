namespace Wijkboek.Architecture.Tests;

/// <summary>What a rule finds, reported all at once, with what to do instead.</summary>
internal static class Findings
{
    public static void ShouldBeNone(this IEnumerable<string> found, string instead)
    {
        var all = found.Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
            Assert.Fail($"{instead}\n{string.Join('\n', all.Select(one => $"  - {one}"))}");
    }
}
