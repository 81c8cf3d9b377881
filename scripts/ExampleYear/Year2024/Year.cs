using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>The first year in the book, subject by subject; all of it is invented.</summary>
internal static class Year
{
    public static void Tell(Script script, Bookkeeping books, Receipts receipts)
    {
        Settlement.OfLastYear(books);
        Costs.Tell(books);
        Projects.Tell(books);
        Mistakes.Tell(script, books, receipts);
        Volunteers.Tell(script);
        Takings.Tell(receipts);
        Subsidies.Tell(script, books);
        Challenges.Tell(script);
    }
}
