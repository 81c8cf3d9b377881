using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Erasure;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>
/// Who is a member: 371 people at the end of 2024 and 412 a year later. Those who do something in the story have a name
/// there; of the others the list has one that nobody bears.
/// </summary>
internal static class Members
{
    private const int AtEndOf2024 = 371;

    private static readonly LocalDate FirstEvening = new(2024, 1, 3);
    private static readonly int[] Joined2024 = [4, 3, 5, 3, 4, 3, 2, 1, 5, 5, 4, 2];
    private static readonly int[] Joined2025 = [5, 5, 6, 4, 5, 5, 2, 2, 7, 6, 6, 3];

    /// <summary>Beside those who have a name in the story: day, and why.</summary>
    private static readonly (LocalDate On, MembershipEndReason Reason)[] Left =
    [
        (new(2024, 1, 31), MembershipEndReason.Moved), (new(2024, 2, 19), MembershipEndReason.OwnWish),
        (new(2024, 3, 31), MembershipEndReason.Moved), (new(2024, 4, 12), MembershipEndReason.Died),
        (new(2024, 5, 31), MembershipEndReason.Moved), (new(2024, 6, 30), MembershipEndReason.OwnWish),
        (new(2024, 7, 15), MembershipEndReason.Moved), (new(2024, 8, 31), MembershipEndReason.Moved),
        (new(2024, 9, 23), MembershipEndReason.Died), (new(2024, 10, 31), MembershipEndReason.OwnWish),
        (new(2024, 11, 30), MembershipEndReason.Moved), (new(2024, 12, 10), MembershipEndReason.OwnWish),
        (new(2024, 12, 31), MembershipEndReason.Moved),
        (new(2025, 1, 31), MembershipEndReason.Moved), (new(2025, 2, 17), MembershipEndReason.Died),
        (new(2025, 2, 28), MembershipEndReason.Moved), (new(2025, 3, 31), MembershipEndReason.OwnWish),
        (new(2025, 4, 30), MembershipEndReason.Moved), (new(2025, 5, 8), MembershipEndReason.Died),
        (new(2025, 5, 31), MembershipEndReason.Moved), (new(2025, 6, 30), MembershipEndReason.OwnWish),
        (new(2025, 7, 31), MembershipEndReason.Moved), (new(2025, 8, 31), MembershipEndReason.Moved),
        (new(2025, 9, 12), MembershipEndReason.Died), (new(2025, 9, 30), MembershipEndReason.OwnWish),
        (new(2025, 10, 31), MembershipEndReason.Moved), (new(2025, 11, 17), MembershipEndReason.OwnWish),
        (new(2025, 11, 30), MembershipEndReason.Moved), (new(2025, 12, 31), MembershipEndReason.OwnWish),
    ];

    public static void Tell(Script script)
    {
        Named(script);
        var taken = TakeOver(script);
        Join(script, 2024, Joined2024, taken);
        Join(script, 2025, Joined2025, taken + Joined2024.Sum());
        foreach (var (number, (on, reason)) in Left.Index())
            Leave(script, Leaving(number), on, reason);
        Forget(script, Leaving(1), Left[1].On);
        Leave(script, People.FormerEditor, new LocalDate(2024, 12, 31), MembershipEndReason.Moved);
        Leave(script, People.LunchHelp, new LocalDate(2025, 1, 6), MembershipEndReason.Moved);
    }

    /// <summary>Who was a member already is taken over in a few evenings of January.</summary>
    private static void Named(Script script)
    {
        foreach (var (number, person) in People.All.Except(Applicants.All).Index())
        {
            var recordedOn = LocalDate.Max(person.AdmittedOn, FirstEvening.PlusDays(number / 9));
            script.Record(recordedOn, People.Board, Admission(person), concerns: person);
        }
    }

    private static int TakeOver(Script script)
    {
        var leftIn2024 = Left.Count(left => left.On.Year == 2024) + 1;
        var named = People.All.Count(person => person.AdmittedOn.Year <= 2024);
        var taken = AtEndOf2024 + leftIn2024 - Joined2024.Sum() - named;
        var founding = new LocalDate(2019, 12, 1);
        var list = Enumerable.Range(0, taken)
            .Select(number => Numbered(number, founding.PlusDays(number * 1480 / taken)));
        foreach (var (evening, part) in list.Chunk(100).Index())
            script.Record(FirstEvening.PlusDays(evening + 1), People.Board, new AdmitMembers(part));
        return taken;
    }

    // Those of a month are entered together, after the tea for new members.
    private static void Join(Script script, int year, int[] perMonth, int number)
    {
        foreach (var month in Calendar.Months(year))
        {
            var list = Enumerable.Range(number, perMonth[month.Month - 1])
                .Select((next, place) => Numbered(next, month.Day(3 + (place * 3)))).ToList();
            script.Record(month.Day(25), People.Board, new AdmitMembers(list));
            number += list.Count;
        }
    }

    private static void Leave(Script script, Person person, LocalDate on, MembershipEndReason reason)
    {
        var noticed = reason == MembershipEndReason.Died ? on.PlusDays(6) : on.PlusDays(-12);
        script.Record(noticed, People.Board, new EndMembership(
            person.Member, reason, on, reason == MembershipEndReason.Died ? null : noticed));
    }

    // Asked for with the notice, and possible once the membership is over.
    private static void Forget(Script script, Person person, LocalDate lastDay)
    {
        var act = new ErasePerson(person.Member, ErasureGround.NoLongerNeeded);
        script.Refused(lastDay.PlusDays(-11), People.Board, act, "erasure.still_member");
        script.Record(lastDay.PlusDays(15), People.Board, act);
    }

    private static Person Leaving(int number) =>
        new(Names.Numbered((number * 9) + 4), default, "volunteer", default);

    private static AdmitMember Numbered(int number, LocalDate on) =>
        Admission(new Person(Names.Numbered(number), on, "volunteer", default));

    private static AdmitMember Admission(Person person) => new(
        person.Member, person.Name, MemberKind.Resident, person.AdmittedOn,
        person.BirthDate is { } born ? Personal.Of(born) : null);
}
