using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Finance.DirectDebits;

/// <summary>What a member still owes of the contribution of a year, with a mandate to collect it by.</summary>
/// <param name="Name">As it stands on the account; null when it was forgotten.</param>
/// <param name="AmountCents">Agreed for the year, without what is in a round already.</param>
public sealed record Collectable(
    string Mandate, string Member, string? Name, string? Iban, int Year, long AmountCents, DebitSequence Sequence)
{
    /// <summary>Of the last year of the period, by mandates that still hold when it ends.</summary>
    internal static async Task<IReadOnlyList<Collectable>> Read(
        Question question, IEnumerable<TracedMandate> mandates, Collections? collections, PersonalReader personal)
    {
        var people = await People.Read(question);
        var year = question.To.Year;
        return
        [
            .. from mandate in mandates.Select(traced => traced.Mandate)
               let given = mandate.Given!
               where mandate.Refuses(given.Mandate, question.To) is null
               group (mandate, given) by given.Member into ofMember
               let newest = ofMember.MaxBy(one => one.given.SignedOn)
               let left = AgreedBy(people, ofMember.Key, year) - (collections?.Of(ofMember.Key) ?? Money.Zero)
               where left.IsPositive
               orderby newest.given.Mandate.Value
               select new Collectable(
                   newest.given.Mandate.Value, ofMember.Key.Value, personal.Text(newest.mandate.Name),
                   personal.Text(newest.mandate.Iban), year, left.Cents, newest.mandate.Sequence),
        ];
    }

    private static Money AgreedBy(People people, MemberId member, int year) =>
        people.Records.GetValueOrDefault(member.Value)?.Member.ContributionIn(year)?.PerYear ?? Money.Zero;
}
