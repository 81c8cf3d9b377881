using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.Documents;
using Wijkboek.Application.Governance;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Documents;

public sealed class DocumentsAnswerTests
{
    private static readonly LocalDate NewYear = new(2025, 1, 1);
    private static readonly LocalDate OldYear = new(2025, 12, 31);
    private static readonly string Hash = new('a', 64);

    private readonly InMemoryWijkboek wijkboek = new(
        new ActCatalogue().AddGovernance().AddFinance(), FinanceModule.Projections);

    [Fact]
    public async Task What_was_typed_and_costs_something_asks_for_a_document()
    {
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            Entry("huur", "4200"),
            Entry("energie", "4210"),
            Entry("naar-spaarrekening", "1120"),
            Entry("vergist", "4300"),
            new ReverseEntry(new EntryId("vergist"), new EntryId("terug"), 2025, new LocalDate(2025, 4, 1), "Dubbel"),
            new AttachDocument(2025, new EntryId("huur"), Hash, DocumentKind.Jpeg, "huur.jpg"));
        var answer = await Ask();
        answer.Entries.Select(entry => (entry.Id, entry.Documents.Count)).ShouldBe([("huur", 1), ("energie", 0)]);
        answer.Without.ShouldBe(1);
        answer.Entries[0].Documents[0].ShouldBe(new DocumentsAnswer.File(Hash, DocumentKind.Jpeg, "huur.jpg"));

        await wijkboek.Given(new DetachDocument(2025, new EntryId("huur"), Hash, "Verkeerde foto"));
        (await Ask()).Without.ShouldBe(2);
    }

    private static PostEntry Entry(string id, string account) => new(
        new EntryId(id), LedgerJournal.General, new LocalDate(2025, 3, 31),
        [EntryLine.ToDebit(account, Money.Euro(80)), EntryLine.ToCredit("1100", Money.Euro(80))], id);

    private async Task<DocumentsAnswer> Ask() =>
        (DocumentsAnswer)(await DocumentsAnswer.Give(await wijkboek.Ask(NewYear, OldYear))).Data;
}
