using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Commitments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Commitments.Ordered;
using YearCommitments = Wijkboek.Domain.Finance.Commitments.Commitments;

namespace Wijkboek.Domain.Tests.Finance.Commitments;

public sealed class ApproveCommitmentTests
{
    private static readonly ApproveCommitment Sign = new(Act.Commitment, 2025, May.PlusDays(1));

    private static Decision Decide(ApproveCommitment act, YearCommitments commitments, MemberId? by = null) =>
        ApproveCommitment.Decide(act, new Actor((by ?? Treasurer).Value), commitments, Held);

    [Fact]
    public void Another_person_makes_it_binding_once()
    {
        var signed = After(300).After(Decide(Sign, After(300)));
        signed.Find(Act.Commitment)!.State.ShouldBe(CommitmentState.Binding);
        Decide(Sign, signed).ShouldBeNothing();
        Decide(Sign with { On = May }, signed).ShouldBeRefused("commitment.already_approved");
    }

    [Fact]
    public void Nobody_signs_twice_and_only_who_was_named_signs_second()
    {
        Decide(Sign, After(300), Leader).ShouldBeRefused("commitment.may_not_sign");
        Decide(Sign, After(300), new MemberId("lid-ander")).ShouldBeRefused("commitment.may_not_sign");
    }

    [Fact]
    public void It_waits_for_a_signature()
    {
        Decide(Sign, YearCommitments.Initial).ShouldBeRefused("commitment.unknown");
        Decide(Sign, After(200)).ShouldBeRefused("commitment.no_signature_asked");
        Decide(Sign with { On = May.PlusDays(-1) }, After(300)).ShouldBeRefused("commitment.before_commitment");
        var released = After(300).Evolve(new CommitmentReleased(2025, Act.Commitment, May, null, "afgezegd"));
        Decide(Sign, released).ShouldBeRefused("commitment.already_released");
    }
}
