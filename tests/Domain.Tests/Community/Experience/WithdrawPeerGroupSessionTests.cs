using Wijkboek.Domain.Community.Experience;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Experience.PeerSupport;

namespace Wijkboek.Domain.Tests.Community.Experience;

public sealed class WithdrawPeerGroupSessionTests
{
    private static readonly WithdrawPeerGroupSession Withdraw = new(Form.Group, Hold.On, "Verkeerd geteld");

    [Fact]
    public void After_it_the_right_count_can_be_recorded()
    {
        var withdrawn = Met.After(WithdrawPeerGroupSession.Decide(Withdraw, Met));
        HoldPeerGroupSession.Decide(Hold with { Participants = 8 }, withdrawn).ShouldRecord<PeerGroupSessionHeld>();
    }

    [Fact]
    public void Only_what_stands_is_withdrawn_and_for_a_reason()
    {
        WithdrawPeerGroupSession.Decide(Withdraw, Formed).ShouldBeRefused("experience.session_unknown");
        WithdrawPeerGroupSession.Decide(Withdraw with { Reason = "" }, Met)
            .ShouldBeRefused("experience.reason_missing");
    }
}
