using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Every line of the earnings model, and who pays.</summary>
internal static class IncomeStreams
{
    public const string Municipality = "Gemeente Utrecht";
    public const string Province = "Provincie Utrecht";
    public const string CareRegion = "Zorgregio Utrecht (verzonnen)";

    public static readonly IncomeStreamId MunicipalSubsidy = new("gemeentesubsidie");
    public static readonly IncomeStreamId Summer = new("gemeente-zomer-in-oost");
    public static readonly IncomeStreamId Energy = new("regionale-energiesubsidie");
    public static readonly IncomeStreamId CareCircles = new("regionale-zorgsubsidie");
    public static readonly IncomeStreamId CleanStreets = new("schone-buurt");
    public static readonly IncomeStreamId InformationPoint = new("wijkinformatiepunt");
    public static readonly IncomeStreamId Coordination = new("wijkcoordinatie");
    public static readonly IncomeStreamId Dinner = new("eetcafe");
    public static readonly IncomeStreamId Catering = new("maaltijden-op-bestelling");
    public static readonly IncomeStreamId Rooms = new("zaalverhuur");
    public static readonly IncomeStreamId Donations = new("donaties");
    public static readonly IncomeStreamId Fund = new("gift-goede-buren");
    public static readonly IncomeStreamId Shop = new("sponsor-buurtwinkel");
    public static readonly IncomeStreamId Shopkeepers = new("sponsor-winkeliers");
    public static readonly IncomeStreamId Contributions = new("eigen-bijdragen");

    private static readonly LocalDate Start = new(2024, 1, 1);

    public static void Tell(Script script)
    {
        foreach (var stream in Structural())
            Record(script, stream with { Structural = true });
        foreach (var stream in Incidental())
            Record(script, stream);
    }

    private static IEnumerable<OpenIncomeStream> Structural() =>
    [
        Stream(MunicipalSubsidy, "Wijkactiviteiten", EarningsCategory.MunicipalSubsidy, Municipality, "8000", 136_000),
        Stream(Coordination, "Wijkcoördinatie", EarningsCategory.DistrictCoordination,
            "Welzijnspartners in Oost (verzonnen)", "8015", 28_800),
        Stream(Dinner, "Mediterraan eetcafé", EarningsCategory.OwnIncome, "Gasten van het eetcafé", "8085", 10_500),
        Stream(Rooms, "Verhuur van de buurtkamer", EarningsCategory.OwnIncome, "Huurders", "8080", 6_000),
        Stream(Contributions, "Eigen bijdragen", EarningsCategory.OwnContributions, "Deelnemers", "8060", 7_500),
        Stream(CleanStreets, "Schone buurt", EarningsCategory.RightToChallenge, Municipality, "8010", 12_000),
        Stream(InformationPoint, "Wijkinformatiepunt", EarningsCategory.RightToChallenge, Municipality, "8010", 42_000,
            new LocalDate(2025, 2, 11)),
        Stream(Catering, "Maaltijden op bestelling", EarningsCategory.OwnIncome, "Scholen en zorghuizen in Oost",
            "8085", 15_000, new LocalDate(2025, 1, 20)),
    ];

    private static IEnumerable<OpenIncomeStream> Incidental() =>
    [
        Stream(Energy, "Energie in drie buurten", EarningsCategory.RegionalSubsidy, Province, "8005", 24_000),
        Stream(Donations, "Kleine donaties", EarningsCategory.DonationsAndSponsoring, "Bewoners", "8040", 2_500),
        Stream(Shop, "Sponsoring wijkmagazine", EarningsCategory.DonationsAndSponsoring,
            "Buurtwinkel De Hoek (verzonnen)", "8030", 3_000),
        Stream(Shopkeepers, "Sponsoring wijkfeesten", EarningsCategory.DonationsAndSponsoring,
            "Winkeliers in Oost (verzonnen)", "8030", 2_000),
        Stream(CareCircles, "Voorzorgcirkels", EarningsCategory.RegionalSubsidy, CareRegion, "8005", 30_000,
            new LocalDate(2024, 12, 17)),
        Stream(Summer, "Zomer in Oost", EarningsCategory.MunicipalSubsidy, Municipality, "8000", 18_000,
            new LocalDate(2025, 3, 18)),
        Stream(Fund, "Nieuwe keuken en wijkmaaltijden", EarningsCategory.DonationsAndSponsoring,
            "Stichting Goede Buren (verzonnen)", "8040", 12_500, new LocalDate(2025, 4, 7)),
    ];

    private static OpenIncomeStream Stream(
        IncomeStreamId stream, string name, EarningsCategory category, string funder, string account, int expected,
        LocalDate? openedOn = null) =>
        new(stream, name, category, funder, Structural: false, account, openedOn ?? Start, Euro(expected));

    // What ran already when the book began is entered on the second Monday.
    private static void Record(Script script, OpenIncomeStream stream) =>
        script.Record(LocalDate.Max(stream.OpenedOn, new LocalDate(2024, 1, 8)), People.Treasurer, stream);
}
