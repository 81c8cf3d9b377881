namespace Wijkboek.Domain.Finance.RecurringEntries;

/// <summary>Lets an entry come back no more; what was posted stays.</summary>
/// <param name="LastOn">Nothing is due after this day.</param>
public sealed record StopRecurringEntry(RecurringEntryId Recurring, LocalDate LastOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(StopRecurringEntry act, RecurringRegister register)
    {
        if (register.Find(act.Recurring) is not { } recurring)
            return RecurringRefusals.Unknown(act.Recurring);
        if (recurring.Stopped is { } before)
        {
            return before.LastOn == act.LastOn
                ? Decision.Nothing
                : RecurringRefusals.AlreadyStopped(act.Recurring, before.LastOn);
        }

        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return RecurringRefusals.ReasonMissing;
        var later = recurring.Posted.Select(posted => posted.Due).Where(due => due > act.LastOn).ToList();
        return later.Count > 0
            ? RecurringRefusals.PostedAfter(later.Max())
            : RecurringRegister.Stream.Record(new RecurringEntryStopped(act.Recurring, act.LastOn, act.Reason));
    }
}
