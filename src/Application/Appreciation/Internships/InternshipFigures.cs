using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Internships;

/// <summary>Internships that ran on at least one day of a period, and what was paid in it.</summary>
/// <param name="WithAllowance">For how many an allowance was agreed.</param>
/// <param name="Payments">Paid in the period and not paid back by its last day.</param>
public sealed record InternshipFigures(
    IReadOnlyList<InternshipRecord> Active, int WithAllowance, IReadOnlyList<InternshipAllowancePaid> Payments)
{
    public Money Paid => Payments.Sum(payment => payment.Amount);

    public static InternshipFigures Of(IEnumerable<InternshipRecord> records, LocalDate from, LocalDate to)
    {
        var all = records.ToList();
        var active = all.Where(record => record.Internship.IsActiveIn(from, to))
            .OrderBy(record => record.Internship.Started!.From)
            .ThenBy(record => record.Internship.Started!.Internship.Value, StringComparer.Ordinal).ToList();
        return new InternshipFigures(
            active,
            active.Count(record => record.Internship.Started!.AllowancePerMonth is not null),
            [.. all.SelectMany(record => PaidIn(record, from, to))]);
    }

    public static IEnumerable<InternshipAllowancePaid> PaidIn(InternshipRecord record, LocalDate from, LocalDate to) =>
        record.Internship.Payments.Where(payment => payment.IsPaidOn(to) && from <= payment.Paid.PaidOn)
            .Select(payment => payment.Paid);
}
