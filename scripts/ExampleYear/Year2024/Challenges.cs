using Wijkboek.Domain.Challenges;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>The first Right to Challenge, won before the book began, and the start of a larger one.</summary>
internal static class Challenges
{
    public static readonly ChallengeId CleanStreets = new("schone-buurt");

    public static void Tell(Script script)
    {
        var taken = new LocalDate(2024, 1, 16);
        script.Record(taken, People.Board, new IdentifyTask(
            CleanStreets, "Schone buurt rond de winkelstraat", IncomeStreams.Municipality, Euro(14_800),
            new LocalDate(2022, 3, 15), "Zwerfvuil en bijgeplaatst afval, tot dan toe door een aannemer."));
        script.Record(taken, People.Board, new SubmitBid(
            CleanStreets, Euro(12_000), [BidClaim.Cheaper, BidClaim.Different], 88, new LocalDate(2022, 9, 20)));
        script.Record(taken.PlusDays(1), People.Treasurer, new AwardBid(
            CleanStreets, Euro(12_000), new LocalDate(2022, 12, 6), new LocalDate(2023, 1, 1),
            new LocalDate(2024, 12, 31),
            [new("Rondes per week", "2"), new("Meldingen over zwerfvuil", "minder dan het jaar ervoor")],
            IncomeStreams.CleanStreets));

        script.Record(new LocalDate(2024, 5, 15), People.Board, new IdentifyTask(
            Year2025.Challenges.InformationPoint, "Wijkinformatiepunt Oost", IncomeStreams.Municipality, Euro(47_500),
            new LocalDate(2024, 5, 14),
            "Informatie en advies aan bewoners, nu door een aanbieder van buiten de wijk."));
        script.Record(new LocalDate(2024, 10, 8), People.Board, new SubmitBid(
            Year2025.Challenges.InformationPoint, Euro(42_000), [BidClaim.Better, BidClaim.Cheaper], 214,
            new LocalDate(2024, 10, 8)));
    }
}
