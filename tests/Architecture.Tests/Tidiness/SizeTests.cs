using Wijkboek.Architecture.Tests.Reading;

namespace Wijkboek.Architecture.Tests.Tidiness;

public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestTestFile = 400;
    private const int LongestLine = 120;
    private const int LongestBlock = 70;

    private static readonly HashSet<string> TypeWords = ["class", "record", "struct", "interface", "enum"];

    [Fact]
    public void A_file_fits_in_a_head() =>
        SourceTree.CSharp.Where(file => file.Lines.Count > (file.IsTest ? LongestTestFile : LongestFile))
            .Select(file => $"{file.Path}: {file.Lines.Count} lines")
            .ShouldBeNone($"At most {LongestFile} lines, {LongestTestFile} for tests: give each subject its own file.");

    [Fact]
    public void A_line_fits_on_a_screen() =>
        SourceTree.CSharp.SelectMany(file => file.LinesWhere(line => line.Length > LongestLine && !IsData(line)))
            .ShouldBeNone($"At most {LongestLine} characters: break the line where a thought ends.");

    [Fact]
    public void A_function_fits_on_a_screen() =>
        SourceTree.CSharp.SelectMany(LongBlocks)
            .ShouldBeNone($"At most {LongestBlock} lines between braces: give the steps names of their own.");

    // A command or a query that a test feeds is one text: broken up it would be harder to read.
    private static bool IsData(string line) =>
        line.TrimStart().StartsWith("[InlineData(\"", StringComparison.Ordinal)
        || line.TrimStart().StartsWith("{\"", StringComparison.Ordinal);

    // Only types and namespaces may be longer; whatever else stands between braces is (part of) a function.
    private static IEnumerable<string> LongBlocks(SourceFile file)
    {
        var open = new Dictionary<int, int>();
        foreach (var (index, line) in file.Lines.Index())
        {
            var indent = line.Length - line.TrimStart().Length;
            if (line.Trim() == "{" && !DeclaresType(file.Lines, index))
                open[indent] = index;
            else if (line.Trim() is ['}', ..] && open.Remove(indent, out var start) && index - start > LongestBlock + 1)
                yield return $"{file.Path}:{start + 1}: {index - start - 1} lines";
        }
    }

    private static bool DeclaresType(IReadOnlyList<string> lines, int brace)
    {
        for (var at = brace - 1; at >= 0 && lines[at].Trim() is not ("" or "{" or "}" or "};"); at--)
        {
            if (lines[at].Split(' ').Any(TypeWords.Contains))
                return true;
        }

        return false;
    }
}
