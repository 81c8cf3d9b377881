using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Journal;

/// <summary>docs/journal-format.md: what it shows is what is tested.</summary>
internal static class JournalFormat
{
    private const string Fence = "```";

    /// <summary>The one block of code with these words in it.</summary>
    public static string Block(string words) => File.ReadAllText(Repository.PathOf("docs/journal-format.md"))
        .Split(Fence).Where((_, i) => i % 2 == 1).Single(block => block.Contains(words, StringComparison.Ordinal))
        .TrimStart('\n');
}
