using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>Every line of the earnings model, and who pays.</summary>
internal static class IncomeStreams
{
    public const string Municipality = "Gemeente Utrecht";
    public const string Province = "Provincie Utrecht";

    public static readonly IncomeStreamId MunicipalSubsidy = new("gemeentesubsidie");
    public static readonly IncomeStreamId Summer = new("gemeente-zomer-in-oost");
    public static readonly IncomeStreamId Regional = new("regionale-energiesubsidie");
    public static readonly IncomeStreamId RightToChallenge = new("wijkinformatiepunt");
    public static readonly IncomeStreamId Coordination = new("wijkcoordinatie");
    public static readonly IncomeStreamId Dinner = new("eetcafe");
    public static readonly IncomeStreamId Rooms = new("zaalverhuur");
    public static readonly IncomeStreamId Donations = new("donaties");
    public static readonly IncomeStreamId Shop = new("sponsor-buurtwinkel");
    public static readonly IncomeStreamId Shopkeepers = new("sponsor-winkeliers");
    public static readonly IncomeStreamId Contributions = new("eigen-bijdragen");

    public static void Open(Script script)
    {
        foreach (var stream in Structural())
            Record(script, stream with { Structural = true });
        foreach (var stream in Incidental())
            Record(script, stream);
    }

    private static IEnumerable<OpenIncomeStream> Structural() =>
    [
        Stream(MunicipalSubsidy, "Wijkactiviteiten", EarningsCategory.MunicipalSubsidy, Municipality, "8000", 148_000),
        Stream(Coordination, "Wijkcoördinatie", EarningsCategory.DistrictCoordination,
            "Welzijnspartners in Oost (verzonnen)", "8015", 31_200),
        Stream(Dinner, "Mediterraan eetcafé", EarningsCategory.OwnIncome, "Gasten van het eetcafé", "8085", 11_500),
        Stream(Rooms, "Verhuur van de buurtkamer", EarningsCategory.OwnIncome, "Huurders", "8080", 7_200),
        Stream(Contributions, "Eigen bijdragen", EarningsCategory.OwnContributions, "Deelnemers", "8060", 9_000),
        Stream(RightToChallenge, "Wijkinformatiepunt", EarningsCategory.RightToChallenge, Municipality, "8010", 60_000,
            new LocalDate(2025, 2, 11)),
    ];

    private static IEnumerable<OpenIncomeStream> Incidental() =>
    [
        Stream(Regional, "Energie in drie buurten", EarningsCategory.RegionalSubsidy, Province, "8005", 36_000),
        Stream(Donations, "Kleine donaties", EarningsCategory.DonationsAndSponsoring, "Bewoners", "8040", 3_000),
        Stream(Shop, "Sponsoring wijkmagazine", EarningsCategory.DonationsAndSponsoring,
            "Buurtwinkel De Hoek (verzonnen)", "8030", 3_000),
        Stream(Shopkeepers, "Sponsoring wijkfeesten", EarningsCategory.DonationsAndSponsoring,
            "Winkeliers in Oost (verzonnen)", "8030", 2_000),
        Stream(Summer, "Zomer in Oost", EarningsCategory.MunicipalSubsidy, Municipality, "8000", 18_000,
            new LocalDate(2025, 3, 18)),
    ];

    private static OpenIncomeStream Stream(
        IncomeStreamId stream, string name, EarningsCategory category, string funder, string account, int expected,
        LocalDate? openedOn = null) =>
        new(stream, name, category, funder, Structural: false, account, openedOn ?? new LocalDate(2025, 1, 1),
            Euro(expected));

    // What ran already when the year began is entered on the first Monday.
    private static void Record(Script script, OpenIncomeStream stream) =>
        script.Record(LocalDate.Max(stream.OpenedOn, new LocalDate(2025, 1, 6)), People.Treasurer, stream);
}
