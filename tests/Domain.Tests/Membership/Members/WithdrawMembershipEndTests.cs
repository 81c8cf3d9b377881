using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class WithdrawMembershipEndTests
{
    private static readonly LocalDate OldYear = new(2025, 12, 31);
    private static readonly WithdrawMembershipEnd Act = new(Noor, OldYear, new LocalDate(2025, 12, 1));
    private static readonly Member Leaving = Resident.Evolve(EndedOn(OldYear));

    [Fact]
    public void Who_stays_after_all_was_a_member_all_along()
    {
        var stayed = Leaving.After(WithdrawMembershipEnd.Decide(Act, Leaving));
        stayed.IsMemberOn(OldYear.PlusDays(1)).ShouldBeTrue();
        WithdrawMembershipEnd.Decide(Act, stayed).ShouldBeNothing();
    }

    [Fact]
    public void An_end_that_is_recorded_again_can_be_withdrawn_again()
    {
        var again = Leaving.After(WithdrawMembershipEnd.Decide(Act, Leaving)).Evolve(EndedOn(OldYear));
        WithdrawMembershipEnd.Decide(Act, again).ShouldRecord<MembershipEndWithdrawn>();
    }

    [Fact]
    public void The_end_is_named_by_its_day()
    {
        WithdrawMembershipEnd.Decide(Act with { EndedOn = AppliedOn }, Leaving).ShouldBeRefused("member.not_ended");
        WithdrawMembershipEnd.Decide(Act, Resident).ShouldBeRefused("member.not_ended");
    }

    [Fact]
    public void An_explanation_has_an_end() =>
        WithdrawMembershipEnd.Decide(Act with { Explanation = new string('a', 4_001) }, Leaving)
            .ShouldBeRefused("member.text_too_long");
}
