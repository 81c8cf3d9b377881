using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class WithdrawTalentTests
{
    private static readonly WithdrawTalent Act = new(Noor, new("klussen"), AdmittedOn.PlusDays(30));

    private static readonly Member Offering =
        Resident.Evolve(new TalentOffered(Noor, Act.Talent, TalentField.Repairs, AdmittedOn, null));

    [Fact]
    public void A_talent_is_withdrawn_once()
    {
        var decision = WithdrawTalent.Decide(Act, Offering);
        decision.ShouldRecord<TalentWithdrawn>().Field.ShouldBe(TalentField.Repairs);
        Offering.After(decision).Talents.ShouldBeEmpty();
        WithdrawTalent.Decide(Act, Offering.After(decision)).ShouldBeNothing();
    }

    [Fact]
    public void Only_what_was_offered_is_withdrawn_and_not_before()
    {
        WithdrawTalent.Decide(Act, Resident).ShouldBeRefused("talent.unknown");
        WithdrawTalent.Decide(Act with { WithdrawnOn = AdmittedOn.PlusDays(-1) }, Offering)
            .ShouldBeRefused("talent.before_offer");
    }
}
