using Wijkboek.Domain.Finance.BankAccounts;
using static Wijkboek.Application.Tests.Finance.BankStatements.Mt940;

namespace Wijkboek.Application.Tests.Finance.BankStatements;

/// <summary>What banks say with a payment, each in its own way.</summary>
public sealed class Mt940DetailsTests
{
    private const string Tax = "0002445588";

    [Fact]
    public void A_full_column_of_ABN_AMRO_goes_on_in_the_next()
    {
        var line = Only(
            "79,",
            ":61:2506030603D21,N654NONREF",
            ":86:SEPA INCASSO ALGEMEEN DOORLOPEND INCASSANT: NL40ZZZ878787780000",
            "NAAM: ENERGIE BV                 MACHTIGING: BHV001",
            "OMSCHRIJVING: MAANDTERMIJN JANUA RI",
            $"IBAN: {Shop}         KENMERK: AA 2025-06-01 10:20:47/",
            "0000000007");
        line.ShouldBe(
            Day, -2_100, Shop, "ENERGIE BV", "MAANDTERMIJN JANUARI", "AA 2025-06-01 10:20:47/0000000007");
        line.Counterparty.Mandate!.Plain.ShouldBe("BHV001");
    }

    [Fact]
    public void Labels_are_known_in_small_letters_too() =>
        Only(
                "87,50",
                ":61:2506030603D12,50N654NONREF",
                $":86:SEPA Overboeking                 IBAN: {Shop}",
                "BIC: INGBNL2A                    Naam: De Kweker",
                "Omschrijving: Plantjes           Kenmerk: F-88")
            .ShouldBe(Day, -1_250, Shop, "De Kweker", "Plantjes", "F-88");

    [Fact]
    public void A_reference_in_free_words_takes_nothing_away() =>
        Wrapped("Betaling aan de buren KENMERK: 2025-7 bedankt")
            .ShouldBe(Day, -1_000, null, null, "Betaling aan de buren KENMERK: 2025-7 bedankt");

    [Fact]
    public void Knab_wraps_the_text_before_its_labels() =>
        Only(
                "90,00",
                ":61:2506030603D10,NTRFNONREF",
                ":86:AANKOOP VAN VERF EN KWASTEN BIJ DE BOUWMARKT VOOR DE GEVELSCHILDE",
                "RING OP HET PLEIN",
                $"REK: {Shop}/NAAM: BOUWMARKT")
            .ShouldBe(
                Day, -1_000, Shop, "BOUWMARKT",
                "AANKOOP VAN VERF EN KWASTEN BIJ DE BOUWMARKT VOOR DE GEVELSCHILDERING OP HET PLEIN");

    [Theory]
    [InlineData("/RTRN/MS03//EREF/V-17//CNTP/NL69INGB0123456789/INGBNL2A/J. Jansen///REMI/USTD//mei/", "MS03")]
    [InlineData("/TRTP/SEPA RETOUR/RTRN/AC04/IBAN/NL69INGB0123456789/NAME/J. Jansen/REMI/mei/EREF/V-17", "AC04")]
    public void A_return_says_why(string text, string reason)
    {
        var line = Wrapped(text);
        line.ShouldBe(Day, -1_000, Shop, "J. Jansen", "mei", "V-17");
        line.ReturnReason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("/PREF/VERG-2025-06//REMI/USTD//TOTAAL 3 VZ/", "TOTAAL 3 VZ")]
    [InlineData("/PREF/VERG-2025-06", "VERG-2025-06")]
    public void A_batch_has_the_name_that_it_was_handed_in_with(string text, string description)
    {
        var line = Wrapped(text);
        line.ShouldBe(Day, -1_000, null, null, description);
        line.BatchReference.ShouldBe("VERG-2025-06");
    }

    [Theory]
    [InlineData("USTD//Contributie 2025/", "Contributie 2025")]
    [InlineData("STRD/CUR/9001123412341234/", "9001123412341234")]
    [InlineData("en/of zonder soort/", "en/of zonder soort/")]
    public void The_slash_with_which_ING_ends_a_text_is_none_of_it(string remittance, string description) =>
        Wrapped($"/CNTP/{Shop}/INGBNL2A/J. Jansen///REMI/{remittance}")
            .ShouldBe(Day, -1_000, Shop, "J. Jansen", description);

    [Theory]
    [InlineData("/CNTP/NL69INGB0123456789/INGBNL2A/A / B vof///REMI/USTD//x/", "A / B vof")]
    [InlineData("/CNTP/NL69INGB0123456789/INGBNL2A/J. Jansen/UTRECHT//REMI/USTD//x/", "J. Jansen")]
    [InlineData("/IBAN/NL69INGB0123456789/NAME/J. Jansen/ID/123/REMI/x", "J. Jansen")]
    public void A_name_is_no_more_than_the_name(string text, string name) =>
        Wrapped(text).ShouldBe(Day, -1_000, Shop, name, "x");

    [Fact]
    public void A_payment_reference_of_Rabobank_is_the_text() =>
        Wrapped("/EREF/A-1/BENM//NAME/Belastingdienst/REMI//CDTRREFTP//CD/SCOR/ISSR/CUR/CDTRREF/1000000202600042"
                + "/ISDT/2025-06-03")
            .ShouldBe(Day, -1_000, null, "Belastingdienst", "1000000202600042", "A-1");

    [Theory]
    [InlineData("/IBAN/FR12345678901234/NAME/J. Jansen/REMI/x", "FR12345678901234")]
    [InlineData("/BBAN/53851317/NAME/J. Jansen/REMI/x", null)]
    public void What_stands_where_an_IBAN_belongs_is_not_doubted(string text, string? iban) =>
        Wrapped(text).ShouldBe(Day, -1_000, iban, "J. Jansen", "x");

    [Fact]
    public void A_word_that_comes_twice_counts_where_something_stands_behind_it() =>
        Wrapped("/EREF/20-2/ORDP//NAME/STG. KLANTGELDEN/REMI//REMI/AFREK. BETAALAUTOMAAT")
            .ShouldBe(Day, -1_000, null, "STG. KLANTGELDEN", "AFREK. BETAALAUTOMAAT", "20-2");

    [Fact]
    public void The_kind_of_payment_may_stand_before_the_number()
    {
        var text = $"Europese Incasso, doorlopend {Shop} INGBNL2A ENERGIE NL72BOB998877665544 SEPA M1";
        Wrapped(text).ShouldBe(Day, -1_000, Shop, null, text);
    }

    [Fact]
    public void The_reason_of_a_return_may_stand_before_the_number()
    {
        var line = Wrapped($"AC04 {Shop} INGBNL2A J AAP NOTPROVIDED mei");
        line.ShouldBe(Day, -1_000, Shop, "J AAP", "mei");
        line.ReturnReason.ShouldBe("AC04");
    }

    [Fact]
    public void A_number_that_is_no_IBAN_is_left_out_of_name_and_text() =>
        Only(
                "90,00",
                $":61:2506030603D10,00NACC{Tax}//1234432112344321", "belastingdienst",
                $":86:{Tax} belastingdienst", " ".PadRight(65), "loonheffing mei".PadRight(65), " ".PadRight(65))
            .ShouldBe(Day, -1_000, null, "belastingdienst", "loonheffing mei");

    [Fact]
    public void Several_texts_and_the_name_behind_the_number_of_old_Rabobank() =>
        Only(
                "90,00",
                ":61:250603D000000000010,00N0620266050522      Drukker BV",
                ":86:BETALINGSKENM.  3010675705", ":86:FACTUUR G6291713437", ":86:1402786401")
            .ShouldBe(
                Day, -1_000, null, "Drukker BV", "BETALINGSKENM. 3010675705 FACTUUR G6291713437 1402786401");

    [Fact]
    public void A_line_that_is_longer_than_SWIFT_allows_ended_of_itself() =>
        Only(
                "90,00",
                ":61:2506030603D10,NMSCNONREF",
                ":86:/NAME/WWW.SERVERS.EXAMPLE/REMI/WWW.SERVERS.EXAMPLE TAURANGA SOUTH ISLAND, NZ", "1.00 NZD")
            .ShouldBe(
                Day, -1_000, null, "WWW.SERVERS.EXAMPLE", "WWW.SERVERS.EXAMPLE TAURANGA SOUTH ISLAND, NZ 1.00 NZD");

    [Fact]
    public void A_mark_with_other_digits_is_of_the_text() =>
        Only(
                "90,00",
                ":61:250603D10,00NET NONREF", ":86:000>100000000000", ">20INGBNL2U", $">21{Shop}",
                ">22KAARTEN >18 JAAR, KLOPT DAT>23?50 EURO", ">310417164300")
            .ShouldBe(Day, -1_000, Shop, null, "KAARTEN >18 JAAR, KLOPT DAT?50 EURO");

    [Fact]
    public void A_space_at_the_end_of_a_line_of_subfields_may_be_lost() =>
        Only(
                "90,00",
                ":61:2506030603D10,00NTRFNONREF",
                ":86:166?00OVERBOEKING?20SVWZ+Bijdrage voor het fees?21t van de buurt",
                $"en de tuin?31{Shop}?32J. Jansen")
            .ShouldBe(Day, -1_000, Shop, "J. Jansen", "Bijdrage voor het feest van de buurt en de tuin");
}
