using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.PaidPersons;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.PaidPersons.MarkPaidPersonTests;
using Marks = Wijkboek.Domain.Finance.PaidPersons.PaidPersons;

namespace Wijkboek.Domain.Tests.Finance.PaidPersons;

public sealed class UnmarkPaidPersonTests
{
    private static Marks Marked { get; } = Marks.Initial.After(Mark(Act));

    [Fact]
    public void It_is_taken_off_once_and_with_a_reason()
    {
        UnmarkPaidPerson.Decide(new(2025, Bill, " "), Marked).ShouldBeRefused("paid_person.reason_missing");
        var decision = UnmarkPaidPerson.Decide(new(2025, Bill, "Was een bedrijf"), Marked);
        var after = Marked.After(decision);
        after.Marked.ShouldBeEmpty();
        UnmarkPaidPerson.Decide(new(2025, Bill, "Nog eens"), after).ShouldBeRefused("paid_person.not_marked");
        Mark(Act, after).ShouldRecord<PaidPersonMarked>();
    }
}
