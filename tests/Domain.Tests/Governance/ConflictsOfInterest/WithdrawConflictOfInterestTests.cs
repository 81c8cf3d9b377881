using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.ConflictsOfInterest;

public sealed class WithdrawConflictOfInterestTests
{
    private static readonly ConflictId Conflict = new("c-1");

    private static readonly ConflictRegister Declared = Fold.Of<ConflictRegister>(new ConflictOfInterestDeclared(
        Conflict, Supervisor, "Familie", MeetingDay.PlusDays(-1), May, Accounts));

    private static readonly Meeting Meeting =
        Convened().Attended().Tabled().Evolve(new VoterExcluded(May, Accounts, Supervisor, Conflict));

    private static readonly WithdrawConflictOfInterest Withdraw = new(Conflict, MeetingDay, "Verkeerd vak");

    [Fact]
    public void Before_the_vote_the_person_takes_part_again()
    {
        var decision = WithdrawConflictOfInterest.Decide(Withdraw, Declared, Meeting);
        Meeting.After(decision).Find(Accounts)!.Excluded.ShouldBeEmpty();
        Declared.After(decision).Concerns(Supervisor, Accounts).ShouldBeFalse();
    }

    [Fact]
    public void After_the_vote_the_exclusion_stands()
    {
        var voted = Meeting.After(HoldVote.Decide(new HoldVote(May, Accounts, 73, 0), Meeting, Register()));
        WithdrawConflictOfInterest.Decide(Withdraw, Declared, voted).Events().Count.ShouldBe(1);
    }

    [Fact]
    public void It_is_withdrawn_once()
    {
        var register = Declared.After(WithdrawConflictOfInterest.Decide(Withdraw, Declared, Meeting));
        WithdrawConflictOfInterest.Decide(Withdraw, register, Meeting).ShouldBeNothing();
        WithdrawConflictOfInterest.Decide(Withdraw with { WithdrawnOn = MeetingDay.PlusDays(1) }, register, Meeting)
            .ShouldBeRefused("conflict.already_withdrawn");
    }

    [Fact]
    public void It_was_declared_and_the_reason_is_said()
    {
        WithdrawConflictOfInterest.Decide(Withdraw, ConflictRegister.Initial, Meeting)
            .ShouldBeRefused("conflict.unknown");
        WithdrawConflictOfInterest.Decide(Withdraw with { Reason = "" }, Declared, Meeting)
            .ShouldBeRefused("conflict.reason_missing");
        WithdrawConflictOfInterest.Decide(Withdraw with { WithdrawnOn = MeetingDay.PlusDays(-2) }, Declared, Meeting)
            .ShouldBeRefused("conflict.withdrawn_before_declared");
    }
}
