using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The second year in the book, subject by subject; all of it is invented.</summary>
internal static class Year
{
    public static void Tell(Script script, Bookkeeping books, Receipts receipts)
    {
        Budget.Tell(script);
        Costs.Tell(books);
        Projects.Tell(books);
        Mistakes.Tell(script, books);
        Volunteers.Tell(script);
        Takings.Tell(receipts);
        Subsidies.Tell(script, books);
        Challenges.Tell(script);
    }
}
