using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;

namespace Wijkboek.Domain.Tests.Appreciation.Gestures;

/// <summary>An outing that cost money, and always time for a talk.</summary>
internal static class Gestures
{
    public static MakeGesture Outing { get; } = new(
        new GestureId("uitje-1"), GestureKind.Outing, On(5, 10), 18, Money.Euro(240), Project: "eetcafe",
        Note: "Naar het museum");

    public static MakeGesture Promise { get; } = new(
        new GestureId("praatje"), GestureKind.Attention, On(1, 1), 0, IsStanding: true);

    public static GestureYear Made { get; } = Of(Outing);

    public static GestureYear Promised { get; } = Of(Promise);

    public static GestureYear Withdrawn { get; } = Made.After(WithdrawGesture.Decide(
        new WithdrawGesture(Outing.Gesture, 2025, On(5, 12), "Ging niet door"), Made, Books2025));

    private static GestureYear Of(MakeGesture act) =>
        GestureYear.Initial.After(MakeGesture.Decide(act, GestureYear.Initial, Books2025));
}
