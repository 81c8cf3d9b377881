using Wijkboek.Application.Questions;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.People;

/// <summary>How many members there are on a day, and who came and went in a period.</summary>
public static class MemberFigures
{
    public static async Task<IReadOnlyList<MemberRecord>> Read(Question question) =>
        [.. (await question.All(People.View)).Values];

    /// <summary>At the end of a day: who left on that day no longer counts.</summary>
    public static MemberCounts On(IEnumerable<MemberRecord> records, LocalDate day) =>
        MemberCounts.Of(records.Select(record => record.MembershipOn(day)).OfType<TracedMembership>()
            .Select(membership => (membership.Kind, membership.AdmittedAt)));

    /// <summary>
    /// The members before the first day and at the end of the last, and the difference: who joined, perhaps again, and
    /// who left.
    /// </summary>
    public static MemberMovements In(IReadOnlyList<MemberRecord> records, LocalDate from, LocalDate to)
    {
        var memberships = records.SelectMany(record => record.Memberships).ToList();
        return new MemberMovements(
            On(records, from.PlusDays(-1)),
            MemberCounts.Of(memberships.Where(each => from <= each.Since && each.Since <= to)
                .Select(each => (each.Kind, each.AdmittedAt))),
            MemberCounts.Of(memberships.Where(each => from <= each.Until && each.Until <= to)
                .Select(each => (each.Kind, each.EndedAt!.Value))),
            On(records, to));
    }

    /// <summary>What members and others offer at the end of a day; fields that nobody offers are left out.</summary>
    public static IReadOnlyList<TalentCount> TalentsOn(IEnumerable<MemberRecord> records, LocalDate day) =>
        [.. records.SelectMany(record => record.TalentsOn(day))
            .GroupBy(talent => talent.Offered.Field)
            .OrderBy(field => field.Key)
            .Select(field => new TalentCount(
                field.Key,
                field.Select(talent => talent.Offered.Person).Distinct().Count(),
                field.Count(),
                [.. field.Select(talent => talent.OfferedAt).Order()]))];
}

/// <param name="Positions">One fact per member counted, in the order of the journal.</param>
public sealed record MemberCounts(
    int Total, int Residents, int Initiatives, int Entrepreneurs, int Organisations, IReadOnlyList<long> Positions)
{
    public static MemberCounts Of(IEnumerable<(MemberKind Kind, long Position)> counted)
    {
        var all = counted.ToList();
        return new(
            all.Count,
            all.Count(one => one.Kind == MemberKind.Resident),
            all.Count(one => one.Kind == MemberKind.Initiative),
            all.Count(one => one.Kind == MemberKind.Entrepreneur),
            all.Count(one => one.Kind == MemberKind.Organisation),
            [.. all.Select(one => one.Position).Order()]);
    }
}

/// <summary>Before and joined less left is after, in total and of each kind.</summary>
public sealed record MemberMovements(MemberCounts Before, MemberCounts Joined, MemberCounts Left, MemberCounts After);

/// <param name="People">Each once, however many talents somebody has in this field.</param>
public sealed record TalentCount(TalentField Field, int People, int Talents, IReadOnlyList<long> Positions);
