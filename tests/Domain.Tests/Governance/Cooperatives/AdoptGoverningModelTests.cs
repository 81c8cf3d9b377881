using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Governance.Cooperatives;

public sealed class AdoptGoverningModelTests
{
    private static readonly AdoptGoverningModel Act = new(
        GeneralMeeting.Residents, BoardModel.Joint, true, WorkOrganisation.Circles, new LocalDate(2020, 1, 15));

    private static Cooperative As(LegalForm form) => Fold.Of<Cooperative>(Example.Founded with { LegalForm = form });

    [Fact]
    public void A_model_is_adopted() =>
        AdoptGoverningModel.Decide(Act, Example.Cooperative).ShouldRecord<GoverningModelAdopted>()
            .Organisation.ShouldBe(WorkOrganisation.Circles);

    [Fact]
    public void The_same_model_again_changes_nothing_and_another_replaces_it()
    {
        var after = Example.Cooperative.After(AdoptGoverningModel.Decide(Act, Example.Cooperative));
        AdoptGoverningModel.Decide(Act, after).ShouldBeNothing();
        AdoptGoverningModel.Decide(Act with { SupervisoryBoard = false }, after).ShouldRecord<GoverningModelAdopted>();
    }

    [Fact]
    public void Nothing_governs_what_was_not_founded() =>
        AdoptGoverningModel.Decide(Act, Cooperative.Initial).ShouldBeRefused("cooperative.not_founded");

    [Theory]
    [InlineData(GeneralMeeting.Residents)]
    [InlineData(GeneralMeeting.ResidentsAndInitiatives)]
    public void A_foundation_has_no_members(GeneralMeeting meeting)
    {
        AdoptGoverningModel.Decide(Act with { GeneralMeeting = meeting }, As(LegalForm.Foundation))
            .ShouldBeRefused("cooperative.foundation_has_no_members");
        AdoptGoverningModel.Decide(Act with { GeneralMeeting = GeneralMeeting.None }, As(LegalForm.Foundation))
            .ShouldRecord<GoverningModelAdopted>();
    }

    [Theory]
    [InlineData(LegalForm.Cooperative)]
    [InlineData(LegalForm.Association)]
    public void Cooperatives_and_associations_have_a_general_meeting(LegalForm form) =>
        AdoptGoverningModel.Decide(Act with { GeneralMeeting = GeneralMeeting.None }, As(form))
            .ShouldBeRefused("cooperative.members_meeting_required");
}
