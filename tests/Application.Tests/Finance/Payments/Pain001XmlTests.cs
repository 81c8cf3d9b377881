using System.Text;
using System.Xml.Linq;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Tests.Finance.Payments;

public sealed class Pain001XmlTests
{
    private static readonly PaymentFile File = new(
        "betaling-1", new LocalDate(2026, 11, 21), "Coöperatie Oost & West U.A.", "NL91ABNA0417164300",
        new LocalDate(2026, 11, 24), BatchBooking: true,
        [
            new("betaling-1-1", new Money(8_405), "Fatima Aydın", "NL20INGB0001234567", null, "Vergoeding", null,
                null, null),
            new("betaling-1-2", new Money(100), "Belastingdienst", "NL69INGB0123456789", "INGBNL2A", null,
                "1000000202600042", null, null),
            new("betaling-1-3", new Money(1), "Zürcher Werkstatt", "CH9300762011623852957", null, null,
                "RF18539007547034", "Zürich", "CH"),
        ]);

    [Theory]
    [InlineData(PaymentFormat.Pain001V09, "pain.001.001.09")]
    [InlineData(PaymentFormat.Pain001V03, "pain.001.001.03")]
    public void A_file_holds_by_the_schema_of_its_version(PaymentFormat format, string version) =>
        PainSchema.ShouldHold(File.Write(format), version);

    [Fact]
    public void The_control_sums_are_the_sum_of_the_payments_in_euros()
    {
        var document = Read(PaymentFormat.Pain001V09);
        Texts(document, "CtrlSum").ShouldBe(["85.06", "85.06"]);
        Texts(document, "NbOfTxs").ShouldBe(["3", "3"]);
        Texts(document, "InstdAmt").ShouldBe(["84.05", "1.00", "0.01"]);
    }

    [Fact]
    public void Names_are_written_in_signs_that_banks_take_and_addresses_only_outside_the_eea()
    {
        var document = Read(PaymentFormat.Pain001V09);
        Texts(document, "Nm").ShouldBe(
        [
            "Cooperatie Oost + West U.A.", "Cooperatie Oost + West U.A.", "Fatima Aydin", "Belastingdienst",
            "Zurcher Werkstatt",
        ]);
        document.Descendants().Count(one => one.Name.LocalName == "PstlAdr").ShouldBe(1);
        (Texts(document, "TwnNm")[0], Texts(document, "Ctry")[0]).ShouldBe(("Zurich", "CH"));
        document.Descendants().ShouldAllBe(one => one.Name.LocalName != "AdrLine");
    }

    [Fact]
    public void A_reference_says_who_gave_it_out()
    {
        var document = Read(PaymentFormat.Pain001V09);
        Texts(document, "Issr").ShouldBe(["CUR", "ISO"]);
        Texts(document, "Ref").ShouldBe(["1000000202600042", "RF18539007547034"]);
        Texts(document, "Ustrd").ShouldBe(["Vergoeding"]);
    }

    [Fact]
    public void Both_versions_say_the_same_in_their_own_elements()
    {
        Texts(Read(PaymentFormat.Pain001V09), "BICFI").ShouldBe(["INGBNL2A"]);
        Texts(Read(PaymentFormat.Pain001V03), "BIC").ShouldBe(["INGBNL2A"]);
        Read(PaymentFormat.Pain001V09).Descendants().Single(one => one.Name.LocalName == "ReqdExctnDt")
            .Elements().Single().Value.ShouldBe("2026-11-24");
        Texts(Read(PaymentFormat.Pain001V03), "ReqdExctnDt").ShouldBe(["2026-11-24"]);
    }

    [Fact]
    public void The_same_batch_gives_the_same_bytes() =>
        File.Seal(PaymentFormat.Pain001V09).Hash.ShouldBe((File with { }).Seal(PaymentFormat.Pain001V09).Hash);

    private static XDocument Read(PaymentFormat format) => XDocument.Parse(Encoding.UTF8.GetString(File.Write(format)));

    private static IReadOnlyList<string> Texts(XDocument document, string name) =>
        [.. document.Descendants().Where(one => one.Name.LocalName == name).Select(one => one.Value)];
}
