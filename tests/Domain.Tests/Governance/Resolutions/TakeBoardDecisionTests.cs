using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Resolutions;

public sealed class TakeBoardDecisionTests
{
    private static readonly MotionId Contract = new("contract-gastvrouw");

    private static readonly TakeBoardDecision Take = new(
        Contract, "Contract gastvrouw verlengd", Director, new LocalDate(2025, 1, 20));

    private static Decision Decide(
        TakeBoardDecision act, ResolutionRegister? register = null, ConflictRegister? conflicts = null,
        Cooperative? cooperative = null) => TakeBoardDecision.Decide(
        act, register ?? Register(), Directed, conflicts ?? ConflictRegister.Initial, cooperative ?? Sole);

    [Fact]
    public void A_sole_director_decides_and_it_has_a_number()
    {
        Decide(Take).ShouldRecord<BoardDecisionTaken>().Number.Value.ShouldBe("2025-01");
        Decide(Take, Register(Adopted())).ShouldRecord<BoardDecisionTaken>().Number.Value.ShouldBe("2025-04");
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_needs_another_name()
    {
        var register = Register().After(Decide(Take));
        Decide(Take, register).ShouldBeNothing();
        Decide(Take with { TakenOn = new LocalDate(2025, 1, 21) }, register)
            .ShouldBeRefused("resolution.decision_taken");
    }

    [Fact]
    public void A_joint_board_meets()
    {
        Decide(Take, cooperative: Joint).ShouldBeRefused("resolution.joint_board_meets");
        Decide(Take, cooperative: Example.Cooperative).ShouldBeRefused("appointment.no_governing_model");
    }

    [Fact]
    public void Only_the_director_decides()
    {
        Decide(Take with { By = Neighbour }).ShouldBeRefused("resolution.not_the_director");
        Decide(Take with { TakenOn = new LocalDate(2023, 12, 31) }).ShouldBeRefused("resolution.not_the_director");
    }

    [Fact]
    public void What_belongs_to_the_members_is_not_the_directors()
    {
        Decide(Take with { Subject = ResolutionSubject.AccountsAdopted, FiscalYear = 2024 })
            .ShouldBeRefused("resolution.general_meeting_decides");
        Decide(Take with { Subject = ResolutionSubject.AccountsAdopted, FiscalYear = 2024 }, cooperative: Foundation)
            .ShouldRecord<BoardDecisionTaken>();
    }

    [Fact]
    public void A_director_with_a_conflict_of_interest_does_not_decide()
    {
        var declared = new ConflictOfInterestDeclared(
            new ConflictId("c-1"), Director, "Familie", new LocalDate(2025, 1, 10), null, Contract);
        var conflicts = Fold.Of<ConflictRegister>(declared);
        Decide(Take, conflicts: conflicts).ShouldBeRefused("resolution.director_has_conflict");
        Decide(Take with { Decision = new MotionId("ander-besluit") }, conflicts: conflicts)
            .ShouldRecord<BoardDecisionTaken>();
    }

    [Fact]
    public void A_decision_says_what_was_decided()
    {
        Decide(Take with { Title = " " }).ShouldBeRefused("resolution.title_missing");
        Decide(Take with { Subject = ResolutionSubject.Budget }).ShouldBeRefused("resolution.fiscal_year_missing");
        Decide(Take with { Number = new ResolutionNumber("2024-01") }).ShouldBeRefused("resolution.number_wrong");
    }
}
