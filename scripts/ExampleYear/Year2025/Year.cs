namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The year 2025 of Oost voor Elkaar, subject by subject; all of it is invented.</summary>
public static class Year
{
    public static Script Script()
    {
        var script = new Script();
        var books = new Bookkeeping(script, People.Treasurer);
        Beginning.Tell(script);
        Closing.OpenNextYear(script);
        People.Admit(script);
        IncomeStreams.Open(script);
        Settlement.OfLastYear(books);
        Costs.Tell(books);
        Projects.Tell(books);
        Mistakes.Tell(script, books);
        Jobs.Tell(script);
        Wages.Tell(script, books);
        Volunteers.Tell(script);
        Takings.Tell(script);
        Subsidies.Tell(script, books);
        Challenges.Tell(script);
        Closing.Tell(script, books);
        return script;
    }
}
