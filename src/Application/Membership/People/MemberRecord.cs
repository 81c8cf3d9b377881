using System.Collections.Immutable;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.People;

/// <summary>All that is known of one person, initiative or organisation, with personal data sealed.</summary>
/// <param name="Positions">Where in the journal the facts stand.</param>
public sealed record MemberRecord(
    Member Member,
    ImmutableList<TracedMembership> Memberships,
    ImmutableList<TracedTalent> Talents,
    ImmutableList<long> Positions)
{
    /// <summary>At the end of a day; null when nothing was known of this one yet.</summary>
    public MemberState? StateOn(LocalDate day)
    {
        var last = Memberships.FindLast(membership => membership.Since <= day);
        if (last is not null && last.CoversEndOf(day))
            return MemberState.Member;
        if (Member.Application is { } application && application.Applied.AppliedOn <= day
            && !(application.Applied.AppliedOn <= last?.Since))
            return StateOf(application, day);
        if (last is not null)
            return MemberState.Former;
        return Member.Registered?.RegisteredOn <= day ? MemberState.Person : null;
    }

    public TracedMembership? MembershipOn(LocalDate day) => Memberships.Find(each => each.CoversEndOf(day));

    public IEnumerable<TracedTalent> TalentsOn(LocalDate day) => Talents.Where(talent => talent.IsOfferedOn(day));

    private static MemberState StateOf(MembershipApplication application, LocalDate day)
    {
        if (application.Declined?.DeclinedOn <= day)
            return MemberState.Declined;
        return application.Withdrawn?.WithdrawnOn <= day ? MemberState.Withdrawn : MemberState.Applicant;
    }
}

/// <param name="Until">Last day; the end of it no longer counts. Null runs on.</param>
/// <param name="AdmittedAt">Where in the journal the admission stands.</param>
/// <param name="EndedAt">Where in the journal the end stands.</param>
public sealed record TracedMembership(
    MemberKind Kind,
    LocalDate Since,
    long AdmittedAt,
    LocalDate? Until = null,
    MembershipEndReason? Reason = null,
    long? EndedAt = null)
{
    public bool CoversEndOf(LocalDate day) => Since <= day && !(Until <= day);
}

/// <param name="OfferedAt">Where in the journal the offer stands.</param>
public sealed record TracedTalent(TalentOffered Offered, long OfferedAt, LocalDate? WithdrawnOn = null)
{
    public bool IsOfferedOn(LocalDate day) => Offered.OfferedOn <= day && !(WithdrawnOn <= day);
}

/// <summary>How the cooperative knows somebody on a day.</summary>
public enum MemberState
{
    Applicant,
    Declined,
    Withdrawn,
    Member,
    Former,

    /// <summary>Never a member, and did not ask to be.</summary>
    Person,
}
