using Wijkboek.ExampleYear;
using Wijkboek.ExampleYear.Year2025;

// dotnet run --project scripts/ExampleYear -- examples/oost-voor-elkaar/2025.jsonl
if (args is not [var file])
{
    Console.Error.WriteLine("Name the file to write.");
    return 2;
}

File.WriteAllText(file, CommandFile.Of(Year.Script()));
return 0;
