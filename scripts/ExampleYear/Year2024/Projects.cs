using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>What is spent on the subsidies and contracts of the year.</summary>
internal static class Projects
{
    public static void Tell(Bookkeeping books)
    {
        ProjectCosts.Spend(books, 2024, Subsidies.Energy.Value,
            new ProjectCost(8, "4300", "Energiecafé en isolatiemateriaal", AndCents: true,
                820, 990, 905, 760, 610, 480, 240, 215, 980, 1_120, 1_240, 1_015),
            new ProjectCost(15, "4140", "Energieadviseur op locatie", AndCents: false,
                1_150, 1_150, 1_150, 1_150, 1_150, 1_150, 500, 500, 1_150, 1_150, 1_150, 1_150));
        ProjectCosts.Spend(books, 2024, Challenges.CleanStreets.Value,
            new ProjectCost(7, "4300", "Schone buurt, grijpers en zakken", AndCents: true,
                0, 0, 1_060, 0, 0, 640, 0, 0, 1_115, 0, 0, 385),
            new ProjectCost(21, "4140", "Voorman schone buurt", AndCents: false,
                560, 560, 560, 560, 560, 560, 280, 280, 560, 560, 560, 560));
    }
}
