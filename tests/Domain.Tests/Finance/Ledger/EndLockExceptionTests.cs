using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Ledger.Exceptional;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class EndLockExceptionTests
{
    private static readonly EndLockException End = new(2025, Grant.Exception);

    [Fact]
    public void Ended_early_nobody_posts_in_what_is_locked_any_more()
    {
        var ended = EndLockException.Decide(End, Granted, Today);
        ended.ShouldRecord<LockExceptionEnded>().EndedOn.ShouldBe(Today);
        Post(Granted.After(ended), March, "fatma", Today).ShouldBeRefused("ledger.period_locked");
        EndLockException.Decide(End, Granted.After(ended), Today.PlusDays(1)).ShouldBeNothing();
    }

    [Fact]
    public void Only_one_that_was_given_is_ended() =>
        EndLockException.Decide(End, Locked, Today).ShouldBeRefused("lock_exception.unknown");
}
