using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>Eight people with a monthly allowance, and what goes wrong with three of the claims.</summary>
internal static class Volunteers
{
    private static readonly AgreedAllowance[] All =
    [
        new(People.Cook, "Kok van het eetcafé", People.MeetingLeader,
            170, 170, 170, 170, 170, 165, 90, 60, 170, 170, 170, 180),
        new(People.Host, "Gastheer van de inloop", People.MeetingLeader,
            150, 150, 150, 150, 150, 150, 100, 80, 150, 150, 150, 150),
        new(People.Walker, "Wandelingen en uitjes", People.MeetingLeader,
            110, 110, 140, 140, 140, 140, 140, 90, 140, 140, 110, 110),
        new(People.Neighbour, "Burenhulp", People.InformationLeader,
            150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150),
        new(People.EnergyCoach, "Energiecoach", People.InformationLeader,
            160, 160, 160, 120, 80, 0, 0, 0, 120, 160, 160, 160),
        new(People.Maker, "Creatieve ochtend", People.MeetingLeader,
            140, 140, 140, 140, 140, 140, 0, 0, 140, 140, 140, 140),
        new(People.Editor, "Wijkmagazine en nieuwsbrief", People.InformationLeader,
            100, 150, 100, 100, 150, 100, 0, 100, 150, 100, 150, 100),
        new(People.Treasurer, "Boekhouding", People.InformationLeader,
            120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120),
    ];

    public static void Tell(Script script)
    {
        var allowances = new Allowances(script, 2025, agreedPerMonth: Euro(180));
        allowances.Agree(All);
        foreach (var month in Calendar.Months(2025))
        {
            foreach (var agreed in All.Where(agreed => agreed.In(month).IsPositive))
                Month(script, allowances, agreed, month);
        }

        Twice(script);
        Waived(script);
    }

    private static void Month(Script script, Allowances allowances, AgreedAllowance agreed, YearMonth month)
    {
        if (agreed.Volunteer == People.Cook && month.Month == 6)
            TooMuch(script, agreed, month);
        allowances.Claim(agreed, month);
        if (agreed.Volunteer == People.Treasurer && month.Month == 1)
            OwnClaim(script, agreed, month);
        allowances.Approve(agreed, month);
        if (!IsWaived(agreed, month))
            allowances.Pay(agreed, month);
    }

    // June had a dinner for the whole street; the hours of two months were put on one.
    private static void TooMuch(Script script, AgreedAllowance agreed, YearMonth month) =>
        script.Refused(Allowances.ClaimedOn(agreed, month), agreed.Leader,
            Allowances.Claiming(agreed, month, Euro(240)), "allowance.above_month_maximum");

    // The treasurer goes through the list and comes to his own name.
    private static void OwnClaim(Script script, AgreedAllowance agreed, YearMonth month)
    {
        var on = Allowances.ApprovedOn(month);
        script.Refused(on, People.Treasurer, new ApproveAllowance(
            agreed.Claim(month), People.Treasurer.Member, 2025, on), "allowance.approved_by_volunteer");
    }

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
        var (agreed, on) = (All[3], new LocalDate(2025, 9, 2));
        script.Record(on, agreed.Volunteer, new WaiveAllowance(
            agreed.Claim(new YearMonth(2025, 8)), agreed.Volunteer.Member, 2025, on));
    }

    private static bool IsWaived(AgreedAllowance agreed, YearMonth month) =>
        agreed.Volunteer == People.Neighbour && month.Month == 8;
}
