using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Membership.Erasure;

/// <summary>
/// Forgets somebody for good (AVG art. 17). Without classes all goes that may go by now and the rest stays for its
/// term; a class that is named goes or is refused. Amounts, counts and the chain stay as they are.
/// </summary>
/// <param name="Classes">contact, consent, mandate, business or tax-2025.</param>
public sealed record ErasePerson(
    MemberId Person, ErasureGround Ground, IReadOnlyList<string>? Classes = null) : IAct
{
    /// <param name="held">The keys of this person that still exist.</param>
    /// <param name="volunteers">Whether an agreement with this person as a volunteer runs today.</param>
    /// <param name="today">Erasing cannot be dated: it happens when it is recorded.</param>
    public static Decision Decide(
        ErasePerson act, Member person, Functions functions, bool volunteers, IReadOnlyList<HeldKey> held,
        LocalDate today)
    {
        if (person is { Details: null, ErasedOn: null })
            return ErasureRefusals.UnknownPerson(act.Person);
        if (act.Classes?.FirstOrDefault(name => !RetentionTerm.IsKnown(new(name))) is { } unknown)
            return ErasureRefusals.UnknownClass(unknown);
        var asked = held.Where(key => act.Classes?.Contains(key.Kept.Class) != false).ToList();
        if (asked.Exists(key => key.Kept == Retention.Contact)
            && IsBusy(act.Person, person, functions, volunteers, today) is { } busy)
            return busy;

        var kept = asked.Where(key => key.FirstDay > today).OrderBy(key => key.FirstDay).ToList();
        var going = asked.Except(kept).OrderBy(key => key.Kept.Class, StringComparer.Ordinal).ToList();
        if (kept.Count > 0 && (act.Classes is not null || going.Count == 0))
            return ErasureRefusals.TooEarly(act.Person, kept[0].Kept.Class, kept[0].FirstDay!.Value);
        return going.Count == 0
            ? Decision.Nothing
            : Member.Stream(act.Person).Record(new PersonalDataErased(
                act.Person, today, act.Ground, [.. going.Select(key => new ErasedKey(key.Kept.Class, key.Key))]));
    }

    // Whoever takes part must be reached, and called by name.
    private static Refusal? IsBusy(
        MemberId id, Member person, Functions functions, bool volunteers, LocalDate today)
    {
        if (person.Admitted is not null && !(person.Ended?.EndedOn < today))
            return ErasureRefusals.StillMember(id);
        if (person.OpenApplication is not null)
            return ErasureRefusals.ApplicationOpen(id);
        if (functions.Appointments.Exists(known => known.Appointed.Person == id && !(known.LastDay < today)))
            return ErasureRefusals.HoldsFunction(id);
        return volunteers ? ErasureRefusals.Volunteers(id) : null;
    }
}

/// <summary>A key that exists, with the day of the last fact that it sealed something of.</summary>
public sealed record HeldKey(Retention Kept, Guid Key, LocalDate LastUsed)
{
    /// <summary>The first day on which it may go; null when it may always go.</summary>
    public LocalDate? FirstDay => RetentionTerm.FirstDay(Kept, LastUsed);
}
