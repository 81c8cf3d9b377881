using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>Eight people with a monthly allowance; in December the cook comes to the maximum of the year.</summary>
internal static class Volunteers
{
    private static readonly AgreedAllowance[] All =
    [
        new(People.Cook, "Kok van het eetcafé", People.MeetingLeader,
            180, 180, 180, 180, 180, 180, 165, 165, 180, 180, 180, 100),
        new(People.Host, "Gastheer van de inloop", People.MeetingLeader,
            140, 140, 140, 140, 140, 140, 90, 70, 140, 140, 140, 140),
        new(People.Walker, "Wandelingen en uitjes", People.MeetingLeader,
            100, 100, 130, 130, 130, 130, 130, 80, 130, 130, 100, 100),
        new(People.Neighbour, "Burenhulp", People.InformationLeader,
            140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140),
        new(People.EnergyCoach, "Energiecoach", People.InformationLeader,
            150, 150, 150, 110, 70, 0, 0, 0, 110, 150, 150, 150),
        new(People.Maker, "Creatieve ochtend", People.MeetingLeader,
            130, 130, 130, 130, 130, 130, 0, 0, 130, 130, 130, 130),
        new(People.FormerEditor, "Wijkmagazine en nieuwsbrief", People.InformationLeader,
            95, 140, 95, 95, 140, 95, 0, 95, 140, 95, 140, 0),
        new(People.Treasurer, "Boekhouding", People.InformationLeader,
            110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110),
    ];

    public static void Tell(Script script)
    {
        var allowances = new Allowances(script, 2024, agreedPerMonth: Euro(180));
        allowances.Agree(All);
        foreach (var month in Calendar.Months(2024))
        {
            foreach (var agreed in All.Where(agreed => agreed.In(month).IsPositive))
            {
                if (agreed.Volunteer == People.Cook && month.Month == 12)
                    MoreThanTheYearAllows(script, agreed, month);
                allowances.Claim(agreed, month);
                allowances.Approve(agreed, month);
                allowances.Pay(agreed, month);
            }
        }
    }

    // It would have fitted, but she had two vouchers in the year as well, and those count.
    private static void MoreThanTheYearAllows(Script script, AgreedAllowance agreed, YearMonth month) =>
        script.Refused(Allowances.ClaimedOn(agreed, month), agreed.Leader,
            Allowances.Claiming(agreed, month, Euro(125)), "allowance.above_year_maximum");
}
