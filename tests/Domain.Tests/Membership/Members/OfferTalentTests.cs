using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class OfferTalentTests
{
    private static readonly OfferTalent Act = new(
        Noor, new("klussen"), TalentField.Repairs, AdmittedOn, "Fietsen en lampen");

    [Fact]
    public void Anybody_who_is_known_offers_a_talent()
    {
        OfferTalent.Decide(Act, Resident).ShouldRecord<TalentOffered>().Field.ShouldBe(TalentField.Repairs);
        OfferTalent.Decide(Act, Fold.Of<Member>(Registered)).ShouldRecord<TalentOffered>();
        OfferTalent.Decide(Act, Member.Initial).ShouldBeRefused("member.unknown");
    }

    [Fact]
    public void The_same_talent_again_changes_nothing_and_an_id_is_of_one_talent()
    {
        var offering = Resident.After(OfferTalent.Decide(Act, Resident));
        OfferTalent.Decide(Act with { Description = "Anders gezegd" }, offering).ShouldBeNothing();
        OfferTalent.Decide(Act with { Field = TalentField.Arts }, offering).ShouldBeRefused("talent.id_taken");
        var withdrawn = offering.Evolve(new TalentWithdrawn(Noor, Act.Talent, Act.Field, AdmittedOn));
        OfferTalent.Decide(Act, withdrawn).ShouldBeRefused("talent.id_taken");
    }

    [Fact]
    public void A_description_has_an_end() =>
        OfferTalent.Decide(Act with { Description = new string('a', 4_001) }, Resident)
            .ShouldBeRefused("member.text_too_long");
}
