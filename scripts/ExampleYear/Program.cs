using Wijkboek.ExampleYear;

// dotnet run --project scripts/ExampleYear -- examples/oost-voor-elkaar
if (args is not [var folder])
{
    Console.Error.WriteLine("Name the folder to write the years in.");
    return 2;
}

foreach (var (year, text) in CommandFile.PerYear(TwoYears.Script()))
    File.WriteAllText(Path.Combine(folder, $"{year}.jsonl"), text);
return 0;
