using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.RecurringEntries;

namespace Wijkboek.Application.Finance.RecurringEntries;

/// <summary>Entries that come back: what each of these acts looks at before it decides.</summary>
internal static class RecurringEntryActs
{
    public static ActCatalogue AddRecurringEntries(this ActCatalogue acts) => acts
        .Add<ArrangeRecurringEntry>(Module.Finance, async (act, from) => ArrangeRecurringEntry.Decide(
            act,
            await from.Load(RecurringRegister.Stream),
            await from.BooksFor(act.First, act.Lines)))
        .Add<PostRecurringEntry>(Module.Finance, async (act, from) =>
        {
            var register = await from.Load(RecurringRegister.Stream);
            var lines = register.Find(act.Recurring)?.Arranged.Lines ?? [];
            return PostRecurringEntry.Decide(act, register, await from.BooksFor(act.Due, lines));
        })
        .Add<StopRecurringEntry>(Module.Finance, async (act, from) =>
            StopRecurringEntry.Decide(act, await from.Load(RecurringRegister.Stream)));
}
