using Wijkboek.Domain.Challenges;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>One Right to Challenge won, and one lost on its price.</summary>
internal static class Challenges
{
    public static readonly ChallengeId InformationPoint = new("wijkinformatiepunt");
    private static readonly ChallengeId Green = new("groenonderhoud");

    public static void Tell(Script script)
    {
        script.Record(new LocalDate(2025, 2, 12), People.Treasurer, new AwardBid(
            InformationPoint, Euro(42_000), new LocalDate(2025, 2, 11), new LocalDate(2025, 3, 1),
            new LocalDate(2027, 2, 28),
            [new("Open per week", "4 dagdelen op 4 plekken"), new("Rapportcijfer van bezoekers", "7,5 of hoger")],
            IncomeStreams.InformationPoint));

        script.Record(new LocalDate(2025, 3, 18), People.Board, new IdentifyTask(
            Green, "Groenonderhoud van drie pleinen", IncomeStreams.Municipality, Euro(48_500),
            new LocalDate(2025, 3, 18)));
        script.Record(new LocalDate(2025, 6, 12), People.Board, new SubmitBid(
            Green, Euro(52_900), [BidClaim.Different, BidClaim.Better], 131, new LocalDate(2025, 6, 12)));
        script.Record(new LocalDate(2025, 9, 17), People.Board, new RejectBid(
            Green, RejectionGround.Price, new LocalDate(2025, 9, 16),
            "De prijs ligt boven wat de gemeente nu voor het onderhoud betaalt."));
    }
}
