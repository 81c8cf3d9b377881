using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>What is spent on the projects that others pay for: each cost names its subsidy or contract.</summary>
internal static class Projects
{
    private static readonly decimal[] EnergyMaterial =
        [1_460, 1_705, 1_580, 1_240, 930, 710, 395, 340, 1_655, 1_890, 2_040, 1_735];

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
        foreach (var month in Calendar.Months(2025))
        {
            Energy(month.Day(8), "4300", Euro(EnergyMaterial[month.Month - 1]).AndCents($"energie {month:uuuu-MM}"),
                "Energiecafé en isolatiemateriaal");
            Energy(month.Day(15), "4140", Euro(month.Month is 7 or 8 ? 575 : 1_350), "Energieadviseur op locatie");
            if (month.Month < 3)
                continue;
            Information(month.Day(10), "4400", 380, "Digitaal wijkplatform");
            Information(month.Day(24), "4140", 640, "Spreekuurbegeleiding");
        }

        foreach (var (month, day, account, euros, text) in Summer)
            books.Invoice(new LocalDate(2025, month, day), account, Euro(euros), text, Subsidies.Summer.Value);

        void Energy(LocalDate on, string account, Money amount, string text) =>
            books.Invoice(on, account, amount, text, Subsidies.Energy.Value);

        void Information(LocalDate on, string account, decimal euros, string text) =>
            books.Invoice(on, account, Euro(euros), text, Challenges.InformationPoint.Value);
    }
}
