// What was typed after the target goes to the program untouched, so it is read before Cake takes it apart.
string[] PassedOn = [.. System.Environment.GetCommandLineArgs().SkipWhile(word => word != "--").Skip(1)];

int ExitCode = 0;

string KnownTarget()
{
    var asked = Argument("target", "help").ToLowerInvariant();
    if (Tasks.Any(task => task.Name == asked))
    {
        return asked;
    }

    Console.Error.WriteLine($"There is no target '{asked}'.");
    ExitCode = 1;
    return "help";
}

void PrintTargets()
{
    Console.WriteLine("./build.sh TARGET [arguments]");
    foreach (var task in Tasks.Where(task => task.Description is not null))
    {
        Console.WriteLine($"  {task.Name,-8} {task.Description}");
    }
}
