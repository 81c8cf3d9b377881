using Wijkboek.Application.Acts;
using Wijkboek.Application.Membership.People;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Erasure;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Membership;

public sealed class ErasingTests
{
    private static readonly ErasePerson Act = new(Hassan, ErasureGround.NoLongerNeeded);
    private static readonly EndMembership End = new(Hassan, MembershipEndReason.Moved, OldYear);

    [Fact]
    public async Task A_name_is_gone_at_once_and_the_figures_stay()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(End, Act);

        var question = await wijkboek.Ask(NewYear, OldYear);
        (await People.Read(question)).NameOf(Hassan).ShouldBeNull();
        MemberFigures.In(await MemberFigures.Read(question), NewYear, OldYear).Left.Total.ShouldBe(1);
        wijkboek.Erasures.Lines.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            line => line.Person.ShouldBe(Hassan), line => line.Class.ShouldBe("contact"));
    }

    [Fact]
    public async Task Who_was_forgotten_can_be_asked_for_again_without_effect_but_not_be_written_about()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(End, Act);

        (await wijkboek.Run(Act)).ShouldBeOfType<ActAnswer.NothingToDo>();
        (await wijkboek.Run(new OfferTalent(Hassan, new("t-1"), TalentField.Cooking, OldYear)))
            .ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("member.unknown");
    }

    [Fact]
    public async Task A_volunteer_with_an_agreement_is_not_forgotten()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(new EndMembership(Fatima, MembershipEndReason.OwnWish, OldYear));

        (await wijkboek.Run(Act with { Person = Fatima }))
            .ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("erasure.volunteers");
    }
}
