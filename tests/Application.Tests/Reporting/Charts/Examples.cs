using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Charts;

/// <summary>Every chart with the figures of the sample report, as a designer drew them.</summary>
internal static class Examples
{
    private static readonly TextWidth Measure = HouseFonts.Width;

    private static readonly int[] Attendance = [0, 0, 23, 19, 16, 14, 0, 12, 30, 0, 38, 21, 0, 66, 90];

    public static IReadOnlyDictionary<string, Drawing> All { get; } =
        OfMoney().Concat(OfWork()).Concat(OfTheDistrict()).ToDictionary();

    private static Dictionary<string, Drawing> OfMoney() => new()
    {
        ["day-dots-cover"] = DayDots.Cover(2025, Year(2025)),
        ["day-dots-inside"] = DayDots.Inside(2025, Year(2025)),
        ["euro-strip-in"] = EuroStrip.Draw("Waar elke euro vandaan kwam, in centen", [
            new("Gemeentelijke subsidie", 152_000_00, PartTone.Dark),
            new("Right to Challenge", 64_800_00, PartTone.Dark),
            new("Regionale subsidies", 38_400_00, PartTone.Light),
            new("Wijkcoördinatie", 31_200_00, PartTone.Light),
            new("Eigen inkomsten", 27_370_00, PartTone.Light),
            new("Donaties en sponsoring", 15_165_00, PartTone.Light),
            new("Eigen bijdragen", 11_260_00, PartTone.Light)], Measure),
        ["mix-bars"] = MixBars.Draw("De mix in 2025", [
            new("Gemeentelijke subsidie", 152_000_00, true), new("Right to Challenge", 64_800_00, true),
            new("Regionale subsidies", 38_400_00, false), new("Wijkcoördinatie", 31_200_00, true),
            new("Eigen inkomsten", 27_370_00, true), new("Donaties en sponsoring", 15_165_00, false),
            new("Eigen bijdragen", 11_260_00, true)], Measure),
        ["spark-columns"] = SparkColumns.Draw([0, 48_600_00, 64_800_00]),
        ["share-columns"] = ShareColumns.Draw(
            "Van elke euro kwam 64 cent van de gemeente Utrecht", "subsidie", "opdracht (RtC)",
            [new(2023, .643m, 0), new(2024, .476m, .157m), new(2025, .447m, .190m)],
            new ShareLines(.6m, .5m, 2028), Measure),
        ["concentration-scale"] = ConcentrationScale.Draw(
            "De index daalt langzaam", [new(2023, .44m), new(2024, .43m), new(2025, .42m)], .25m, Measure),
        ["structural-bars"] = StructuralBars.Draw(
            "84 cent van elke euro is structureel", [new(2023, .856m), new(2024, .832m), new(2025, .843m)], Measure),
    };

    private static Dictionary<string, Drawing> OfWork() => new()
    {
        ["allowance-bars"] = AllowanceBars.Draw("Niemand kwam boven het wettelijk maximum", 2025, 2_100_00, [
            new("A", 2_040_00, 20_00), new("B", 1_800_00, 20_00), new("C", 1_680_00, 20_00),
            new("D", 1_650_00, 20_00), new("E", 1_600_00, 20_00), new("F", 1_400_00, 20_00),
            new("G", 1_350_00, 20_00), new("H", 960_00, 20_00)], Measure),
        ["job-timeline"] = JobTimeline.Draw("Hoe lang elk contract loopt", new(2025, 12, 31), [
            new("Gastvrouw De Serre", "bij ons, 28 uur, tot 31 januari 2027", true, new(2024, 2, 1), new(2027, 1, 31)),
            new("Medewerker informatiepunt", "bij ons, 24 uur, tot 31 augustus 2026", true,
                new(2024, 9, 1), new(2026, 8, 31)),
            new("Conciërge buurtcentrum", "bij partner, 32 uur, onbepaald", false, new(2023, 3, 1), null),
            new("Leerwerkplek fietswerkplaats", "bij partner, 20 uur, tot 1 oktober 2026", false,
                new(2025, 10, 1), new(2026, 9, 30))], Measure),
        ["subsidy-bars"] = SubsidyBars.Draw("Verleend en besteed", [
            new("Sociale basis Oost 2025", "gemeente Utrecht", 158_000_00, 152_000_00, 158_000_00),
            new("Energie in drie buurten 2024–2026", "provincie Utrecht", 76_800_00, 46_800_00, 39_120_00),
            new("Schone buurt 2024", "provincie Utrecht", 18_000_00, 16_350_00, 16_350_00,
                "vastgesteld op 16.350; 1.650 terugbetaald"),
            new("Voorzorgcirkels 2025", "Regionaal Zorgfonds", 12_000_00, 12_000_00, 12_000_00)], Measure),
        ["progress-track"] = ProgressTrack.Draw(4),
        ["budget-bar"] = BudgetBar.Draw(15_240, 15_700, 34_500),
        ["unit-dots"] = UnitDots.Draw(6, target: 8),
        ["unit-rings"] = UnitDots.Draw(2, 2, 4),
        ["unit-dots-many"] = UnitDots.Draw(14, target: 12),
        ["unit-bar"] = UnitDots.Draw(84, target: 90),
        ["balance-strips"] = BalanceStrips.Draw(
            "Van alles wat wij hebben, is 63% eigen vermogen",
            [
                new("Bank, spaar en kas", 83_857_00, PartTone.Dark), new("Vorderingen", 18_755_00, PartTone.Light),
                new("Inventaris", 12_700_00, PartTone.Open),
            ],
            [
                new("Continuïteitsreserve", 54_000_00, PartTone.Dark),
                new("Andere reserves", 18_562_00, PartTone.Light),
                new("Kortlopende schulden", 42_750_00, PartTone.Open),
            ],
            Measure),
        ["reserve-months"] = ReserveMonths.Draw("Genoeg voor twee maanden", 1.958m, 3, Measure),
        ["hash-dots"] = HashDots.Draw("7f0a"),
    };

    private static Dictionary<string, Drawing> OfTheDistrict() => new()
    {
        ["governance"] = GovernanceChart.Draw("Wie beslist, wie uitvoert en wie toeziet", new GovernancePlan(
            new("Algemene ledenvergadering", ["412 leden", "kiest, stelt vast, geeft décharge"]),
            new("Bestuurder", ["één persoon", "eindverantwoordelijk"]),
            new("Kascommissie", ["twee leden"]), new("Raad van toezicht", ["drie leden"]),
            [
                new("Ontmoeting", ["Fatima el Amrani"]), new("Burenhulp", ["Corrie van Dam"]),
                new("Informatiepunt", ["Priya Kanhai"]), new("Energie, buurt", ["Sjoerd Lindeman"]),
            ],
            "vier teams, elk met een projectleider"), Measure),
        ["term-head"] = new TermBars(2023, 2029, new(2025, 12, 31)).Head(),
        ["term-row"] = new TermBars(2023, 2029, new(2025, 12, 31)).Row(new(2024, 1, 1), new(2027, 12, 31)),
        ["week-grid"] = WeekGrid.Draw("De week", [
            Slot(IsoDayOfWeek.Monday, 9, 12, "Creatief", ["De Serre", "9.30–12.00"], WeekTone.Light),
            Slot(IsoDayOfWeek.Tuesday, 10, 12, "De Serre", ["inloop", "10.00–12.30"], WeekTone.Full),
            Slot(IsoDayOfWeek.Thursday, 17, 20, "Eetcafé", ["Het Anker", "om de week"], WeekTone.Open)], Measure),
        ["year-line"] = YearLine.Draw("Wat er aankomt in 2026", 2026, [
            new(new(2026, 4, 1), "tussenverslag wijkinformatiepunt"), new(new(2026, 5, 20), "ALV: jaarrekening"),
            new(new(2026, 5, 28), "deponeren bij de KvK"), new(new(2026, 7, 31), "aanzeggen buurtbaan")], Measure),
    };

    public static WeekSlot Slot(
        IsoDayOfWeek day, int from, int until, string title, IReadOnlyList<string> lines, WeekTone tone) =>
        new(day, new LocalTime(from, 30), new LocalTime(until, 0), title, lines, tone);

    public static Dictionary<LocalDate, int> Year(int year) => Enumerable.Range(0, 365)
        .ToDictionary(it => new LocalDate(year, 1, 1).PlusDays(it), it => Attendance[it * 7 % Attendance.Length]);
}
