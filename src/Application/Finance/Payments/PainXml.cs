using System.Globalization;
using System.Text;
using System.Xml;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>What files of payments and direct debits have in common: ISO 20022, in the order of the schema.</summary>
internal sealed class PainXml : IDisposable
{
    public const int LongestName = 70;
    private const int CentsPerEuro = 100;

    private readonly XmlWriter xml;

    /// <param name="version">Such as <c>pain.001.001.09</c>.</param>
    /// <param name="message">The one element in the document.</param>
    /// <param name="isNew">The generation of messages that writes BICFI and wraps dates.</param>
    public PainXml(Stream output, string version, string message, bool isNew)
    {
        IsNew = isNew;
        xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Indent = true, IndentChars = " ", NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        });
        xml.WriteStartDocument();
        xml.WriteStartElement("Document", $"urn:iso:std:iso:20022:tech:xsd:{version}");
        xml.WriteStartElement(message);
    }

    public bool IsNew { get; }

    public void Dispose()
    {
        xml.WriteEndDocument();
        xml.Dispose();
    }

    public void Within(string name, Action content)
    {
        xml.WriteStartElement(name);
        content();
        xml.WriteEndElement();
    }

    /// <summary>Element within element, the innermost with this value.</summary>
    public void Path(string path, string value)
    {
        var names = path.Split('/');
        foreach (var name in names)
            xml.WriteStartElement(name);
        xml.WriteString(value);
        foreach (var _ in names)
            xml.WriteEndElement();
    }

    /// <summary>In the signs that banks exchange; left out when nothing is left of it.</summary>
    public void Text(string path, string text, int longest)
    {
        if (SepaText.Of(text, longest) is { Length: > 0 } written)
            Path(path, written);
    }

    public void Amount(string name, Money amount)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("Ccy", "EUR");
        xml.WriteString(Euros(amount));
        xml.WriteEndElement();
    }

    public void Sums(int count, Money total)
    {
        Path("NbOfTxs", count.ToString(CultureInfo.InvariantCulture));
        Path("CtrlSum", Euros(total));
    }

    public void Header(string messageId, LocalDate madeOn, int count, Money total, string party) =>
        Within("GrpHdr", () =>
        {
            Path("MsgId", messageId);
            Path("CreDtTm", $"{Day(madeOn)}T12:00:00");
            Sums(count, total);
            Within("InitgPty", () => Text("Nm", party, LongestName));
        });

    /// <summary>A bank is known by its BIC, or else by nothing but the account (IBAN only).</summary>
    public void Agent(string name, string? bic) =>
        Path(
            bic is null ? $"{name}/FinInstnId/Othr/Id" : $"{name}/FinInstnId/{(IsNew ? "BICFI" : "BIC")}",
            bic ?? "NOTPROVIDED");

    /// <summary>A date, which the newer generation wraps where it may hold a time as well.</summary>
    public void Date(string name, LocalDate day, bool wrapped) =>
        Path(wrapped && IsNew ? $"{name}/Dt" : name, Day(day));

    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Euros(Money amount) => string.Create(
        CultureInfo.InvariantCulture, $"{amount.Cents / CentsPerEuro}.{amount.Cents % CentsPerEuro:00}");
}
