// Every project is counted from what it wrote itself, so that the last line cannot say more than was run.
record Count(int Passed, int Failed, int Skipped)
{
    public static Count operator +(Count left, Count right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    public override string ToString() =>
        $"{Passed} passed, {Failed} failed" + (Skipped > 0 ? $", {Skipped} skipped" : "");
}

int RunEveryTestProject()
{
    var total = new Count(0, 0, 0);
    var broken = false;
    List<string> lines = [];
    CleanDirectory("out/test-results");
    foreach (var project in GetFiles("tests/*.Tests/*.Tests.csproj").OrderBy(file => file.FullPath))
    {
        var name = project.GetFilenameWithoutExtension().ToString();
        var code = Run("dotnet",
        [
            "test", project.FullPath, "--no-build", "--configuration", "Release",
            "--logger", $"trx;LogFileName={name}.trx", "--results-directory", "out/test-results",
            .. PassedOn.Except(["--long"]),
        ]);
        var count = Counted($"out/test-results/{name}.trx");
        broken |= code != 0 && count.Failed == 0;
        lines.Add($"  {name,-20} {count}" + (code != 0 && count.Failed == 0 ? $" (ended with code {code})" : ""));
        total += count;
    }

    Console.WriteLine();
    lines.ForEach(Console.WriteLine);
    Console.WriteLine(total);
    return broken || total.Failed > 0 || total.Passed == 0 ? 1 : 0;
}

Count Counted(string report)
{
    if (!System.IO.File.Exists(report))
    {
        return new(0, 0, 0);
    }

    var results = System.Xml.Linq.XDocument.Load(report).Descendants()
        .Where(element => element.Name.LocalName == "UnitTestResult")
        .ToLookup(element => (string)element.Attribute("outcome"));
    // A test that only runs when asked for by name is reported as not executed too, but without a reason.
    var skipped = results["NotExecuted"].Count(result => result.HasElements);
    return new(results["Passed"].Count(), results["Failed"].Count(), skipped);
}
