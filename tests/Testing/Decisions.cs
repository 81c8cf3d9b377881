using Shouldly;
using Wijkboek.Domain.Common;

namespace Wijkboek.Testing;

/// <summary>Then: what a decision must be.</summary>
public static class Decisions
{
    public static IReadOnlyList<IEvent> Events(this Decision decision) => decision switch
    {
        Decision.Accepted accepted => [.. accepted.Events.Select(recorded => recorded.Event)],
        Decision.Refused refused => throw new ShouldAssertException($"Refused: {refused.Reason}"),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The one event of this type among those recorded.</summary>
    public static TEvent ShouldRecord<TEvent>(this Decision decision) where TEvent : IEvent =>
        decision.Events().OfType<TEvent>().ShouldHaveSingleItem();

    public static void ShouldBeNothing(this Decision decision) => decision.Events().ShouldBeEmpty();

    public static Refusal ShouldBeRefused(this Decision decision, string code)
    {
        var refused = decision.ShouldBeOfType<Decision.Refused>($"Expected the refusal {code}");
        refused.Reason.Code.ShouldBe(code);
        return refused.Reason;
    }
}
