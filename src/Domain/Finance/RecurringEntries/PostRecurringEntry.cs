using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.RecurringEntries;

/// <summary>
/// Posts what is due on a day, once. The entry is one like any other: it can be reversed, and its receipt lies beside
/// it.
/// </summary>
public sealed record PostRecurringEntry(RecurringEntryId Recurring, LocalDate Due, EntryId Entry) : IAct
{
    /// <param name="books">Of the day on which it is due.</param>
    public static Decision Decide(PostRecurringEntry act, RecurringRegister register, Books books)
    {
        if (register.Find(act.Recurring) is not { } recurring)
            return RecurringRefusals.Unknown(act.Recurring);
        if (recurring.PostedOn(act.Due) is { } posted)
        {
            return posted.Entry == act.Entry
                ? Decision.Nothing
                : RecurringRefusals.AlreadyPosted(act.Recurring, act.Due);
        }

        if (!recurring.DaysUntil(act.Due).Contains(act.Due))
            return RecurringRefusals.NotDue(act.Recurring, act.Due);
        var arranged = recurring.Arranged;
        return books
            .Post(new EntryDraft(act.Entry, arranged.Journal, act.Due, arranged.Lines, arranged.Name))
            .AndThen(() => RecurringRegister.Stream.Record(
                new RecurringEntryPosted(act.Recurring, act.Due, act.Entry)));
    }
}
