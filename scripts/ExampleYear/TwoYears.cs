using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear;

/// <summary>The years 2024 and 2025 of Oost voor Elkaar, subject by subject; all of it is invented.</summary>
public static class TwoYears
{
    public static Script Script()
    {
        var script = new Script();
        var books = new Bookkeeping(script, People.Treasurer);
        var receipts = new Receipts(script);
        Cooperative.Tell(script);
        Year2024.Beginning.Tell(script);
        Year2024.Closing.OpenNextYear(script);
        Year2025.Closing.OpenNextYear(script);
        Members.Tell(script);
        IncomeStreams.Tell(script);
        Applicants.Tell(script);
        Officers.Tell(script);
        Year2024.Meetings.Tell(script);
        Year2025.Supervision.Tell(script);
        Year2025.Meetings.Tell(script);
        Teams.Tell(script);
        Ledgers.Tell(script);
        OwnJobs.Tell(script);
        PartnerJobs.Tell(script);
        Wages.Tell(script, books);
        Year2024.Year.Tell(script, books, receipts);
        Year2025.Year.Tell(script, books, receipts);
        Mandates.Tell(script);
        Places.Tell(script);
        Activities.Tell(script);
        LocalEvents.Tell(script);
        Experience.Tell(script);
        Initiatives.Tell(script);
        Channels.Tell(script);
        Voices.Tell(script);
        Thanks.Tell(script);
        Thanks.Flowers(script, 2024, Year2024.Costs.Flowers);
        Thanks.Flowers(script, 2025, Year2025.Costs.Flowers);
        Year2024.YearStory.Tell(script);
        Year2025.YearStory.Tell(script);
        Year2024.Closing.Tell(script);
        Year2025.Closing.Tell(script, books);
        return script;
    }
}
