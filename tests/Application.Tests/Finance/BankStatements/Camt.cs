namespace Wijkboek.Application.Tests.Finance.BankStatements;

/// <summary>Messages in the two versions that Dutch banks give.</summary>
internal static class Camt
{
    public const string Own = "NL91ABNA0417164300";

    public static string Message(string version, string statements) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"><BkToCstmrStmt>
        <GrpHdr><MsgId>1</MsgId><CreDtTm>2025-06-04T01:00:00</CreDtTm></GrpHdr>
        {statements}
        </BkToCstmrStmt></Document>
        """;

    public static string Stmt(string opening, string closing, string entries, string more = "") =>
        $"""
        <Stmt><Id>2025-155</Id>{more}<ElctrncSeqNb>155</ElctrncSeqNb><CreDtTm>2025-06-04T01:00:00</CreDtTm>
        <Acct><Id><IBAN>{Own}</IBAN></Id><Ccy>EUR</Ccy></Acct>
        {Balance("OPBD", opening, "2025-06-02")}{Balance("CLBD", closing, "2025-06-03")}
        {entries}
        </Stmt>
        """;

    public static string Balance(string code, string amount, string day) =>
        $"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{amount.TrimStart('-')}</Amt>"
        + $"<CdtDbtInd>{(amount[0] == '-' ? "DBIT" : "CRDT")}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>";

    public static string Entry(
        string direction, string amount, string details, string status = "<Sts>BOOK</Sts>", string more = "") =>
        $"""
        <Ntry><NtryRef>7</NtryRef><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd>{status}
        <BookgDt><Dt>2025-06-03</Dt></BookgDt><ValDt><Dt>2025-06-02</Dt></ValDt>{details}{more}</Ntry>
        """;

    public static string Details(params string[] payments) =>
        $"<NtryDtls>{string.Concat(payments.Select(one => $"<TxDtls>{one}</TxDtls>"))}</NtryDtls>";

    public static string Side(string side, string name, string? iban) =>
        $"<{side}><Nm>{name}</Nm></{side}>"
        + (iban is null ? "" : $"<{side}Acct><Id><IBAN>{iban}</IBAN></Id></{side}Acct>");
}
