using System.Globalization;
using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Internships;

/// <summary>The entries of a month, one per payment: a month can be paid anew after the money came back.</summary>
internal static class InternshipEntry
{
    /// <param name="time">Which payment for this month it is, counted from 1.</param>
    public static string NameOf(InternshipId internship, YearMonth month, int time, string step) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{internship}-{month.Year:0000}{month.Month:00}{(time > 1 ? $"-{time}" : "")}-{step}");

    public static CostEntry For(
        InternshipAllowancePaid paid, string act, string entry, LocalDate date, string? reverses = null) => new(
        entry, LedgerJournal.Bank, date, paid.Amount,
        new EntryOrigin(act, Internship.Stream(paid.Internship).Id), paid.Project, reverses);
}
