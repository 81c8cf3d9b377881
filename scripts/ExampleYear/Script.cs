using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear;

/// <summary>One line of the file: somebody records an act on a day.</summary>
/// <param name="RefusedAs">The act must be refused with this code; null when it must be accepted.</param>
public sealed record Scene(
    LocalDate On, Person By, IAct Act, string? Reason = null, Person? Concerns = null, string? RefusedAs = null);

/// <summary>
/// What people record, told subject by subject. The file has it in order of recording: by day, on a day by person, and
/// each person in the order of the telling.
/// </summary>
public sealed class Script
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly List<Scene> scenes = [];

    public void Record(LocalDate on, Person by, IAct act, string? reason = null, Person? concerns = null) =>
        scenes.Add(new Scene(on, by, act, reason, concerns));

    /// <summary>Somebody tries what may not be; what they do instead is told after it.</summary>
    public void Refused(LocalDate on, Person by, IAct act, string code) =>
        scenes.Add(new Scene(on, by, act, RefusedAs: code));

    public IEnumerable<(Scene Scene, Instant At)> InOrder() => scenes
        .GroupBy(scene => (scene.On, scene.By))
        .SelectMany(sitting => Timed(sitting.Key.On, sitting.Key.By, sitting))
        .OrderBy(line => line.At);

    // People sit down at an hour of their own, and need half a minute or more for each line.
    private static IEnumerable<(Scene Scene, Instant At)> Timed(LocalDate on, Person by, IEnumerable<Scene> sitting)
    {
        var moment = on.At(by.SitsDownAt).PlusMinutes(Fingerprint.Number($"{by.Id} {on:uuuu-MM-dd}", 25));
        foreach (var (number, scene) in sitting.Index())
        {
            moment = moment.PlusSeconds(31 + Fingerprint.Number($"{by.Id} {on:uuuu-MM-dd} {number}", 50));
            yield return (scene, moment.InZoneLeniently(Amsterdam).ToInstant());
        }
    }
}
