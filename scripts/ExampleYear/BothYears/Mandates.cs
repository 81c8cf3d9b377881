using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Commitments;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What people may order without asking, and what they ordered.</summary>
internal static class Mandates
{
    public static void Tell(Script script)
    {
        Grant(script, 2024, ResolutionNumber.Of(2024, 1), activities: 900, magazine: 4_000);
        Grant(script, 2025, ResolutionNumber.Of(2025, 1), activities: 1_200, magazine: 4_500);
        Ordered(script);
        MoreThanTheBudget(script);
        TwoSignatures(script);
    }

    private static void Grant(Script script, int year, ResolutionNumber resolution, int activities, int magazine)
    {
        var on = new LocalDate(year, 1, year == 2024 ? 17 : 15);
        Give("penningmeester", People.Treasurer, "Penningmeester", Euro(7_500), null, Euro(2_500));
        Give("ontmoeting", People.MeetingLeader, "Projectleider ontmoeting", Euro(activities), "4300", null);
        Give("magazine", People.InformationLeader, "Projectleider wijkinformatie", Euro(magazine), "4400", null);

        void Give(string id, Person holder, string role, Money limit, string? account, Money? second) =>
            script.Record(on, People.Board, new GrantMandate(
                new MandateId($"{id}-{year}"), holder.Member, role, limit, on, new LocalDate(year, 12, 31), account,
                SecondSignatureAbove: second, SecondSigners: second is null ? null : [People.Board.Member],
                Resolution: resolution));
    }

    // The printer's order of the spring number, and its invoice a month later.
    private static void Ordered(Script script)
    {
        var order = new CommitmentId("magazine-2025-06");
        script.Record(new LocalDate(2025, 5, 19), People.InformationLeader, new CommitExpense(
            order, new MandateId("magazine-2025"), "4400", Euro(3_910), new LocalDate(2025, 5, 19),
            "Drukwerk en bezorging van het zomernummer"));
        script.Record(new LocalDate(2025, 6, 16), People.InformationLeader, new ReleaseCommitment(
            order, 2025, new LocalDate(2025, 6, 16),
            Bookkeeping.Named(new LocalDate(2025, 6, 14), "Drukwerk en bezorging wijkmagazine")));
    }

    // In December the budget for the magazine was nearly spent; a calendar for everybody no longer fitted in it.
    private static void MoreThanTheBudget(Script script)
    {
        var on = new LocalDate(2025, 12, 15);
        script.Refused(on, People.InformationLeader, Calendars(on, 2_400, "Wijkkalender voor alle huizen"),
            "commitment.over_budget");
        script.Record(on, People.InformationLeader, Calendars(on, 350, "Wijkkalender voor de vier ontmoetingsplekken"));
        script.Record(new LocalDate(2025, 12, 30), People.InformationLeader, new ReleaseCommitment(
            new CommitmentId("wijkkalender"), 2025, new LocalDate(2025, 12, 30),
            Reason: "De drukker kon in december niet meer leveren."));
    }

    private static CommitExpense Calendars(LocalDate on, decimal euros, string text) => new(
        new CommitmentId("wijkkalender"), new MandateId("magazine-2025"), "4400", Euro(euros), on, text);

    // Above € 2.500 the director signs as well.
    private static void TwoSignatures(Script script)
    {
        var (on, order) = (new LocalDate(2025, 12, 2), new CommitmentId("accountant-2025"));
        script.Record(on, People.Treasurer, new CommitExpense(
            order, new MandateId("penningmeester-2025"), "4430", Euro(3_400), on, "Controle van de jaarrekening 2025"));
        script.Refused(on, People.Treasurer, new ApproveCommitment(order, 2025, on), "commitment.may_not_sign");
        script.Record(on, People.Board, new ApproveCommitment(order, 2025, on));
        script.Record(new LocalDate(2026, 1, 29), People.Treasurer, new ReleaseCommitment(
            order, 2025, new LocalDate(2026, 1, 29),
            Bookkeeping.Named(new LocalDate(2025, 12, 31), "Accountant, jaarrekening 2025")));
    }
}
