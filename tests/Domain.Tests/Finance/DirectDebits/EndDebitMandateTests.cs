using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class EndDebitMandateTests
{
    private static readonly EndDebitMandate Act = new(First, Day);

    [Fact]
    public void After_the_end_nothing_is_collected_by_it()
    {
        var ended = OfFatima.After(EndDebitMandate.Decide(Act, OfFatima));
        ended.Refuses(First, Day).ShouldBeNull();
        ended.Refuses(First, Day.PlusDays(1))!.Code.ShouldBe("debit.mandate_ended");
        EndDebitMandate.Decide(Act, ended).ShouldBeNothing();
        EndDebitMandate.Decide(Act with { EndedOn = Day.PlusDays(1) }, ended).ShouldBeRefused("debit.mandate_ended");
    }

    [Fact]
    public void It_ends_after_it_was_signed()
    {
        EndDebitMandate.Decide(Act, DebitMandate.Initial).ShouldBeRefused("debit.mandate_unknown");
        EndDebitMandate.Decide(Act with { EndedOn = new LocalDate(2025, 1, 9) }, OfFatima)
            .ShouldBeRefused("debit.before_signing");
    }
}
