using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class AdmitMembersTests
{
    [Fact]
    public void Everybody_is_admitted_in_a_stream_and_under_a_key_of_their_own()
    {
        var accepted = Decide([.. List(500)]).ShouldBeOfType<Decision.Accepted>();
        accepted.Events.Select(recorded => recorded.Stream.Person).Distinct().Count().ShouldBe(500);
    }

    [Fact]
    public void Who_is_already_in_the_book_just_so_is_passed_over()
    {
        var act = new AdmitMembers([.. List(3)]);
        var second = act.Members[1];
        var known = act.Members.ToDictionary(one => one.Member, one => one == second
            ? (Fold.Of<Member>(new MemberAdmitted(one.Member, one.Name, one.Kind, one.AdmittedOn, null, null)),
                new AdmittedDetails(one.Name.Plain, null, null))
            : (Member.Initial, AdmittedDetails.None));
        AdmitMembers.Decide(act, known, Example.Cooperative).Events().Count.ShouldBe(2);
    }

    [Fact]
    public void One_who_cannot_be_admitted_stops_the_list() =>
        Decide([.. List(2), Admission with { Name = "" }]).ShouldBeRefused("member.name_missing")
            .Facts.ShouldContain(("member", Noor));

    [Fact]
    public void A_list_names_at_least_one_and_at_most_five_hundred_each_once()
    {
        Decide([]).ShouldBeRefused("member.list_empty");
        Decide([.. List(501)]).ShouldBeRefused("member.list_too_long");
        Decide([Admission, Admission]).ShouldBeRefused("member.twice_in_list");
    }

    [Fact]
    public void A_foundation_has_no_members() =>
        AdmitMembers.Decide(
            new([Admission]), new Dictionary<MemberId, (Member, AdmittedDetails)>
            {
                [Noor] = (Member.Initial, AdmittedDetails.None),
            }, Foundation)
            .ShouldBeRefused("member.foundation_has_no_members");

    private static IEnumerable<AdmitMember> List(int count) =>
        Enumerable.Range(100, count).Select(number => Admission with { Member = new($"lid-{number}") });

    private static Decision Decide(IReadOnlyList<AdmitMember> members) => AdmitMembers.Decide(
        new AdmitMembers(members),
        members.DistinctBy(one => one.Member)
            .ToDictionary(one => one.Member, _ => (Member.Initial, AdmittedDetails.None)),
        Example.Cooperative);
}
