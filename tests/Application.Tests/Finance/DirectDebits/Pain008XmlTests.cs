using System.Text;
using System.Xml.Linq;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Tests.Finance.Payments;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;

namespace Wijkboek.Application.Tests.Finance.DirectDebits;

public sealed class Pain008XmlTests
{
    private static readonly CollectionFile File = new(
        "contributie-1", new LocalDate(2026, 11, 2), "Coöperatie Oost", "NL69ZZZ123456780000", "NL91ABNA0417164300",
        new LocalDate(2026, 11, 24),
        [
            new("contributie-1-1", new Money(2_500), "m-1", new LocalDate(2025, 1, 10), DebitSequence.Recurring,
                "Fatima Aydın", "NL20INGB0001234567", "Contributie 2026"),
            new("contributie-1-2", new Money(1_001), "m-2", new LocalDate(2026, 1, 10), DebitSequence.First, "Joop",
                "NL69INGB0123456789", "Contributie 2026"),
        ]);

    [Theory]
    [InlineData(DebitFormat.Pain008V08, "pain.008.001.08")]
    [InlineData(DebitFormat.Pain008V02, "pain.008.001.02")]
    public void A_file_holds_by_the_schema_of_its_version(DebitFormat format, string version) =>
        PainSchema.ShouldHold(File.Write(format), version);

    [Fact]
    public void First_and_later_debits_stand_in_groups_that_add_up_to_the_whole()
    {
        var document = XDocument.Parse(Encoding.UTF8.GetString(File.Write(DebitFormat.Pain008V08)));
        Texts(document, "SeqTp").ShouldBe(["FRST", "RCUR"]);
        Texts(document, "CtrlSum").ShouldBe(["35.01", "10.01", "25.00"]);
        Texts(document, "MndtId").ShouldBe(["m-2", "m-1"]);
        Texts(document, "ReqdColltnDt").ShouldBe(["2026-11-24", "2026-11-24"]);
    }

    [Fact]
    public void The_same_round_gives_the_same_bytes() =>
        File.Seal(DebitFormat.Pain008V08).Hash.ShouldBe((File with { }).Seal(DebitFormat.Pain008V08).Hash);

    private static IReadOnlyList<string> Texts(XDocument document, string name) =>
        [.. document.Descendants().Where(one => one.Name.LocalName == name).Select(one => one.Value)];
}
