using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Membership.People;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Membership;

public sealed class MemberFiguresTests
{
    private static readonly Gen<MemberRecord> AnyMember =
        from kind in Gen.Elements(Enum.GetValues<MemberKind>())
        from since in Gen.Choose(-400, 800)
        from lasted in Gen.Choose(0, 500)
        from ended in Gen.Elements(true, false)
        select Record(new TracedMembership(
            kind, NewYear.PlusDays(since), 1, ended ? NewYear.PlusDays(since + lasted) : null, null, ended ? 2 : null));

    [Fact]
    public void Who_came_and_who_went_is_the_difference_between_two_days() => Prop.ForAll(
        AnyMember.ListOf().ToArbitrary(),
        Gen.Choose(0, 400).ToArbitrary(),
        (records, days) =>
        {
            var movements = MemberFigures.In([.. records], NewYear, NewYear.PlusDays(days));
            return movements.After.Total
                    == movements.Before.Total + movements.Joined.Total - movements.Left.Total
                && movements.After.Residents
                    == movements.Before.Residents + movements.Joined.Residents - movements.Left.Residents;
        }).ShouldHold();

    [Fact]
    public void Every_count_names_a_fact_for_each_one_counted() => Prop.ForAll(
        AnyMember.ListOf().ToArbitrary(),
        records =>
        {
            var movements = MemberFigures.In([.. records], NewYear, OldYear);
            return new[] { movements.Before, movements.Joined, movements.Left, movements.After }.All(counts =>
                counts.Positions.Count == counts.Total
                && counts.Residents + counts.Initiatives + counts.Entrepreneurs + counts.Organisations == counts.Total);
        }).ShouldHold();

    [Fact]
    public void A_membership_of_one_day_came_and_went()
    {
        var movements = MemberFigures.In(
            [Record(new TracedMembership(MemberKind.Resident, NewYear, 4, NewYear, null, 9))], NewYear, OldYear);
        (movements.Joined.Total, movements.Left.Total, movements.After.Total).ShouldBe((1, 1, 0));
        (movements.Joined.Positions[0], movements.Left.Positions[0]).ShouldBe((4, 9));
    }

    [Fact]
    public void Somebody_with_two_talents_in_one_field_is_one_person()
    {
        var record = Record() with
        {
            Talents =
            [
                new(Talent("rijst", TalentField.Cooking), 5),
                new(Talent("brood", TalentField.Cooking), 6),
                new(Talent("fiets", TalentField.Repairs), 7, OldYear),
            ],
        };
        var count = MemberFigures.TalentsOn([record], OldYear).ShouldHaveSingleItem();
        (count.Field, count.People, count.Talents).ShouldBe((TalentField.Cooking, 1, 2));
        count.Positions.ShouldBe([5, 6]);
    }

    private static TalentOffered Talent(string id, TalentField field) => new(Fatima, new(id), field, NewYear, null);

    private static MemberRecord Record(params ImmutableList<TracedMembership> memberships) =>
        new(Member.Initial, memberships, [], []);
}
