using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using static Wijkboek.Application.Tests.Finance.BankStatements.Camt;

namespace Wijkboek.Application.Tests.Finance.BankStatements;

public sealed class CamtStatementsTests
{
    private const string Dollars = "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"USD\">1</Amt>"
        + "<CdtDbtInd>CRDT</CdtDbtInd></Bal>";
    private const string Shop = "NL69INGB0123456789";
    private static readonly LocalDate Day = new(2025, 6, 3);

    [Fact]
    public void A_payment_has_both_days_the_other_side_and_what_was_said()
    {
        var statement = Reading.ThatAddsUp(Message("02", Stmt("100.00", "87.50", Entry(
            "DBIT", "000000000000012.50",
            Details($"<Refs><EndToEndId>F-2025-1</EndToEndId><MndtId>M1</MndtId></Refs>"
                + $"<RltdPties>{Side("Dbtr", "Wij", Own)}{Side("Cdtr", "De Kweker &amp; Zn", Shop)}</RltdPties>"
                + "<RmtInf><Ustrd>Plantjes</Ustrd><Ustrd>voor de  tuin</Ustrd></RmtInf>")))));
        statement.Account.ShouldBe(Own);
        var line = statement.Lines.ShouldHaveSingleItem();
        line.ShouldBe(Day, -1_250, Shop, "De Kweker & Zn", "Plantjes voor de tuin", "F-2025-1");
        (line.ValueOn, line.Counterparty.Mandate?.Plain).ShouldBe((new LocalDate(2025, 6, 2), "M1"));
    }

    [Fact]
    public void The_newer_version_keeps_status_and_names_one_level_deeper()
    {
        var line = Reading.ThatAddsUp(Message("08", Stmt("0.00", "25.00", Entry(
            "CRDT", "25.00",
            Details("<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy=\"EUR\">25.00</Amt>"
                + "<RltdPties><Dbtr><Pty><Nm>J. Jansen</Nm></Pty></Dbtr>"
                + $"<DbtrAcct><Id><IBAN>{Shop}</IBAN></Id></DbtrAcct></RltdPties>"
                + "<RmtInf><Strd><CdtrRefInf><Ref>1000000202600042</Ref></CdtrRefInf></Strd></RmtInf>"),
            "<Sts><Cd>BOOK</Cd></Sts>")))).Lines.ShouldHaveSingleItem();
        line.ShouldBe(Day, 2_500, Shop, "J. Jansen", "1000000202600042");
    }

    [Fact]
    public void A_batch_stays_one_line_with_its_payments_as_parts()
    {
        var line = Reading.ThatAddsUp(Message("02", Stmt("100.00", "40.00", Entry(
            "DBIT", "60.00",
            "<NtryDtls><Btch><PmtInfId>VERGOEDING-2025-06  </PmtInfId><NbOfTxs>2</NbOfTxs></Btch>"
            + $"<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">20.00</Amt></TxAmt></AmtDtls>"
            + $"<RltdPties>{Side("Cdtr", "Een", Shop)}</RltdPties></TxDtls>"
            + "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">40.00</Amt></TxAmt></AmtDtls>"
            + $"<RltdPties>{Side("Cdtr", "Twee", null)}</RltdPties></TxDtls></NtryDtls>")))).Lines
            .ShouldHaveSingleItem();
        line.ShouldBe(Day, -6_000);
        line.BatchReference.ShouldBe("VERGOEDING-2025-06");
        line.Parts!.Select(part => (part.Amount, part.Counterparty.Name?.Plain))
            .ShouldBe([(new Money(-2_000), "Een"), (new Money(-4_000), "Twee")]);
    }

    [Fact]
    public void A_reversal_keeps_the_sign_that_it_has_and_a_return_says_why()
    {
        var line = Reading.ThatAddsUp(Message("02", Stmt("0.00", "30.00", Entry(
            "CRDT", "30.00",
            "<RvslInd>true</RvslInd>" + Details(
                $"<RltdPties>{Side("Dbtr", "Wij", Own)}{Side("Cdtr", "Gesloten", Shop)}</RltdPties>"
                + "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"))))).Lines.ShouldHaveSingleItem();
        line.ShouldBe(Day, 3_000, Shop, "Gesloten");
        line.ReturnReason.ShouldBe("AC04");
    }

    [Fact]
    public void Of_a_return_the_other_side_is_who_has_another_number()
    {
        var line = Reading.ThatAddsUp(Message("02", Stmt("0.00", "30.00", Entry(
            "CRDT", "30.00",
            Details($"<RltdPties>{Side("Dbtr", "Wij", null)}{Side("Cdtr", "Gesloten", Shop)}</RltdPties>"
                + "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"))))).Lines.ShouldHaveSingleItem();
        line.ShouldBe(Day, 3_000, Shop, "Gesloten");
    }

    [Theory]
    [InlineData("AC06", "AC06", "AC06")]
    [InlineData("AC06", "MD06", null)]
    public void A_batch_of_returns_has_a_reason_when_it_is_one(string first, string second, string? reason) =>
        Reading.ThatAddsUp(Message("02", Stmt("100.00", "40.00", Entry(
                "DBIT", "60.00",
                Details($"<RtrInf><Rsn><Cd>{first}</Cd></Rsn></RtrInf>",
                        $"<RtrInf><Rsn><Cd>{second}</Cd></Rsn></RtrInf>")
                    .Replace("<NtryDtls>", "<NtryDtls><Btch><MsgId>INC-7</MsgId></Btch>"))))).Lines
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                line => line.ReturnReason.ShouldBe(reason), line => line.BatchReference.ShouldBe("INC-7"));

    [Fact]
    public void What_is_pending_or_nothing_is_no_line() =>
        Reading.ThatAddsUp(Message("08", Stmt("5.00", "5.00",
            Entry("CRDT", "1.00", "", "<Sts><Cd>PDNG</Cd></Sts>") + Entry("CRDT", "1.00", "", "<Sts>INFO</Sts>")
            + Entry("CRDT", "0.00", "")))).Lines.ShouldBeEmpty();

    [Fact]
    public void What_a_bank_says_beside_the_entry_fills_in_what_is_missing()
    {
        var line = Reading.Statement(Message("02", Stmt("0.00", "-1.95", Entry(
            "DBIT", "1.95", "", more:
            $"<AddtlNtryInf>/TRTP/SEPA OVERBOEKING/IBAN/{Shop}/BIC/INGBNL2A/NAME/Kosten/REMI/Pakket juni</AddtlNtryInf>"
            )))).Lines.ShouldHaveSingleItem();
        line.ShouldBe(Day, -195, Shop, "Kosten", "Pakket juni");
    }

    [Fact]
    public void What_a_bank_says_beside_counts_where_the_payment_names_nobody() =>
        Reading.Statement(Message("02", Stmt("0.00", "-1.95", Entry(
                "DBIT", "1.95", Details("<Refs><AcctSvcrRef>9</AcctSvcrRef></Refs>"), more:
                $"<AddtlNtryInf>SEPA Overboeking      IBAN: {Shop}   BIC: INGBNL2A   Naam: Kosten   Omschrijving: juni"
                + "   Kenmerk: F-1</AddtlNtryInf>")))).Lines.ShouldHaveSingleItem()
            .ShouldBe(Day, -195, Shop, "Kosten", "juni", "F-1");

    [Fact]
    public void Pages_of_one_statement_are_one_statement()
    {
        var first = "<Stmt><Id>A</Id><StmtPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></StmtPgntn>"
            + $"<Acct><Id><IBAN>{Own}</IBAN></Id></Acct>{Balance("OPBD", "1.00", "2025-06-03")}"
            + $"{Balance("ITBD", "2.00", "2025-06-03")}{Entry("CRDT", "1.00", "")}</Stmt>";
        var second = "<Stmt><Id>A</Id><StmtPgntn><PgNb>2</PgNb><LastPgInd>true</LastPgInd></StmtPgntn>"
            + $"<Acct><Id><IBAN>{Own}</IBAN></Id></Acct>{Balance("ITBD", "2.00", "2025-06-03")}"
            + $"{Balance("CLBD", "3.00", "2025-06-03")}{Entry("CRDT", "1.00", "")}</Stmt>";
        Reading.ThatAddsUp(Message("08", first + second)).Lines.Count.ShouldBe(2);
    }

    [Fact]
    public void Some_banks_open_with_the_closing_balance_of_the_day_before() =>
        Reading.ThatAddsUp(Message("02", Stmt("1.00", "2.00", Entry("CRDT", "1.00", ""))
            .Replace("OPBD", "PRCD"))).Opening.ShouldBe(new Money(100));

    [Fact]
    public void Of_the_balances_of_several_days_the_first_and_the_last_count()
    {
        var statement = Reading.ThatAddsUp(Message("08", Stmt("1.00", "2.00", Entry("CRDT", "1.00", "")
            + Entry("CRDT", "3.00", "").Replace("2025-06-03", "2025-06-04")
            + Balance("OPBD", "2.00", "2025-06-03") + Balance("CLBD", "5.00", "2025-06-04"))));
        (statement.Opening, statement.Closing).ShouldBe((new Money(100), new Money(500)));
    }

    [Fact]
    public void Of_balances_in_several_currencies_those_in_euros_count() =>
        Reading.ThatAddsUp(Message("08", Stmt("1.00", "2.00", Entry("CRDT", "1.00", "")
                + Balance("CLBD", "9.00", "2025-06-03").Replace("EUR", "USD"))
                .Replace("<Bal>", $"{Balance("OPBD", "7.00", "2025-06-02").Replace("EUR", "USD")}<Bal>")))
            .Closing.ShouldBe(new Money(200));

    [Fact]
    public void Prefixes_and_other_namespaces_make_no_difference() =>
        Reading.ThatAddsUp(Message("02", Stmt("1.00", "2.00", Entry("CRDT", "1.00", "")))
                .Replace("xmlns=\"urn", "xmlns=\"\" xmlns:n=\"urn").Replace("<Stmt>", "<n:Stmt>")
                .Replace("</Stmt>", "</n:Stmt>"))
            .Lines.ShouldHaveSingleItem();

    [Fact]
    public void A_balance_in_another_currency_is_no_balance() =>
        Reading.Statement(Message("02", Stmt("1.00", "2.00", Entry("CRDT", "1.00", ""))
            .Replace("<Amt Ccy=\"EUR\">2.00", "<Amt Ccy=\"SEK\">2.00"))).Closing.ShouldBeNull();

    [Theory]
    [InlineData("statement.none", "<Stmt>.*</Stmt>", "")]
    [InlineData("statement.amount_wrong", "8.85", "8.855")]
    [InlineData("statement.amount_wrong", "8.85", "-8.85")]
    [InlineData("statement.amount_wrong", "8.85", "12345678901234.00")]
    [InlineData("statement.direction_wrong", "DBIT</CdtDbtInd><Sts>", "AF</CdtDbtInd><Sts>")]
    [InlineData("statement.missing", "<CdtDbtInd>DBIT</CdtDbtInd><Sts>", "<Sts>")]
    [InlineData("statement.missing", "<IBAN>[^<]*</IBAN>", "")]
    [InlineData("statement.missing", "<BookgDt>.*</ValDt>", "")]
    [InlineData("statement.date_wrong", "<BookgDt><Dt>2025-06-03", "<BookgDt><Dt>2025-02-30")]
    [InlineData("statement.currency_wrong", "EUR\">8.85", "USD\">8.85")]
    [InlineData("statement.currency_wrong", "<Bal>.*</Bal>", Dollars)]
    [InlineData("statement.other_message", "BkToCstmrStmt", "BkToCstmrAcctRpt")]
    [InlineData("statement.unknown_format", "BkToCstmrStmt", "Iets")]
    [InlineData("statement.xml_wrong", "</Document>", "")]
    [InlineData("statement.unknown_format", "<Document", "<!DOCTYPE a [<!ENTITY b \"c\">]><Document")]
    public void What_is_wrong_is_refused_with_its_reason(string code, string piece, string instead)
    {
        var text = Message("02", Stmt("100.00", "91.15", Entry("DBIT", "8.85", "")));
        var wrong = System.Text.RegularExpressions.Regex.Replace(
            text, piece, instead, System.Text.RegularExpressions.RegexOptions.Singleline);
        wrong.ShouldNotBe(text);
        Reading.RefusalOf(wrong).ShouldBe(code);
    }

    [Fact]
    public void A_refusal_names_the_line()
    {
        var text = Message("02", Stmt("100.00", "91.15", Entry("DBIT", "8,8,5", "")));
        var (_, refusal) = Reading.File(System.Text.Encoding.UTF8.GetBytes(text), "mei.xml");
        refusal!.Facts.ShouldContain(("file", (object?)"mei.xml"));
        refusal.Facts.Single(fact => fact.Name == "line").Value.ShouldBe(
            text.Split('\n').ToList().FindIndex(line => line.Contains("8,8,5")) + 1);
    }
}
