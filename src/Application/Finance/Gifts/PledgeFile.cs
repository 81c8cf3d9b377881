using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;

namespace Wijkboek.Application.Finance.Gifts;

/// <summary>A pledge as whoever may see it reads it, with what was given by it.</summary>
/// <param name="Giver">Null when the name was forgotten.</param>
/// <param name="Iban">Null when it is not known, or was forgotten.</param>
/// <param name="Gifts">Those that count, in order.</param>
/// <param name="Positions">Where in the journal the facts of the pledge stand.</param>
public sealed record PledgeFile(
    Pledge Pledge, string? Giver, string? Iban, IReadOnlyList<GiftReceived> Gifts, IReadOnlyList<long> Positions)
{
    // A transfer takes days, and people pay after the weekend.
    private const int DaysOfGrace = 14;

    // People pay at the end of the month before as well.
    private const int DaysEarly = 31;

    public PledgeRecorded Recorded => Pledge.Recorded!;

    public static async Task<IReadOnlyList<PledgeFile>> Read(Question question)
    {
        var people = await People.Read(question);
        var gifts = (await question.All(GiftBook.Gifts)).Values
            .Where(traced => traced.Gift.Reversed is null)
            .Select(traced => traced.Gift.Received!)
            .OrderBy(gift => gift.ReceivedOn)
            .ToLookup(gift => gift.Pledge);
        return
        [
            .. from traced in (await question.All(GiftBook.Pledges)).Values
               let recorded = traced.Pledge.Recorded!
               orderby recorded.From, recorded.Pledge.Value
               select new PledgeFile(
                   traced.Pledge,
                   recorded.Member is { } member ? people.NameOf(member) : people.Open(recorded.Giver),
                   people.Open(recorded.Iban), [.. gifts[recorded.Pledge]], traced.Positions),
        ];
    }

    public Money ExpectedIn(LocalDate from, LocalDate to) =>
        Pledge.DueUntil(to).Where(due => due.On >= from).Sum(due => due.Amount);

    public Money ReceivedIn(LocalDate from, LocalDate to) =>
        Gifts.Where(gift => from <= gift.ReceivedOn && gift.ReceivedOn <= to).Sum(gift => gift.Amount);

    /// <summary>What should have come by a day and did not, since its first day; null when nothing is late.</summary>
    public (Money Amount, LocalDate Since)? LateOn(LocalDate day)
    {
        var covered = ReceivedIn(LocalDate.MinIsoValue, day);
        LocalDate? since = null;
        foreach (var due in Pledge.DueUntil(day.PlusDays(-DaysOfGrace)))
        {
            covered -= due.Amount;
            if (covered.IsNegative)
                since ??= due.On;
        }

        return since is { } first ? (-covered, first) : null;
    }

    /// <summary>What a gift of this day would be; null when nothing is open by then.</summary>
    public Money? ExpectedOn(LocalDate day)
    {
        var due = Pledge.DueUntil(day.PlusDays(DaysEarly)).ToList();
        return due.Sum(one => one.Amount) > Gifts.Sum(gift => gift.Amount) ? due[^1].Amount : null;
    }
}
