using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>What is spent on the subsidies and contracts of the year.</summary>
internal static class Projects
{
    private static readonly (int Month, int Day, string Account, decimal Euros, string Text)[] Summer =
    [
        (6, 4, "4300", 2_310, "Straatspeeldag, huur en toestellen"),
        (6, 18, "4310", 1_450, "Bijdragen aan straten voor hun eigen feest"),
        (7, 3, "4300", 2_640, "Zomereettafels"),
        (7, 16, "4140", 1_900, "Muziekworkshops"),
        (7, 30, "4300", 1_275, "Buitenbioscoop"),
        (8, 6, "4300", 1_830, "Fietstochten en picknicks"),
        (8, 20, "4310", 1_150, "Bijdragen aan straten voor hun eigen feest"),
        (9, 3, "4300", 1_985, "Slotfeest op het plein"),
        (9, 10, "4400", 860, "Krant en foto’s van de zomer"),
    ];

    public static void Tell(Bookkeeping books)
    {
        ProjectCosts.Spend(books, 2025, Subsidies.Energy.Value,
            new ProjectCost(8, "4300", "Energiecafé en isolatiemateriaal", AndCents: true,
                1_460, 1_705, 1_580, 1_240, 930, 710, 395, 340, 1_655, 1_890, 2_040, 1_735),
            new ProjectCost(15, "4140", "Energieadviseur op locatie", AndCents: false,
                2_650, 2_650, 2_650, 2_650, 2_650, 2_650, 1_150, 1_150, 2_650, 2_650, 2_650, 2_650),
            new ProjectCost(22, "4300", "Kleine maatregelen bij mensen thuis", AndCents: true,
                1_240, 1_310, 1_265, 1_090, 860, 640, 310, 285, 1_180, 1_345, 1_420, 1_310));
        ProjectCosts.Spend(books, 2025, Subsidies.CareCircles.Value,
            new ProjectCost(13, "4140", "Kwartiermaker voorzorgcirkels", AndCents: false,
                1_500, 1_500, 1_500, 1_500, 1_500, 1_500, 900, 900, 1_500, 1_500, 1_500, 1_500),
            new ProjectCost(27, "4300", "Voorzorgcirkels, avonden en telefoonlijn", AndCents: true,
                540, 585, 620, 560, 605, 590, 260, 240, 640, 655, 610, 720),
            new ProjectCost(5, "4130", "Training signaleren en doorvragen", AndCents: false,
                0, 0, 1_450, 0, 0, 0, 0, 0, 0, 1_450, 0, 0));
        ProjectCosts.Spend(books, 2025, Challenges.InformationPoint.Value,
            new ProjectCost(10, "4400", "Digitaal wijkplatform", AndCents: false,
                0, 0, 380, 380, 380, 380, 380, 380, 380, 380, 380, 380),
            new ProjectCost(24, "4140", "Spreekuurbegeleiding", AndCents: false,
                0, 0, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640));
        foreach (var (month, day, account, euros, text) in Summer)
            books.Invoice(new LocalDate(2025, month, day), account, Euro(euros), text, Subsidies.Summer.Value);
    }
}
