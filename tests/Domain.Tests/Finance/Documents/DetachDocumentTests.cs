using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Documents;

public sealed class DetachDocumentTests
{
    private static readonly string Hash = AttachDocumentTests.Hash;
    private static readonly EntryId Rent = AttachDocumentTests.Rent;
    private static readonly DocumentAttached Attached = new(2025, Rent, Hash, DocumentKind.Pdf, "factuur huur.pdf");

    private static DetachDocument Away => new(2025, Rent, Hash, "Dit is de factuur van april");

    private static Decision Decide(DetachDocument act, LedgerYear? year = null) =>
        DetachDocument.Decide(act, Fold.Of<EntryDocuments>(Attached), year ?? AttachDocumentTests.Booked);

    [Fact]
    public void What_lies_beside_the_wrong_entry_is_taken_away_with_a_reason()
    {
        var documents = Fold.Of<EntryDocuments>(Attached).Evolve(Decide(Away).ShouldRecord<DocumentDetached>());
        documents.ByEntry.ShouldBeEmpty();
        Decide(Away with { Reason = " " }).ShouldBeRefused("document.reason_missing");
    }

    [Fact]
    public void Only_what_lies_there_is_taken_away()
    {
        Decide(Away with { Sha256 = new string('b', 64) }).ShouldBeRefused("document.not_attached");
        Decide(Away with { Entry = new EntryId("bestaat-niet") }).ShouldBeRefused("ledger.entry_unknown");
    }

    [Fact]
    public void What_was_reported_over_stays_as_it_was()
    {
        var march = new LocalDate(2025, 3, 31);
        var locked = AttachDocumentTests.Booked.Evolve(new PeriodLocked(2025, march));
        Decide(Away, locked).ShouldBeRefused("document.stays_with_entry").Facts.ShouldContain(("until", march));
        Decide(Away, AttachDocumentTests.Booked.Evolve(new PeriodLocked(2025, march.PlusDays(-1))))
            .ShouldRecord<DocumentDetached>();
        var closed = AttachDocumentTests.Booked.Evolve(
            new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, []));
        Decide(Away, closed).ShouldBeRefused("document.stays_with_entry")
            .Facts.ShouldContain(("until", new LocalDate(2025, 12, 31)));
    }
}
