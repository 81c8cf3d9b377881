using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Documents;

public sealed class AttachDocumentTests
{
    internal static readonly EntryId Rent = new("huur");
    internal static readonly string Hash = new('a', 64);

    internal static readonly LedgerYear Booked = Fold.Of<LedgerYear>(
        Example.Opened(),
        new EntryPosted(
            Rent, LedgerJournal.Purchases, 1, new LocalDate(2025, 3, 31), null, null, null,
            [EntryLine.ToDebit("4200", Money.Euro(800)), EntryLine.ToCredit("1100", Money.Euro(800))]));

    private static AttachDocument Receipt => new(2025, Rent, Hash, DocumentKind.Pdf, "factuur huur.pdf");

    private static Decision Decide(AttachDocument act, params IEvent[] before) =>
        AttachDocument.Decide(act, Fold.Of<EntryDocuments>(before), Booked);

    [Fact]
    public void A_receipt_is_laid_beside_its_entry_and_twice_is_once()
    {
        var attached = Decide(Receipt).ShouldRecord<DocumentAttached>();
        (attached.Entry, attached.Sha256, attached.Kind).ShouldBe((Rent, Hash, DocumentKind.Pdf));
        Decide(Receipt, attached).ShouldBeNothing();
        Decide(Receipt with { Sha256 = new string('b', 64) }, attached).ShouldRecord<DocumentAttached>();
    }

    [Fact]
    public void A_year_that_is_closed_still_takes_the_receipt_that_was_missing()
    {
        var closed = Booked.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, []));
        AttachDocument.Decide(Receipt, EntryDocuments.Initial, closed).ShouldRecord<DocumentAttached>();
    }

    [Fact]
    public void Only_an_entry_of_the_year_takes_one() =>
        Decide(Receipt with { Entry = new EntryId("bestaat-niet") }).ShouldBeRefused("ledger.entry_unknown");

    [Theory]
    [InlineData("")]
    [InlineData("aaaa")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_hash_is_refused(string hash) =>
        Decide(Receipt with { Sha256 = hash }).ShouldBeRefused("document.hash_wrong");

    [Fact]
    public void A_document_has_a_name_of_a_reasonable_length()
    {
        Decide(Receipt with { Name = " " }).ShouldBeRefused("document.name_missing");
        Decide(Receipt with { Name = new string('n', 201) }).ShouldBeRefused("document.name_missing");
    }

    [Theory]
    [InlineData("255044462D312E37", DocumentKind.Pdf)]
    [InlineData("FFD8FFE000104A46", DocumentKind.Jpeg)]
    [InlineData("89504E470D0A1A0A00", DocumentKind.Png)]
    public void A_file_is_what_is_in_it(string content, DocumentKind kind) =>
        DocumentKinds.Of(Convert.FromHexString(content)).ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData("3C68746D6C3E")]
    [InlineData("504B0304")]
    [InlineData("89504E47")]
    public void Anything_else_is_none_of_the_kinds(string content) =>
        DocumentKinds.Of(Convert.FromHexString(content)).ShouldBeNull();
}
