using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.ArticlesOfAssociation;

public sealed class AmendStatutesTests
{
    private static readonly AmendStatutes Amend = new(
        new LocalDate(2025, 7, 1), new ResolutionNumber("2025-03"), "Regeling bij belet",
        Rules with { NoticeDays = 21 });

    private static readonly ResolutionRegister Resolved =
        Register(Adopted(subject: ResolutionSubject.StatutesAmended), Adopted("2025-04"));

    [Fact]
    public void New_rules_hold_from_the_day_of_the_deed()
    {
        var statutes = Articles.After(AmendStatutes.Decide(Amend, Articles, Resolved));
        statutes.RulesOn(new LocalDate(2025, 6, 30))!.NoticeDays.ShouldBe(14);
        statutes.RulesOn(new LocalDate(2025, 7, 1))!.NoticeDays.ShouldBe(21);
    }

    [Fact]
    public void An_amendment_of_something_else_leaves_the_rules()
    {
        var statutes = Articles.After(
            AmendStatutes.Decide(Amend with { Rules = null }, Articles, Resolved));
        statutes.RulesOn(new LocalDate(2025, 7, 1))!.NoticeDays.ShouldBe(14);
        statutes.Amendments.Count.ShouldBe(1);
    }

    [Fact]
    public void One_resolution_amends_once()
    {
        var statutes = Articles.After(AmendStatutes.Decide(Amend, Articles, Resolved));
        AmendStatutes.Decide(Amend, statutes, Resolved).ShouldBeNothing();
        AmendStatutes.Decide(Amend with { DeedOn = new LocalDate(2025, 8, 1) }, statutes, Resolved)
            .ShouldBeRefused("statutes.already_amended");
    }

    [Fact]
    public void It_rests_on_a_resolution_to_amend_and_a_later_deed()
    {
        Refused(Amend with { Subject = " " }, "statutes.subject_missing");
        Refused(Amend with { Resolution = new ResolutionNumber("2025-09") }, "resolution.unknown");
        Refused(Amend with { Resolution = new ResolutionNumber("2025-04") }, "statutes.not_an_amendment");
        Refused(Amend with { DeedOn = MeetingDay.PlusDays(-1) }, "statutes.deed_before_resolution");
        Refused(Amend with { Rules = Rules with { QuorumPercent = -1 } }, "statutes.quorum_wrong");
    }

    private static void Refused(AmendStatutes act, string code) =>
        AmendStatutes.Decide(act, Articles, Resolved).ShouldBeRefused(code);
}
