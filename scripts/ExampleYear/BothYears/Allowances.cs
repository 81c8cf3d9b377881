using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear.BothYears;

/// <param name="Euros">For each month of the year; zero where nothing is claimed.</param>
internal sealed record AgreedAllowance(Person Volunteer, string Task, Person Leader, params int[] Euros)
{
    public Money In(YearMonth month) => Euro(Euros[month.Month - 1]);

    public ClaimId Claim(YearMonth month) => new($"c-{Fingerprint.Label($"{Volunteer.Id} {month:uuuu-MM}")}");
}

/// <summary>Monthly allowances: a project leader records, the treasurer approves and pays.</summary>
/// <param name="agreedPerMonth">The same for all, agreed for a year.</param>
internal sealed class Allowances(Script script, int year, Money agreedPerMonth)
{
    public void Agree(IReadOnlyList<AgreedAllowance> all)
    {
        foreach (var (number, agreed) in all.Index())
        {
            var on = new LocalDate(year, 1, 9).PlusDays(number);
            script.Record(on, agreed.Leader, new SignVolunteerAgreement(
                agreed.Volunteer.Member, on, new LocalDate(year, 1, 1), agreed.Task, AgreedPerMonth: agreedPerMonth));
            script.Record(on, agreed.Leader, new DeclareOtherAllowances(agreed.Volunteer.Member, year, on));
        }
    }

    public static LocalDate ClaimedOn(AgreedAllowance agreed, YearMonth month) =>
        month.Day(24 + Fingerprint.Number(agreed.Claim(month).Value, 4));

    public static LocalDate ApprovedOn(YearMonth month) => month.Day(29);

    public void Claim(AgreedAllowance agreed, YearMonth month) =>
        script.Record(ClaimedOn(agreed, month), agreed.Leader, Claiming(agreed, month, agreed.In(month)));

    public static ClaimAllowance Claiming(AgreedAllowance agreed, YearMonth month, Money amount) =>
        new(agreed.Claim(month), agreed.Volunteer.Member, month, amount, ClaimedOn(agreed, month));

    public void Approve(AgreedAllowance agreed, YearMonth month)
    {
        var on = ApprovedOn(month);
        var approver = agreed.Volunteer == People.Treasurer ? People.Board : People.Treasurer;
        script.Record(on, approver, new ApproveAllowance(agreed.Claim(month), agreed.Volunteer.Member, year, on));
    }

    public void Pay(AgreedAllowance agreed, YearMonth month)
    {
        var on = ApprovedOn(month).PlusDays(7).OrNextBankDay();
        script.Record(on, People.Treasurer, new PayAllowance(agreed.Claim(month), agreed.Volunteer.Member, year, on));
    }
}
