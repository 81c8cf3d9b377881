using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.ThirdPartyPayments;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.Deadlines;

/// <summary>What was paid to third parties, for whoever must say so without being asked.</summary>
internal static class ThirdPartyDeadlines
{
    private const string View = "third-party-payments";

    public static async Task<IReadOnlyList<Deadline>> On(LocalDate day, Question question, Cooperative profile)
    {
        var deadlines = new List<Deadline>();
        foreach (var year in new[] { day.Year - 1, day.Year })
        {
            var last = ThirdPartyPaymentsAnswer.LastDay(year);
            if (day <= last && profile.TaxProfileOn(day) is { WithholdsPayrollTax: true }
                && (await PaidToThirdParties.In(question, year)).Count > 0)
                deadlines.Add(new Deadline(last, DutyStep.ReportThirdPartyPayments, $"{year}", View));
        }

        return deadlines;
    }
}
