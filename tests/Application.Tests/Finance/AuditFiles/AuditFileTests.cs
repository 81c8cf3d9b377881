using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Wijkboek.Application.Finance.AuditFiles;
using Wijkboek.Application.Tests.Example;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;
using Books = Wijkboek.Application.Finance.LedgerBook.LedgerBook;

namespace Wijkboek.Application.Tests.Finance.AuditFiles;

/// <summary>Both years of the example in both versions, read as the tax office would.</summary>
public sealed class AuditFileTests(ImportedExample example) : IClassFixture<ImportedExample>
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    public static TheoryData<int, AuditFileVersion> EveryFile { get; } = new()
    {
        { 2024, AuditFileVersion.V40 }, { 2025, AuditFileVersion.V40 },
        { 2024, AuditFileVersion.V32 }, { 2025, AuditFileVersion.V32 },
    };

    [Theory]
    [MemberData(nameof(EveryFile))]
    public async Task Elements_stand_in_the_order_that_the_format_wants(int year, AuditFileVersion version)
    {
        var (xml, _) = await Written(year, version);

        foreach (var element in xml.DescendantsAndSelf().Where(element => element.HasElements))
            AuditFileOrder.Check(element, version);
    }

    [Theory]
    [MemberData(nameof(EveryFile))]
    public async Task Totals_are_those_of_the_ledger(int year, AuditFileVersion version)
    {
        var (xml, book) = await Written(year, version);
        var opened = book.Frame.Years[year].Opened;
        var lines = book.In(opened.Start, opened.End).SelectMany(posted => posted.Entry.Lines).ToList();

        var transactions = Only(xml, "transactions");
        Cents(transactions, "totalDebit").ShouldBe(lines.Sum(line => line.Debit.Cents));
        Cents(transactions, "totalCredit").ShouldBe(lines.Sum(line => line.Credit.Cents));
        Text(transactions, "linesCount").ShouldBe($"{lines.Count}");
        Sum(transactions.Descendants(), "trLine", "D").ShouldBe(Cents(transactions, "totalDebit"));
        Sum(transactions.Descendants(), "trLine", "C").ShouldBe(Cents(transactions, "totalCredit"));

        var opening = Only(xml, "openingBalance");
        Cents(opening, "totalDebit").ShouldBe(Cents(opening, "totalCredit"));
        Sum(opening.Elements(), "obLine", "D").ShouldBe(Cents(opening, "totalDebit"));
        Sum(opening.Elements(), "obLine", "C").ShouldBe(Cents(opening, "totalCredit"));
    }

    [Theory]
    [MemberData(nameof(EveryFile))]
    public async Task Every_transaction_balances_and_has_a_number_and_a_period_of_its_own(
        int year, AuditFileVersion version)
    {
        var (xml, _) = await Written(year, version);
        var transactions = All(xml, "transaction").ToList();

        transactions.Count.ShouldBeGreaterThan(500);
        transactions.Select(entry => Text(entry, "nr")).ShouldBeUnique();
        foreach (var entry in transactions)
        {
            Sum(entry.Elements(), "trLine", "D").ShouldBe(Sum(entry.Elements(), "trLine", "C"));
            Text(entry, "periodNumber").ShouldBe($"{int.Parse(Text(entry, "trDt")[5..7])}");
        }
    }

    [Theory]
    [MemberData(nameof(EveryFile))]
    public async Task Every_reference_exists_and_every_code_is_used_once(int year, AuditFileVersion version)
    {
        var (xml, _) = await Written(year, version);
        var accounts = All(xml, "ledgerAccount").ToList();
        var numbers = accounts.Select(account => Text(account, "accID")).ToList();

        numbers.ShouldBeUnique();
        Texts(accounts, version == AuditFileVersion.V40 ? "RGScode" : "leadReference").ShouldBeUnique();
        Texts(xml.Descendants(), "accID").Except(numbers).ShouldBeEmpty();
        Texts(All(xml, "transaction"), "periodNumber").Except(Texts(All(xml, "period"), "periodNumber"))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task The_balance_at_the_end_is_the_opening_of_the_next_year()
    {
        var (before, book) = await Written(2024, AuditFileVersion.V40);
        var (after, _) = await Written(2025, AuditFileVersion.V40);
        var onBalance = book.Frame.Accounts.Values.Where(account => account.IsOnBalanceSheet)
            .Select(account => account.Number).ToHashSet();

        var moved = Balances(before).ToDictionary(line => line.Key, line => line.Value);
        var result = moved.Where(line => !onBalance.Contains(line.Key)).Sum(line => line.Value);
        foreach (var part in book.Frame.Years[2024].Closed!.Appropriation)
            moved[part.Account] = moved.GetValueOrDefault(part.Account) - part.Amount.Cents;

        result.ShouldBe(-book.Frame.Years[2024].Closed!.Result.Cents);
        moved.Where(line => onBalance.Contains(line.Key) && line.Value != 0).OrderBy(line => line.Key)
            .ShouldBe(Opening(after).OrderBy(line => line.Key));
    }

    [Fact]
    public void What_xml_cannot_hold_is_left_out_and_what_is_too_long_is_cut_between_characters()
    {
        var line = EntryLine.ToDebit("1000", Money.Euro(5), project: new string('p', 34) + "\U0001F333");
        var file = OneEntry("Koffie\u0001 & thee <\uFFFE>", line);

        var xml = Parsed(file, AuditFileVersion.V40);

        Texts(All(xml, "trLine"), "desc").First().ShouldBe("Koffie  & thee < >");
        Texts(All(xml, "trLine"), "project").ShouldHaveSingleItem().ShouldBe(new string('p', 34));
    }

    [Theory]
    [InlineData(2025, 1, "2025", 12)]
    [InlineData(2025, 7, "2025-2026", 12)]
    public void A_split_year_has_its_own_periods(int year, int month, string fiscalYear, int periods)
    {
        var start = new LocalDate(year, month, 1);
        var file = OneEntry("Koffie") with
        {
            Year = new LedgerYearOpened(year, start, start.PlusYears(1).PlusDays(-1), []),
        };

        file.FiscalYear.ShouldBe(fiscalYear);
        file.Periods.Count().ShouldBe(periods);
        file.PeriodOf(start.PlusDays(40)).ShouldBe(2);
        file.Periods.Last().End.ShouldBe(file.Year.End);
    }

    private static AuditFile OneEntry(string description, params EntryLine[] lines)
    {
        var day = new LocalDate(2025, 3, 1);
        return new AuditFile(
            new CooperativeFounded(
                "Voorbeeld U.A.", LegalForm.Cooperative, null, "000000000", day, "Oost", null, "Utrecht", 1, false),
            new LedgerYearOpened(2025, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), []),
            Today, [], [],
            [
                new AuditFileJournal(
                    LedgerJournal.General,
                    [new AuditFileTransaction("2025-M-0001", day, day, description, null, "u-1", lines)]),
            ]);
    }

    private async Task<(XElement Xml, Books Book)> Written(int year, AuditFileVersion version)
    {
        var question = await example.Ask(year);
        var book = await Books.Read(question);
        var (cooperative, _) = await example.Wijkboek.States.Load(
            InMemoryWijkboek.Cooperative, Cooperative.Stream, default);
        var file = AuditFile.Of(
            book, book.Frame.Years[year], cooperative.Founding!, await question.Personal(), Today);
        return (Parsed(file, version), book);
    }

    private static XElement Parsed(AuditFile file, AuditFileVersion version)
    {
        using var output = new MemoryStream();
        AuditFileXml.Write(file, version, "0.1.0", output);
        return XDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).Root!;
    }

    private static Dictionary<string, long> Balances(XElement xml) => All(xml, "trLine").Concat(All(xml, "obLine"))
        .GroupBy(line => Text(line, "accID")).ToDictionary(lines => lines.Key, lines => lines.Sum(Signed));

    private static Dictionary<string, long> Opening(XElement xml) =>
        All(xml, "obLine").ToDictionary(line => Text(line, "accID"), Signed);

    private static long Signed(XElement line) =>
        Text(line, "amntTp") == "D" ? Cents(line, "amnt") : -Cents(line, "amnt");

    private static long Sum(IEnumerable<XElement> elements, string name, string side) => elements
        .Where(element => element.Name.LocalName == name && Text(element, "amntTp") == side)
        .Sum(element => Cents(element, "amnt"));

    private static IEnumerable<XElement> All(XElement xml, string name) =>
        xml.Descendants().Where(element => element.Name.LocalName == name);

    private static XElement Only(XElement xml, string name) => All(xml, name).Single();

    private static IEnumerable<string> Texts(IEnumerable<XElement> elements, string name) => elements
        .SelectMany(element => element.Elements()).Where(child => child.Name.LocalName == name)
        .Select(child => child.Value);

    private static string Text(XElement parent, string name) =>
        parent.Elements().Single(child => child.Name.LocalName == name).Value;

    private static long Cents(XElement parent, string name) =>
        (long)(decimal.Parse(Text(parent, name), CultureInfo.InvariantCulture) * 100);
}
