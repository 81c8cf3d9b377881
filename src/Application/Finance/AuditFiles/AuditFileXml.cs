using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime.Text;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.AuditFiles;

/// <summary>Versions of the format; the tax office takes no other than 4.0 from 2027.</summary>
public enum AuditFileVersion
{
    V32,
    V40,
}

/// <summary>
/// Writes an audit file as XML: the order of the elements is that of the schema, which knows no other. Where the two
/// versions differ, the name or the place of an element does.
/// </summary>
public sealed class AuditFileXml : IDisposable
{
    private const string Product = "Wijkboek";

    // What an element can hold, in characters.
    private const int LongestDescription = 9999;
    private const int LongestReference = 255;
    private const int LongestUser = 35;

    private readonly XmlWriter xml;
    private readonly AuditFile file;
    private readonly AuditFileVersion version;
    private readonly string productVersion;

    private AuditFileXml(AuditFile file, AuditFileVersion version, string productVersion, Stream output)
    {
        this.file = file;
        this.version = version;
        this.productVersion = productVersion;
        xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Indent = true, IndentChars = " ", NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        });
    }

    private bool IsOld => version == AuditFileVersion.V32;

    private string Namespace => IsOld
        ? "http://www.auditfiles.nl/XAF/3.2"
        : "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0";

    public static void Write(AuditFile file, AuditFileVersion version, string productVersion, Stream output)
    {
        using var writing = new AuditFileXml(file, version, productVersion, output);
        writing.Whole();
    }

    public void Dispose() => xml.Dispose();

    private void Whole()
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("auditfile", Namespace);
        Header();
        Within("company", () =>
        {
            Element(IsOld ? "companyIdent" : "Commercenr", file.Cooperative.KvkNumber, 100);
            Element("companyName", file.Cooperative.Name, 255);
            Element("taxRegistrationCountry", "NL", 2);
            Element("taxRegIdent", file.Cooperative.Rsin ?? "", 30);
            Within("generalLedger", () => All(file.Accounts, Account));
            Within("periods", () => All(file.Periods, Period));
            Opening();
            Transactions();
        });
        xml.WriteEndDocument();
    }

    private void Header() => Within("header", () =>
    {
        Element("fiscalYear", file.FiscalYear, 9);
        Element("startDate", file.Year.Start);
        Element("endDate", file.Year.End);
        Element("curCode", "EUR", 3);
        Element("dateCreated", file.Created);
        Element("softwareDesc", Product, 50);
        Element("softwareVersion", productVersion, 20);
        if (!IsOld && file.Accounts.Any(account => account.Rgs is not null))
            Element("RGSVersion", StandardChart.RgsVersion, 20);
    });

    private void Account(Account account) => Within("ledgerAccount", () =>
    {
        Element("accID", account.Number, 35);
        Element("accDesc", account.Name, 255);
        Element("accTp", account.IsOnBalanceSheet ? "B" : "P", 2);
        Element(IsOld ? "leadReference" : "RGScode", account.Rgs, 255);
    });

    private void Period((int Number, LocalDate Start, LocalDate End) period) => Within("period", () =>
    {
        Element("periodNumber", Whole(period.Number), 3);
        Element("startDatePeriod", period.Start);
        Element("endDatePeriod", period.End);
    });

    private void Opening() => Within("openingBalance", () =>
    {
        if (IsOld)
            Element("opBalDate", file.Year.Start);
        Totals(
            file.Opening.Count,
            file.Opening.Where(line => line.Balance > Money.Zero).Sum(line => line.Balance),
            file.Opening.Where(line => line.Balance < Money.Zero).Sum(line => -line.Balance));
        foreach (var (i, line) in file.Opening.Index())
        {
            Within("obLine", () =>
            {
                Element("nr", Whole(i + 1), 35);
                Element("accID", line.Account, 35);
                Amount(line.Balance);
            });
        }
    });

    private void Transactions() => Within("transactions", () =>
    {
        Totals(file.Lines.Count(), file.Lines.Sum(line => line.Debit), file.Lines.Sum(line => line.Credit));
        All(file.Journals, journal => Within("journal", () =>
        {
            var (id, name, type) = Describe(journal.Journal);
            Element("jrnID", id, 35);
            Element("desc", name, LongestDescription);
            Element("jrnTp", type, 2);
            All(journal.Transactions, Transaction);
        }));
    });

    private void Transaction(AuditFileTransaction entry) => Within("transaction", () =>
    {
        Element("nr", entry.Number, 35);
        Element("desc", entry.Description, LongestDescription);
        Element("periodNumber", Whole(file.PeriodOf(entry.Date)), 3);
        Element("trDt", entry.Date);
        Element(IsOld ? "sourceID" : "Source", entry.Act, LongestUser);
        Element(IsOld ? "userID" : "User", entry.Actor, LongestUser);
        foreach (var (i, line) in entry.Lines.Index())
            Line(entry, line, i + 1);
    });

    private void Line(AuditFileTransaction entry, EntryLine line, int number) => Within("trLine", () =>
    {
        Element("nr", Whole(number), 35);
        Element("accID", line.Account, 35);
        Element("docRef", entry.Number, LongestReference);
        // The day of the invoice in 4.0, of the event in 3.2.
        Element("effDate", IsOld ? entry.Date : entry.DocumentDate);
        Element("desc", entry.Description, LongestDescription);
        Amount(line.Balance);
        Element(IsOld ? "costID" : "cost", line.IncomeStream?.Value, LongestUser);
        Element(IsOld ? "projID" : "project", line.Project, LongestUser);
    });

    private void Totals(int lines, Money debit, Money credit)
    {
        Element("linesCount", Whole(lines), 10);
        Element("totalDebit", Euros(debit), 21);
        Element("totalCredit", Euros(credit), 21);
    }

    // Never below zero: the side says which way it goes.
    private void Amount(Money balance)
    {
        Element("amnt", Euros(balance < Money.Zero ? -balance : balance), 21);
        Element("amntTp", balance < Money.Zero ? "C" : "D", 1);
    }

    private void Within(string name, Action content)
    {
        xml.WriteStartElement(name, Namespace);
        content();
        xml.WriteEndElement();
    }

    private static void All<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
            write(item);
    }

    private void Element(string name, LocalDate date) => Element(name, LocalDatePattern.Iso.Format(date), 10);

    /// <param name="value">Null leaves the element out.</param>
    private void Element(string name, string? value, int longest)
    {
        if (value is not null)
            xml.WriteElementString(name, Namespace, Fitting(value, longest));
    }

    // XML knows no control characters; a text that was cut never ends in half a character.
    private static string Fitting(string value, int longest)
    {
        var text = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            var known = rune.Value >= ' ' || rune.Value is '\t' or '\n' or '\r' ? rune.ToString() : " ";
            if (rune.Value is 0xFFFE or 0xFFFF)
                known = " ";
            if (text.Length + known.Length > longest)
                break;
            text.Append(known);
        }

        return text.ToString();
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Euros(Money amount) =>
        (amount.Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static (string Id, string Name, string Type) Describe(LedgerJournal journal) => journal switch
    {
        LedgerJournal.Cash => ("KAS", "Kasboek", "C"),
        LedgerJournal.Bank => ("BANK", "Bankboek", "B"),
        LedgerJournal.Purchases => ("INKOOP", "Inkoopboek", "P"),
        LedgerJournal.Sales => ("VERKOOP", "Verkoopboek", "S"),
        LedgerJournal.General => ("MEMO", "Memoriaal", "M"),
        _ => throw new ArgumentOutOfRangeException(nameof(journal), journal, null),
    };
}
