using Wijkboek.Application.Acts;

namespace Wijkboek.Application.Tests.Acts;

public sealed class StreamTurnsTests
{
    private readonly StreamTurns turns = new();

    [Fact]
    public async Task Turns_are_given_in_the_order_in_which_they_were_asked_for()
    {
        var first = await Take("a");
        var second = Take("a");
        var third = Take("a");
        second.IsCompleted.ShouldBeFalse();

        first.Dispose();
        (await second).Dispose();

        (await third).Dispose();
    }

    [Fact]
    public async Task Other_streams_and_other_cooperatives_do_not_wait()
    {
        using var mine = await Take("a");

        (await Take("b")).Dispose();
        (await turns.Take("wijk-west", ["a"], true, TestContext.Current.CancellationToken)).Dispose();
    }

    [Fact]
    public async Task Whoever_wants_several_waits_for_all_of_them_and_never_in_a_circle()
    {
        var a = await Take("a");
        var both = Take("a", "b");
        var reverse = Take("b", "a");
        var b = Take("b");

        a.Dispose();
        (await both).Dispose();
        (await reverse).Dispose();
        (await b).Dispose();
    }

    [Fact]
    public async Task Whoever_stops_waiting_lets_nobody_overtake()
    {
        using var impatient = new CancellationTokenSource();
        var first = await Take("a");
        var second = turns.Take("wijk-oost", ["a"], true, impatient.Token);
        var third = Take("a");

        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(second);
        third.IsCompleted.ShouldBeFalse();

        first.Dispose();
        (await third).Dispose();
    }

    [Fact]
    public async Task Whoever_decided_lets_the_next_one_decide_but_not_yet_be_certain()
    {
        var first = await Take("a");
        var second = turns.Take("wijk-oost", ["a"], false, TestContext.Current.CancellationToken);
        second.IsCompleted.ShouldBeFalse();

        first.HandOver();
        using var deciding = await second;
        deciding.HandOver();
        var certain = Take("a");
        certain.IsCompleted.ShouldBeFalse();

        deciding.Dispose();
        certain.IsCompleted.ShouldBeFalse();
        first.Dispose();
        (await certain).Dispose();
    }

    private Task<StreamTurns.Turn> Take(params string[] streams) =>
        turns.Take("wijk-oost", streams, true, TestContext.Current.CancellationToken);
}
