using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.NeighbourhoodJobs.Payroll;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.NeighbourhoodJobs.Payroll;

public sealed class PayrollFileTests
{
    private static readonly PayrollColumns TwoSides = new("Periode", "Code", "Plaats", "Debet", "Credit");

    private static readonly PayrollColumns OneSide = new("Periode", "Code", Amount: "Bedrag");

    private static (PayrollFile? File, Domain.Common.Refusal? Refusal) Read(byte[] bytes) =>
        PayrollFile.Read("maart.csv", new MemoryStream(bytes));

    private static PayrollFile File(string text) => Read(Encoding.UTF8.GetBytes(text)).File.ShouldNotBeNull();

    private static PayrollMonth Month(string text, PayrollColumns columns)
    {
        var (months, refusal) = File(text).Months(columns);
        refusal.ShouldBeNull();
        return months.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(";", "1.466,50", "31-03-2026")]
    [InlineData(",", "1466.50", "2026-03")]
    [InlineData("\t", "1466,5", "maart 2026")]
    [InlineData(";", "€ 1.466,50", "202603")]
    [InlineData(",", "\"1,466.50\"", "2026-03-31")]
    [InlineData(";", "1466,50", "31/03/2026")]
    [InlineData(";", "1466,50", "20260331")]
    [InlineData(";", "1466,50", "03/2026")]
    public void Separators_amounts_and_periods_are_read_as_they_come(string cut, string amount, string period)
    {
        var head = string.Join(cut, "Periode", "Code", "Naam", "Plaats", "Debet", "Credit");
        var row = string.Join(cut, period, "1000", "A. Jansen", "kok", amount, "");
        var month = Month($"{head}\r\n{row}\r\n\r\n", TwoSides);
        month.Month.ShouldBe(new YearMonth(2026, 3));
        month.Lines.ShouldHaveSingleItem()
            .ShouldBe(new PayrollLine("1000", "kok", new Money(146_650), Money.Zero));
    }

    [Theory]
    [InlineData("12,50", 1_250, 0)]
    [InlineData("-12,50", 0, 1_250)]
    [InlineData("12,50-", 0, 1_250)]
    [InlineData("(12,50)", 0, 1_250)]
    public void One_column_with_a_sign_has_two_sides(string amount, long debit, long credit) =>
        Month($"Periode;Code;Bedrag\n2026-03;1000;{amount}", OneSide).Lines.ShouldHaveSingleItem()
            .ShouldBe(new PayrollLine("1000", null, new Money(debit), new Money(credit)));

    [Fact]
    public void Quoted_cells_hold_separators_quotes_and_ends_of_lines()
    {
        var month = Month("Periode;Code;Bedrag\n2026-03;\"loon; \"\"vast\"\"\nen los\";\"1,00\"", OneSide);
        month.Lines.ShouldHaveSingleItem().Code.ShouldBe("loon; \"vast\" en los");
    }

    [Fact]
    public void Signs_of_unicode_and_of_windows_are_read_alike()
    {
        const string Text = "Periode;Code;Bedrag\n2026-03;Café;1,00";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text);
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(Text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], windows,
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
        ];
        foreach (var form in forms)
        {
            var file = Read(form).File.ShouldNotBeNull();
            file.Columns[0].ShouldBe("Periode");
            file.Rows.ShouldHaveSingleItem().Of(1).ShouldBe("Café");
        }
    }

    [Fact]
    public void Months_of_one_file_come_apart_in_order()
    {
        var (months, _) = File("Periode;Code;Bedrag\n2026-04;1;1\n2026-03;1;2\n2026-04;2;3").Months(OneSide);
        months.Select(month => (month.Month.Month, month.Lines.Count)).ShouldBe([(3, 1), (4, 2)]);
        months[0].BookedOn.ShouldBe(new LocalDate(2026, 3, 31));
    }

    [Theory]
    [InlineData("Periode;Code;Bedrag\n2026-03;1000;1,00\n3;1000;1,00", "payroll_file.period_wrong")]
    [InlineData("Periode;Code;Bedrag\n2026-03;1000;1,00\n2026-03;;1,00", "payroll_file.code_missing")]
    [InlineData("Periode;Code;Bedrag\n2026-03;1000;1,00\n2026-03;1000;veel", "payroll_file.amount_wrong")]
    [InlineData("Periode;Code;Bedrag\n2026-03;1000;1,00\n2026-03;1000;", "payroll_file.amount_wrong")]
    public void What_is_wrong_is_said_with_its_line(string text, string code)
    {
        var refusal = File(text).Months(OneSide).Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe(code);
        refusal.Facts.ShouldContain(("line", 3));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named() =>
        File("Periode;Code;Som\n2026-03;1;1").Months(OneSide).Refusal.ShouldNotBeNull().Facts
            .ShouldContain(("column", "Bedrag"));

    [Theory]
    [InlineData("", "payroll_file.empty")]
    [InlineData("Periode;Code;Bedrag\n", "payroll_file.empty")]
    [InlineData("Periode;Code;Bedrag\n2026-03;\"1000;1,00", "payroll_file.quote_open")]
    [InlineData("Periode\0", "payroll_file.encoding_wrong")]
    public void What_is_no_table_is_refused(string text, string code) =>
        Read(Encoding.UTF8.GetBytes(text)).Refusal.ShouldNotBeNull().Code.ShouldBe(code);

    [Fact]
    public void A_file_has_bounds()
    {
        Read(new byte[PayrollFile.LargestBytes + 1]).Refusal!.Code.ShouldBe("payroll_file.too_large");
        Read(Encoding.UTF8.GetBytes($"a;b\n{new string('x', 1_001)}")).Refusal!.Code
            .ShouldBe("payroll_file.too_wide");
        Read(Encoding.UTF8.GetBytes(new string(';', 200))).Refusal!.Code.ShouldBe("payroll_file.too_wide");
        Read(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat("a;b", 20_002)))).Refusal!.Code
            .ShouldBe("payroll_file.too_many_rows");
    }

    [Fact]
    public void Whatever_bytes_come_reading_ends_with_a_file_or_a_reason() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var (file, refusal) = Read(bytes);
            return file is null != refusal is null;
        }).ShouldHold();
}
