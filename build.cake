// The one door: ./build.sh TARGET, or build.ps1 on Windows. Each target says in one line what it does.
#load "build/arguments.cake"
#load "build/programs.cake"
#load "build/needs.cake"
#load "build/tests.cake"

Task("help")
    .Does(PrintTargets);

Task("demo")
    .Description("An example cooperative, from its first event to its reports in out/demo and the web. [--no-serve] [--out DIR] [--data DIR]")
    .Does(() =>
    {
        Require(NeedsOfTheProgram);
        RunOrStop("dotnet", ["build", "src/Host", "--configuration", "Release", "--verbosity", "quiet"]);
        string[] destination = PassedOn.Contains("--out") ? [] : ["--out", "out/demo"];
        string[] demo = ["src/Host/bin/Release/net10.0/wijkboek.dll", "demo", "--example", "oost-voor-elkaar"];
        ExitCode = Run("dotnet", [.. demo, .. destination, .. PassedOn]);
    });

Task("test")
    .Description("Build once and run every test; the last line counts them. [--long] for the long ones too, [--filter TEXT]")
    .Does(() =>
    {
        Require([.. NeedsOfTheProgram, .. NeedsOfTheTests]);
        System.Environment.SetEnvironmentVariable("WIJKBOEK_LONG", PassedOn.Contains("--long") ? "1" : null);
        RunOrStop("dotnet", ["build", "Wijkboek.slnx", "--configuration", "Release", "--verbosity", "quiet"]);
        ExitCode = RunEveryTestProject();
    });

Task("build")
    .Description("Build everything, in Release")
    .Does(() => ExitCode = Run("dotnet", ["build", "Wijkboek.slnx", "--configuration", "Release", .. PassedOn]));

Task("format")
    .Description("Put the code in the house style")
    .Does(() => ExitCode = Run("dotnet", ["format", "Wijkboek.slnx", .. PassedOn]));

// Ends here with the code of what was run, before Cake adds a report of its own under the last line.
Teardown(context =>
{
    if (context.Successful)
    {
        System.Environment.Exit(ExitCode);
    }
});

RunTarget(KnownTarget());
