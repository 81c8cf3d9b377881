using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Reporting.Charts;

public sealed class HundredthsTests
{
    [Fact]
    public void The_parts_of_a_euro_always_add_up_to_a_hundred() => Prop
        .ForAll(
            Gen.Choose(0, 1_000_000_00).ListOf().Select(it => it.Select(cents => (long)cents).ToList())
                .Where(it => it.Sum() > 0).ToArbitrary(),
            amounts => Hundredths.Of(amounts).Sum() == 100)
        .ShouldHold();

    [Fact]
    public void The_largest_remainders_get_what_rounding_leaves() =>
        Hundredths.Of([152_000, 64_800, 38_400, 31_200, 27_370, 15_165, 11_260])
            .ShouldBe([45, 19, 11, 9, 8, 5, 3]);

    [Fact]
    public void Nothing_is_divided_into_nothing() => Hundredths.Of([0, 0]).ShouldBe([0, 0]);
}
