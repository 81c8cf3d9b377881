using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Membership.Members;

/// <summary>
/// A list of members at once, as when a book is taken over: all or none, each in a stream of their own.
/// </summary>
/// <param name="Members">1 to 500. Who is already in the book just so is passed over.</param>
public sealed record AdmitMembers(IReadOnlyList<AdmitMember> Members) : IAct
{
    public const int LongestList = 500;

    /// <param name="known">Each id of the list, and what it was admitted with before, opened.</param>
    public static Decision Decide(
        AdmitMembers act,
        IReadOnlyDictionary<MemberId, (Member Member, AdmittedDetails Recorded)> known,
        Cooperative cooperative)
    {
        if (ListRefuses(act) is { } refusal)
            return refusal;
        var events = new List<NewEvent>();
        foreach (var one in act.Members)
        {
            var decision = AdmitMember.Decide(one, known[one.Member].Member, known[one.Member].Recorded, cooperative);
            if (decision is not Decision.Accepted accepted)
                return decision;
            events.AddRange(accepted.Events);
        }

        return Decision.Record(events);
    }

    /// <summary>Of the list itself, before anything is looked up.</summary>
    public static Refusal? ListRefuses(AdmitMembers act)
    {
        if (act.Members.Count == 0)
            return MemberRefusals.ListEmpty;
        if (act.Members.Count > LongestList)
            return MemberRefusals.ListTooLong(act.Members.Count, LongestList);
        return act.Members.GroupBy(one => one.Member).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? MemberRefusals.TwiceInList(twice.Key)
            : null;
    }
}
