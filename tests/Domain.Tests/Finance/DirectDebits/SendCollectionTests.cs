using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class SendCollectionTests
{
    private static readonly SendCollection Act = new(2025, Id, Day.PlusDays(-3));

    [Fact]
    public void The_file_is_a_fact_and_nothing_is_booked_yet()
    {
        var sent = SendCollection.Decide(Act, DrawnUp, Seal).Events().ShouldHaveSingleItem()
            .ShouldBeOfType<CollectionSent>();
        (sent.File, sent.Count, sent.Total).ShouldBe((Seal.Hash, Seal.Count, Seal.Total));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_a_second_file_is_never_made()
    {
        SendCollection.Decide(Act, Sent, Seal).ShouldBeNothing();
        SendCollection.Decide(Act with { Format = DebitFormat.Pain008V02 }, Sent, Seal)
            .ShouldBeRefused("debit.already_sent");
    }

    [Fact]
    public void It_is_sent_in_time_and_whole()
    {
        SendCollection.Decide(Act, Collections.Initial, Seal).ShouldBeRefused("debit.round_unknown");
        var withdrawn = DrawnUp.After(WithdrawCollection.Decide(new(2025, Id, Day, "dubbel"), DrawnUp));
        SendCollection.Decide(Act, withdrawn, Seal).ShouldBeRefused("debit.already_withdrawn");
        SendCollection.Decide(Act with { SentOn = Day.PlusDays(-15) }, DrawnUp, Seal)
            .ShouldBeRefused("debit.before_step");
        SendCollection.Decide(Act with { SentOn = Day }, DrawnUp, Seal).ShouldBeRefused("debit.sent_too_late");
        SendCollection.Decide(Act, DrawnUp, null).ShouldBeRefused("debit.file_forgotten");
    }
}
