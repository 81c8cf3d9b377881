using Wijkboek.Domain.Community.Experience;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Experience.PeerSupport;

namespace Wijkboek.Domain.Tests.Community.Experience;

public sealed class FormPeerGroupTests
{
    [Fact]
    public void A_group_exists_from_its_first_day_on_with_or_without_a_leader()
    {
        Formed.IsActiveIn(Form.FormedOn, Form.FormedOn).ShouldBeTrue();
        FormPeerGroup.Decide(Form with { LedBy = null }, PeerGroup.Initial, ExperienceExpert.Initial)
            .ShouldRecord<PeerGroupFormed>();
    }

    [Fact]
    public void The_same_group_again_changes_nothing() => FormPeerGroup.Decide(Form, Met, Engaged).ShouldBeNothing();

    [Fact]
    public void A_group_is_formed_once_with_a_subject_and_a_leader_who_is_engaged()
    {
        FormPeerGroup.Decide(Form with { Subject = "Rouw" }, Formed, Engaged)
            .ShouldBeRefused("experience.group_already_formed");
        FormPeerGroup.Decide(Form with { Subject = "" }, PeerGroup.Initial, Engaged)
            .ShouldBeRefused("experience.subject_wrong");
        FormPeerGroup.Decide(Form with { FormedOn = new LocalDate(2025, 1, 1) }, PeerGroup.Initial, Engaged)
            .ShouldBeRefused("experience.leader_not_engaged");
    }
}
