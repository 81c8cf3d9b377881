using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Documents;

/// <summary>Receipts and invoices beside entries: what each of these acts looks at before it decides.</summary>
internal static class DocumentActs
{
    public static ActCatalogue AddDocuments(this ActCatalogue acts) => acts
        .Add<AttachDocument>(Module.Finance, async (act, from) => AttachDocument.Decide(
            act, await from.Load(EntryDocuments.Stream(act.Year)), await from.Load(LedgerYear.Stream(act.Year))))
        .Add<DetachDocument>(Module.Finance, async (act, from) => DetachDocument.Decide(
            act, await from.Load(EntryDocuments.Stream(act.Year)), await from.Load(LedgerYear.Stream(act.Year))));
}
