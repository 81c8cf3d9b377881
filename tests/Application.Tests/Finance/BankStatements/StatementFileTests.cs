using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Wijkboek.Application.Finance.BankStatements;
using static Wijkboek.Application.Tests.Finance.BankStatements.Camt;

namespace Wijkboek.Application.Tests.Finance.BankStatements;

public sealed class StatementFileTests
{
    private static readonly string Named = Message("02", Stmt("0.00", "1.00", Entry(
        "CRDT", "1.00", Details($"<RltdPties>{Side("Dbtr", "Café Zoë", null)}</RltdPties>"))));

    private const string Swift =
        ":20:X\r\n:25:417164300\r\n:28C:1\r\n:60F:C250602EUR0,\r\n:61:2506030603C1,NTRFNONREF\r\n"
        + ":86:/NAME/Café Zoë/REMI/x\r\n:62F:C250603EUR1,\r\n-\r\n";

    [Fact]
    public void A_file_is_known_by_its_hash()
    {
        var bytes = Encoding.UTF8.GetBytes(Swift);
        Reading.File(bytes).File!.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "xml" }, { "utf-8 bom", "xml" }, { "utf-16 bom", "xml" }, { "iso-8859-1", "xml" },
        { "windows-1252", "xml" },
        { "utf-8", "mt940" }, { "utf-8 bom", "mt940" }, { "utf-16 bom", "mt940" }, { "iso-8859-1", "mt940" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_name_is_read_in_every_encoding_that_banks_use(string encoding, string format)
    {
        var declared = encoding.Replace(" bom", "");
        var text = format == "xml" ? Named.Replace("UTF-8", declared) : Swift;
        var bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16 bom" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.Latin1.GetBytes(text),
        };
        Reading.Statements(bytes).ShouldHaveSingleItem().Lines.ShouldHaveSingleItem()
            .Counterparty.Name!.Plain.ShouldBe("Café Zoë");
    }

    [Fact]
    public void Xml_may_begin_with_a_blank_line_or_say_UTF_16_by_mistake() =>
        Reading.Statements($"\r\n {Named.Replace("UTF-8", "utf-16")}").ShouldHaveSingleItem().Lines
            .ShouldHaveSingleItem().Counterparty.Name!.Plain.ShouldBe("Café Zoë");

    [Fact]
    public void Xml_that_is_not_in_the_encoding_it_says_is_refused() =>
        Reading.RefusalOf(Encoding.Latin1.GetBytes(Named)).ShouldBe("statement.xml_wrong");

    [Fact]
    public void A_zip_is_all_its_files_together()
    {
        var zip = Zip(("dag1.xml", Named), ("map/", ""), ("__MACOSX/._dag1.xml", "x"), ("map/dag2.940", Swift));
        Reading.Statements(zip).Select(statement => statement.Lines.Count).ShouldBe([1, 1]);
    }

    [Fact]
    public void What_computers_and_banks_put_beside_statements_in_a_zip_is_passed_over()
    {
        Reading.Statements(Zip(
            ("map/__MACOSX/._dag1.xml", "x"), ("._dag1.xml", "x"), ("map/.DS_Store", "x"), ("Thumbs.db", "x"),
            ("desktop.ini", "x"), ("afschrift.pdf", "%PDF-1.7"), ("dag1.xml", Named))).ShouldHaveSingleItem();
        Reading.RefusalOf(Zip(("afschrift.pdf", "%PDF-1.7"))).ShouldBe("statement.unknown_format");
    }

    [Fact]
    public void One_wrong_file_in_a_zip_refuses_the_zip_and_is_named()
    {
        var zip = Zip(("goed.xml", Named), ("fout.xml", Named.Replace("1.00", "1.001")));
        var (_, refusal) = Reading.File(zip, "mei.zip");
        refusal!.Facts.ShouldContain(("file", (object?)"mei.zip/fout.xml"));
    }

    [Fact]
    public void A_zip_in_a_zip_an_empty_zip_and_a_broken_zip_are_refused()
    {
        var zip = Zip(("dag1.xml", Named));
        Reading.RefusalOf(Zip(("binnen.zip", Encoding.Latin1.GetString(zip)))).ShouldStartWith("statement.");
        Reading.RefusalOf(Zip()).ShouldBe("statement.empty");
        Reading.RefusalOf(zip[..^30]).ShouldBe("statement.zip_wrong");
    }

    [Fact]
    public void What_is_packed_may_not_be_larger_than_a_file_may_be()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("bom.xml").Open())
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 64; i++)
                entry.Write(zeros);
        }

        Reading.RefusalOf(packed.ToArray()).ShouldBe("statement.too_large");
    }

    [Theory]
    [InlineData("", "statement.empty")]
    [InlineData(" \r\n\0", "statement.empty")]
    [InlineData("Datum;Bedrag\n2025-06-03;1,00", "statement.unknown_format")]
    [InlineData("%PDF-1.7", "statement.unknown_format")]
    [InlineData("<html><body>Log opnieuw in</body></html>", "statement.unknown_format")]
    [InlineData("<!DOCTYPE html><html><body>Log opnieuw in</body></html>", "statement.unknown_format")]
    public void What_is_no_statement_is_refused(string text, string code) => Reading.RefusalOf(text).ShouldBe(code);

    [Fact]
    public void A_text_with_nothing_in_between_its_letters_is_refused() =>
        Reading.RefusalOf(Swift.Replace("Zo", "Z\0o")).ShouldBe("statement.encoding_wrong");

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://voorbeeld.invalid/b\"> %b;]>")]
    public void A_document_type_is_never_followed(string type) =>
        Reading.RefusalOf(Named.Replace("<Document", $"{type}<Document")).ShouldBe("statement.unknown_format");

    [Fact]
    public void Endless_depth_text_and_attributes_are_refused()
    {
        Reading.RefusalOf(Named.Replace("<Ntry>", string.Concat(Enumerable.Repeat("<A>", 100_000))))
            .ShouldBe("statement.too_deep");
        Reading.RefusalOf(Named.Replace("Café", new string('x', 100_000))).ShouldBe("statement.line_too_long");
        var attributes = string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"a{i}=\"\""));
        Reading.RefusalOf(Named.Replace("<Nm>", $"<Nm {attributes}>"))
            .ShouldBe("statement.line_too_long");
        Reading.RefusalOf(Swift.Replace("Café", new string('x', 100_000))).ShouldBe("statement.line_too_long");
        Reading.RefusalOf(Swift.Replace("Café", string.Concat(Enumerable.Repeat("x\r\n", 100_000))))
            .ShouldBe("statement.too_many");
        Reading.RefusalOf(Swift.Replace(":62F:", $"{string.Concat(Enumerable.Repeat(":86:x\r\n", 100_000))}:62F:"))
            .ShouldBe("statement.too_many");
    }

    [Theory]
    [InlineData(":86:")]
    [InlineData("<a>")]
    public void A_line_of_a_hundred_megabytes_is_refused_before_it_is_read(string start)
    {
        using var endless = new OneLine(start, 100 * 1024 * 1024);
        var (file, refusal) = StatementFile.Read("lang", endless);
        file.ShouldBeNull();
        refusal!.Code.ShouldBe("statement.too_large");
        endless.Given.ShouldBeLessThan(StatementFile.LargestBytes + (1024 * 1024));
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    // Given piece by piece, as a network does: how long it is shows only at the end.
    private sealed class OneLine(string start, long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var some = (int)Math.Min(count, length - Given);
            for (var i = 0; i < some; i++)
                buffer[offset + i] = Given + i < start.Length ? (byte)start[(int)(Given + i)] : (byte)'x';
            Given += some;
            return some;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
