using FsCheck;
using Microsoft.FSharp.Core;

namespace Wijkboek.Testing;

/// <summary>
/// Properties as every test run tries them: a sample that is the same each time, so that a red run can be repeated. The
/// long run (`./build.sh test --long`) tries many more, other ones each time, and names the seed of what fails.
/// </summary>
public static class Properties
{
    private const ulong SampleSeed = 20251231;
    private const int SampleSize = 100;
    private const int LongSize = 10_000;

    public static bool IsLongRun => Environment.GetEnvironmentVariable("WIJKBOEK_LONG") == "1";

    public static void ShouldHold(this Property property) => Check.One(
        IsLongRun
            ? Config.QuickThrowOnFailure.WithMaxTest(LongSize)
            : Config.QuickThrowOnFailure.WithMaxTest(SampleSize).WithReplay(Sample),
        property);

    private static FSharpOption<Replay> Sample =>
        FSharpOption<Replay>.Some(new Replay(new Rnd(SampleSeed), FSharpOption<int>.None));
}
