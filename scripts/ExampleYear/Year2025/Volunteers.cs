using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>Eight people with a monthly allowance: a project leader records, the treasurer approves and pays.</summary>
internal static class Volunteers
{
    private static readonly Agreed[] All =
    [
        new(People.Cook, "Kok van het eetcafé", People.MeetingLeader,
            [170, 170, 170, 170, 170, 165, 90, 60, 170, 170, 170, 180]),
        new(People.Host, "Gastheer van de inloop", People.MeetingLeader,
            [150, 150, 150, 150, 150, 150, 100, 80, 150, 150, 150, 150]),
        new(People.Walker, "Wandelingen en uitjes", People.MeetingLeader,
            [110, 110, 140, 140, 140, 140, 140, 90, 140, 140, 110, 110]),
        new(People.Neighbour, "Burenhulp", People.InformationLeader,
            [150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]),
        new(People.EnergyCoach, "Energiecoach", People.InformationLeader,
            [160, 160, 160, 120, 80, 0, 0, 0, 120, 160, 160, 160]),
        new(People.Maker, "Creatieve ochtend", People.MeetingLeader,
            [140, 140, 140, 140, 140, 140, 0, 0, 140, 140, 140, 140]),
        new(People.Editor, "Wijkmagazine en nieuwsbrief", People.InformationLeader,
            [100, 150, 100, 100, 150, 100, 0, 100, 150, 100, 150, 100]),
        new(People.Treasurer, "Boekhouding", People.InformationLeader,
            [120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120]),
    ];

    public static void Tell(Script script)
    {
        foreach (var (number, agreed) in All.Index())
        {
            var on = new LocalDate(2025, 1, 9).PlusDays(number);
            script.Record(on, agreed.Leader, new SignVolunteerAgreement(
                agreed.Volunteer.Member, on, new LocalDate(2025, 1, 1), agreed.Task, AgreedPerMonth: Euro(180)));
            script.Record(on, agreed.Leader, new DeclareOtherAllowances(agreed.Volunteer.Member, 2025, on));
        }

        foreach (var month in Calendar.Months(2025))
        {
            foreach (var agreed in All.Where(agreed => agreed.In(month).IsPositive))
                Month(script, agreed, month);
        }

        Twice(script);
        Waived(script);
    }

    private static void Month(Script script, Agreed agreed, YearMonth month)
    {
        var claim = agreed.Claim(month);
        var claimedOn = month.Day(24 + Fingerprint.Number(claim.Value, 4));
        var approvedOn = month.Day(29);
        if (agreed.Volunteer == People.Cook && month.Month == 6)
            TooMuch(script, agreed, month, claimedOn);
        script.Record(claimedOn, agreed.Leader, new ClaimAllowance(
            claim, agreed.Volunteer.Member, month, agreed.In(month), claimedOn));

        var approver = agreed.Volunteer == People.Treasurer ? People.Board : People.Treasurer;
        if (approver == People.Board && month.Month == 1)
            OwnClaim(script, claim, approvedOn);
        script.Record(approvedOn, approver, new ApproveAllowance(claim, agreed.Volunteer.Member, 2025, approvedOn));
        if (!IsWaived(agreed, month))
            Pay(script, agreed, claim, approvedOn.PlusDays(7).OrNextBankDay());
    }

    private static void Pay(Script script, Agreed agreed, ClaimId claim, LocalDate on) =>
        script.Record(on, People.Treasurer, new PayAllowance(claim, agreed.Volunteer.Member, 2025, on));

    // June had a dinner for the whole street; the hours of two months were put on one.
    private static void TooMuch(Script script, Agreed agreed, YearMonth month, LocalDate on) =>
        script.Refused(on, agreed.Leader, new ClaimAllowance(
            agreed.Claim(month), agreed.Volunteer.Member, month, Euro(240), on), "allowance.above_month_maximum");

    // The treasurer goes through the list and comes to his own name.
    private static void OwnClaim(Script script, ClaimId claim, LocalDate on) =>
        script.Refused(on, People.Treasurer, new ApproveAllowance(
            claim, People.Treasurer.Member, 2025, on), "allowance.approved_by_volunteer");

    // A claim came on paper and by mail; there was room for both, but it is the same work.
    private static void Twice(Script script)
    {
        var (claim, on) = (new ClaimId("c-dubbel-2025-04"), new LocalDate(2025, 4, 28));
        script.Record(on, People.InformationLeader, new ClaimAllowance(
            claim, People.EnergyCoach.Member, new YearMonth(2025, 4), Euro(60), on));
        script.Record(on, People.Treasurer, new RejectAllowance(
            claim, People.EnergyCoach.Member, 2025, on,
            "Dubbel: deze uren staan ook in de eerste declaratie van april."),
            concerns: People.EnergyCoach);
    }

    // After a holiday the neighbour's help did without one month, by herself and not as a gift.
    private static void Waived(Script script)
    {
        var (agreed, month) = (All[3], new YearMonth(2025, 8));
        var on = new LocalDate(2025, 9, 2);
        script.Record(on, agreed.Volunteer, new WaiveAllowance(agreed.Claim(month), agreed.Volunteer.Member, 2025, on));
    }

    private static bool IsWaived(Agreed agreed, YearMonth month) =>
        agreed.Volunteer == People.Neighbour && month.Month == 8;

    private sealed record Agreed(Person Volunteer, string Task, Person Leader, int[] Euros)
    {
        public Money In(YearMonth month) => Euro(Euros[month.Month - 1]);

        public ClaimId Claim(YearMonth month) => new($"c-{Fingerprint.Label($"{Volunteer.Id} {month:uuuu-MM}")}");
    }
}
