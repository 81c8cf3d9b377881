using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Community.Initiatives;

internal static class NeighboursHelp
{
    public static readonly StartInitiative Start = new(
        new InitiativeId("burenhulp"), "Burenhulp", InitiativeKind.NeighboursHelp, new LocalDate(2024, 1, 1));

    public static readonly ReportInitiative January = new(
        Start.Initiative, new InitiativeReportId("burenhulp-2025-01"), new LocalDate(2025, 1, 1),
        new LocalDate(2025, 1, 31),
        [new(InitiativeMeasure.HelpMatched, 19), new(InitiativeMeasure.HelpAsked, 22)]);

    public static Initiative Started { get; } =
        Initiative.Initial.After(StartInitiative.Decide(Start, Initiative.Initial));

    public static Initiative Reported { get; } = Started.After(ReportInitiative.Decide(January, Started));

    public static Initiative Ended { get; } =
        Reported.After(EndInitiative.Decide(new(Start.Initiative, new LocalDate(2025, 6, 30)), Reported));
}
