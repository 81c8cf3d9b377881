using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Wijkboek.Host.Tests.Web.Banking;

/// <summary>A statement as a bank gives it, in CAMT.053.</summary>
internal static class StatementText
{
    public static FilePayload File(
        string name, string account, long opening, params IReadOnlyList<Line> lines) => new()
    {
        Name = name,
        MimeType = "application/xml",
        Buffer = Encoding.UTF8.GetBytes(Of(account, opening, opening + lines.Sum(line => line.Cents), lines)),
    };

    public static string Of(string account, long opening, long closing, IReadOnlyList<Line> lines) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-17T01:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>{lines[0].Day}</Id><CreDtTm>2026-11-17T01:00:00</CreDtTm>
        <Acct><Id><IBAN>{account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
        {Balance("OPBD", opening, lines[0].Day)}{Balance("CLBD", closing, lines[^1].Day)}
        {string.Concat(lines.Select(Entry))}
        </Stmt></BkToCstmrStmt></Document>
        """;

    private static string Balance(string code, long cents, string day) =>
        $"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{Amount(cents)}</Amt>"
        + $"<CdtDbtInd>{Direction(cents)}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>";

    private static string Entry(Line line)
    {
        var side = line.Cents < 0 ? "Cdtr" : "Dbtr";
        var iban = line.Iban is null
            ? ""
            : $"<{side}Acct><Id><IBAN>{line.Iban}</IBAN></Id></{side}Acct>";
        return $"<Ntry><Amt Ccy=\"EUR\">{Amount(line.Cents)}</Amt><CdtDbtInd>{Direction(line.Cents)}</CdtDbtInd>"
            + $"<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{line.Day}</Dt></BookgDt><NtryDtls><TxDtls><RltdPties>"
            + $"<{side}><Pty><Nm>{line.Name}</Nm></Pty></{side}>{iban}</RltdPties>"
            + $"<RmtInf><Ustrd>{line.Text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }

    private static string Direction(long cents) => cents < 0 ? "DBIT" : "CRDT";

    private static string Amount(long cents) =>
        (Math.Abs(cents) / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}

/// <param name="Day">As ISO 8601 writes it.</param>
internal sealed record Line(string Day, long Cents, string Name, string Text, string? Iban = null);
