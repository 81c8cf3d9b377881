using Wijkboek.Domain.Common;
using static Wijkboek.Application.Tests.Finance.BankStatements.Mt940;

namespace Wijkboek.Application.Tests.Finance.BankStatements;

/// <summary>The same format as each bank writes it.</summary>
public sealed class Mt940ReaderTests
{
    [Fact]
    public void Code_words_between_slashes_of_ABN_AMRO() =>
        Only("90,",
                ":61:2506030603D10,N658NONREF",
                $":86:/TRTP/SEPA OVERBOEKING/IBAN/{Shop}/BIC/INGBNL2A/NAME/De ",
                "Kweker/REMI/Plantjes en/of aarde/EREF/NOTPROVIDED")
            .ShouldBe(Day, -1_000, Shop, "De Kweker", "Plantjes en/of aarde");

    [Fact]
    public void Labels_in_columns_of_ABN_AMRO() =>
        Only("104,5",
                ":61:2506030603C4,5N944NONREF",
                $":86:SEPA IDEAL                       IBAN: {Shop}",
                "BIC: INGBNL2A                    NAAM: J JANSEN",
                "OMSCHRIJVING: 4851430136 KAARTJES",
                "KENMERK: 03-06-2025 18:14 003000")
            .ShouldBe(Day, 450, Shop, "J JANSEN", "4851430136 KAARTJES", "03-06-2025 18:14 003000");

    [Fact]
    public void Counterparty_in_one_field_of_ING() =>
        Only("112,50",
                ":61:2506030603C12,50NTRFEREF//25155123456789",
                "/TRCD/00100/",
                $":86:/EREF/F-1//CNTP/{Shop}/INGBNL2A/J. Jansen///REMI/USTD//Contributie 2025/")
            .ShouldBe(Day, 1_250, Shop, "J. Jansen", "Contributie 2025", "F-1");

    [Fact]
    public void A_number_first_and_then_all_in_one_of_ING() =>
        Only("80,00",
                ":61:250603D20,00NGT EREF",
                $":86:{Shop} INGBNL2A J AAP NOTPROVIDED reiskosten mei")
            .ShouldBe(Day, -2_000, Shop, "J AAP", "reiskosten mei");

    [Fact]
    public void The_other_side_below_the_amount_of_Rabobank()
    {
        var text = string.Join('\n', [
            ":940:", ":20:940S250603", ":25:NL91ABNA0417164300 EUR", ":28C:0", ":60F:C250602EUR000000000100,00",
            ":61:250603D000000000012,50N102EREF", Shop,
            ":86:/EREF/F-2/BENM//NAME/De Kweker/REMI/674725433/ISDT/2025-06-03",
            ":61:250401D000000000001,00N093NONREF", ":86:/REMI/Kosten Q1/ISDT/2025-04-01",
            ":62F:C250603EUR000000000086,50", "",
        ]);
        var statement = Reading.ThatAddsUp(text);
        statement.Account.ShouldBe("NL91ABNA0417164300");
        statement.Lines[0].ShouldBe(Day, -1_250, Shop, "De Kweker", "674725433", "F-2");
        // No day of booking is given: a value of long before was booked when the statement had come so far.
        (statement.Lines[1].BookedOn, statement.Lines[1].ValueOn).ShouldBe((Day, new LocalDate(2025, 4, 1)));
    }

    [Fact]
    public void The_envelope_of_Knab_and_its_labels() =>
        Reading.ThatAddsUp("{1:F01KNABNL2HAXXX0000000000}{2:I940KNABNL2HXXXXN3020}{4:\n"
                + Message("0417164300", "0,", "1000,",
                    ":61:2506030603C1000,NTRFNONREF//ABC98", $":86:REK: {Shop}/NAAM: BEDRIJF VOF")
                .Replace("\r\n-", "\n-}"))
            .Lines.ShouldHaveSingleItem().ShouldBe(Day, 100_000, Shop, "BEDRIJF VOF");

    [Fact]
    public void Subfields_of_Triodos() =>
        Only("58,00",
                ":61:250603D42,00NET NONREF", ":86:000>100000000000", ">20INGBNL2U", $">21{Shop}",
                ">22HUUR JUNI BUURTHUIS DE HOEK>23STEEN", ">310417164300")
            .ShouldBe(Day, -4_200, Shop, null, "HUUR JUNI BUURTHUIS DE HOEKSTEEN");

    [Fact]
    public void Subfields_with_question_marks() =>
        Only("142,00",
                ":61:2506030603CR42,00NTRFNONREF",
                $":86:166?00GUTSCHRIFT?20EREF+F-3?21SVWZ+Beitrag?31{Shop}?32J. Jansen")
            .ShouldBe(Day, 4_200, Shop, "J. Jansen", "Beitrag", "F-3");

    [Fact]
    public void Fixed_lines_of_SNS_and_ASN() =>
        Only("35,00",
                $":61:2506030603D65,00NOVB{Shop}", "de kweker",
                $":86:{Shop} de kweker".PadRight(69), "Betaling plantjes".PadRight(65))
            .ShouldBe(Day, -6_500, Shop, "de kweker", "Betaling plantjes");

    [Fact]
    public void One_decimal_of_bunq() =>
        Only("100,3", ":61:2506030603C0,3NTRFNONREF", $":86:/IBAN/{Shop}/NAME/J. Jansen/REMI/test")
            .ShouldBe(Day, 30, Shop, "J. Jansen", "test");

    [Fact]
    public void A_reversed_credit_takes_off_and_a_reversed_debit_gives_back() =>
        Reading.ThatAddsUp(Message("417164300", "100,00", "105,00",
                ":61:2506030603RC5,00NTRFNONREF", ":86:terug", ":61:2506030603RD10,00NTRFNONREF"))
            .Lines.Select(line => line.Amount.Cents).ShouldBe([-500, 1_000]);

    [Theory]
    [InlineData("2412310102", "2025-01-02", "2024-12-31")]
    [InlineData("2501021231", "2024-12-31", "2025-01-02")]
    [InlineData("240229", "2024-02-29", "2024-02-29")]
    public void The_day_of_booking_finds_its_year(string days, string booked, string value)
    {
        var line = Reading.Statement(
                $":20:X\n:25:417164300\n:28C:1\n:60F:C240101EUR0,\n:61:{days}C1,NTRFNONREF\n:62F:C250401EUR1,\n-\n")
            .Lines.ShouldHaveSingleItem();
        $"{line.BookedOn:yyyy-MM-dd} {line.ValueOn:yyyy-MM-dd}".ShouldBe($"{booked} {value}");
    }

    [Fact]
    public void A_dash_within_a_text_is_no_end() =>
        Only("99,00", ":61:2506030603D1,00NTRFNONREF", ":86:regel een", "-", "- regel drie")
            .Counterparty.Description!.Plain.ShouldBe("regel een - - regel drie");

    [Fact]
    public void Several_statements_and_pages_in_one_file()
    {
        var first = Message("417164300", "1,00", "2,00", ":61:2506030603C1,00NTRFNONREF").Replace(":62F:", ":62M:");
        var second = Message("417164300", "2,00", "3,00", ":61:2506030603C1,00NTRFNONREF").Replace(":60F:", ":60M:");
        var other = Message("12.34.56.789", "0,", "0,");
        var statements = Reading.Statements($"ABNANL2A\r\n940\r\n{first}{second}ABNANL2A\r\n{other}");
        statements.Select(one => (one.Account, one.Lines.Count)).ShouldBe([(Own, 2), ("NL02ABNA0123456789", 0)]);
        (statements[0].Opening, statements[0].Closing).ShouldBe((new Money(100), new Money(300)));
    }

    [Theory]
    [InlineData("ABNANL2A\n940\n", "417164300", Own)]
    [InlineData("{1:F01ABNANL2AXXXX0000000000}{4:\n", "41.71.64.300", Own)]
    [InlineData("", "417164300", "417164300")]
    [InlineData("", "NL91 ABNA 0417 1643 00 EUR", Own)]
    [InlineData("", "TRIODOSBANK/0417164300", "NL62TRIO0417164300")]
    [InlineData("", "ABNANL2A/417164300", Own)]
    [InlineData("", "NL91ABNA0417164300/EUR", Own)]
    public void A_bare_number_is_the_IBAN_where_the_file_names_the_bank(string before, string given, string account) =>
        Reading.Statement(before + Message(given, "0,", "0,")).Account.ShouldBe(account);

    [Theory]
    [InlineData("-\r\n")]
    [InlineData("")]
    public void What_stands_below_the_last_statement_is_passed_over(string end)
    {
        var text = Message(Own, "1,00", "2,00", ":61:2506030603C1,00NTRFNONREF").Replace("-\r\n", end);
        Reading.Statement(text + string.Concat(Enumerable.Repeat("regel\r\n", 100))).Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_bank_is_named_anew_before_each_statement() =>
        Reading.Statements(
                $"ABNANL2A\r\n{Message("417164300", "0,", "0,")}INGBNL2A\r\n{Message("123456789", "0,", "0,")}")
            .Select(one => one.Account).ShouldBe([Own, Shop]);

    [Fact]
    public void A_statement_may_begin_with_the_account()
    {
        var day = Message("417164300", "0,", "0,").Replace(":20:STMT\r\n", "");
        Reading.Statements($"ABNANL2A\r\n940\r\n{day}ABNANL2A\r\n940\r\n{day.Replace("-\r\n", "")}{day}")
            .Select(one => one.Account).ShouldBe([Own, Own, Own]);
    }

    [Theory]
    [InlineData("940S250603", "2025-06-03")]
    [InlineData("940S250602", "2025-06-02")]
    [InlineData("STMT", "2025-06-02")]
    public void A_statement_of_one_day_was_booked_on_that_day(string reference, string booked)
    {
        var line = Reading.Statement(Message(Own, "0,", "1,", ":61:250602C1,N541NONREF").Replace("STMT", reference))
            .Lines.ShouldHaveSingleItem();
        $"{line.BookedOn:yyyy-MM-dd} {line.ValueOn:yyyy-MM-dd}".ShouldBe($"{booked} 2025-06-02");
    }

    [Fact]
    public void A_time_that_is_wrapped_before_its_minutes_begins_no_field() =>
        Only("90,00", ":61:2506030603D10,00NTRFNONREF", ":86:BETAALAUTOMAAT 03-06-2025 12", ":15:33 PAS 4")
            .Counterparty.Description!.Plain.ShouldBe("BETAALAUTOMAAT 03-06-2025 12 :15:33 PAS 4");

    [Fact]
    public void Lines_may_end_with_more_signs_than_one() =>
        Reading.Statement(Message(Own, "100,00", "90,00",
                    ":61:2506030603D10,00NTRFNONREF",
                    $":86:/IBAN/{Shop}/NAME/De Kweker/REMI/Plantjes voor de wer", "kplaats")
                .Replace("\r\n", "\r\r\n")).Lines.ShouldHaveSingleItem()
            .ShouldBe(Day, -1_000, Shop, "De Kweker", "Plantjes voor de werkplaats");

    [Theory]
    [InlineData("statement.line_wrong", ":61:2506030603D10", ":61:2506030603X10")]
    [InlineData("statement.amount_wrong", "D10,00", "D10,005")]
    [InlineData("statement.amount_wrong", "D10,00", "D1,0,0")]
    [InlineData("statement.date_wrong", ":61:250603", ":61:251303")]
    [InlineData("statement.date_wrong", "0603D", "0631D")]
    [InlineData("statement.currency_wrong", "C250602EUR", "C250602USD")]
    [InlineData("statement.line_wrong", ":60F:C250602", ":60F:X250602")]
    [InlineData("statement.cut_off", ":62F:", ":64:")]
    [InlineData("statement.line_wrong", ":25:417164300", ":25:")]
    [InlineData("statement.unknown_format", ":25:417164300", "")]
    [InlineData("statement.unknown_format", ":60F:", ":99:")]
    public void What_is_wrong_is_refused_with_its_reason(string code, string piece, string instead)
    {
        var text = Message("417164300", "100,00", "90,00", ":61:2506030603D10,00NTRFNONREF", ":86:x");
        text.ShouldContain(piece);
        Reading.RefusalOf(text.Replace(piece, instead)).ShouldBe(code);
    }
}
