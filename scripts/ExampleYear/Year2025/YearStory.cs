using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The texts of the annual report; each figure in them is in the book as well.</summary>
internal static class YearStory
{
    public static void Tell(Script script)
    {
        var report = new ReportWriter(script, 2025, new LocalDate(2025, 1, 24), new LocalDate(2026, 3, 24));
        Targets.Tell(report);
        Foreword(report);
        Story(report);
        Notes(report);
        Outlook(report);
    }

    private static void Foreword(ReportWriter report) => report.Write(ChapterKind.Foreword, new ChapterText(
        "Een jaar met de deur open",
        [
            "In 2025 ging bij ons 304 keer een deur open. Voor koffie, voor een maaltijd, voor een vraag over de "
            + "energierekening of om samen te lopen. Wij telden 6.224 bezoeken; in 2024 waren dat er 4.915. Wij tellen "
            + "bij de deur en schrijven geen namen op: het gaat ons om de mensen, niet om hun gegevens.",
            "Het jaar begon met goed nieuws. De gemeente gaf ons in februari het wijkinformatiepunt in handen, voor "
            + "twee jaar. Sinds maart beantwoorden bewoners daar vragen van bewoners. Over het hele jaar waren het er "
            + "1.219. Niet alles lukte. Ons bod op het groen van drie pleinen was te duur, en van de zomersubsidie "
            + "ging € 2.600 terug omdat het op twee straatdagen regende. Ook dat hoort in een eerlijk verslag.",
            "Waar wij blij mee zijn: wij leunen minder op één geldgever. In 2024 kwam 64% van ons geld van de "
            + "gemeente, in 2025 net minder dan de helft. Dat komt niet doordat de gemeente minder gaf, maar doordat "
            + "anderen erbij kwamen: de provincie, de zorgregio, een fonds, en scholen en zorghuizen die bij ons eten "
            + "bestellen.",
            "Wij eindigden het jaar met 412 leden: 58 kwamen erbij en 17 gingen weg. Acht van hen kregen een "
            + "vergoeding voor vast vrijwilligerswerk, zes mensen hadden een buurtbaan, en heel veel anderen deden "
            + "iets omdat zij het wilden. Aan hen allen: dank.",
        ],
        "Over koffie, geld en de kunst om niet van één ander af te hangen.",
        MarginNotes:
        [
            new MarginNote("Drie dingen om te onthouden",
            [
                "304 activiteiten, 6.224 bezoeken.", "412 leden, 41 meer dan een jaar eerder.",
                "Minder dan de helft van ons geld komt van één geldgever.",
            ]),
        ],
        SignedBy: People.Board.Member));

    private static void Story(ReportWriter report) => report.Write(ChapterKind.Story, new ChapterText(
        "Mira leest voor",
        [
            "Toen Mira in het voorjaar van 2024 bij ons binnenkwam, had zij al lang niet gewerkt. Zij wilde iets met "
            + "ouderen doen en wist niet hoe. Tijdens het eerste gesprek vroegen wij wat zij graag deed. ‘Voorlezen’, "
            + "zei zij, en zij moest erom lachen.",
            "In oktober van dat jaar begon zij in een buurtbaan bij een verzorgingshuis in de wijk: twintig uur in de "
            + "week. Zij schonk koffie, liep mee naar de tuin en las voor. Eerst uit de krant, later uit een boek van "
            + "vierhonderd bladzijden dat niemand meer wilde missen.",
            "Het ging niet vanzelf. Werken op vaste tijden was wennen, en de opleiding die erbij hoorde nog meer. Een "
            + "buurvrouw paste op als het moest. Een begeleider van ons kwam langs, dronk thee en vroeg hoe het ging.",
            "In september 2025 haalde Mira haar papieren. De dag erna tekende zij voor een vaste baan in hetzelfde "
            + "huis. Op haar laatste dag in de buurtbaan was het boek uit. Er ligt al een nieuw.",
        ],
        "Van een eerste gesprek naar een vaste baan, in anderhalf jaar.",
        new ChapterQuote("Ze vroegen niet wat ik niet kon. Ze vroegen wat ik graag deed.", 3),
        Consent: new StoryConsent(new LocalDate(2026, 2, 11), StoryNaming.NameReplaced,
            "Mira heet in het echt anders. Zij heeft dit verhaal gelezen en vindt het goed dat het hier staat.")));

    private static void Notes(ReportWriter report)
    {
        report.Note(ChapterKind.GovernanceNote, "Hoe wij besluiten",
            "Twee keer had iemand een eigen belang bij een besluit. Over de huur van wijkpunt De Boog besloot daarom "
            + "de raad van toezicht en niet de bestuurder. Bij het inhuren van de energieadviseur deed één lid van de "
            + "raad niet mee. Een voorstel voor contributie haalde het niet: 21 leden waren voor en 30 tegen.");
        report.Note(ChapterKind.MembersNote, "Wie erbij kwam",
            "Wie lid wil worden, krijgt koffie en een gesprek. Wij vragen wat iemand graag doet en zetten dat in de "
            + "talentenbank. Vertrekken gaat net zo gewoon: de meesten gingen omdat zij verhuisden.");
        report.Note(ChapterKind.ActivitiesIntro, "Vier plekken, elke week open",
            "Elke week is er op vier plekken inloop, en op donderdag koken wij. Het Mediterrane eetcafé was er 45 "
            + "keer en kreeg 1.722 gasten. De Werkplaats in de school was dit jaar voor het eerst het hele jaar open.");
        report.Note(ChapterKind.KeyFiguresNote, "Wat wij tellen",
            "Met de gemeente spraken wij zes kengetallen af. Wij tellen wat er was, niet wie er kwam. Van een "
            + "familienetwerkberaad leggen wij alleen vast dat het er was, met hoeveel mensen en hoeveel afspraken.");
        report.Note(ChapterKind.EarningsNote, "Waar het geld vandaan komt",
            "De gemeente betaalt mee aan onze activiteiten, aan het wijkinformatiepunt en aan de zomer. Samen was dat "
            + "net minder dan de helft van onze baten, terwijl de vaste subsidie iets groeide. Onze eigen inkomsten "
            + "namen het hardst toe: de keuken kookt nu ook voor scholen en zorghuizen.");
        report.Note(ChapterKind.AppreciationNote, "Bedankt zeggen",
            "Niet alles gaat met geld. Er waren bloemen, kaarten en in december een borrel, en 25 cadeaubonnen van "
            + "winkels uit de wijk. En er is altijd tijd voor een praatje.");
        report.Note(ChapterKind.Principles, "Grondslagen",
            "Baten en lasten horen bij het jaar waarop zij betrekking hebben. Een subsidie wordt een bate als de "
            + "kosten ervoor zijn gemaakt; wat nog niet is besteed, staat als schuld op de balans.",
            "Inventaris staat voor wat zij kostte, min de afschrijving. De andere posten staan voor het bedrag dat wij "
            + "hebben of schuldig zijn. Steun in natura staat naast de baten en telt er niet in mee.");
    }

    private static void Outlook(ReportWriter report) => report.Plan(new OutlookText(
        "In 2026 willen wij vasthouden wat er staat, en op drie punten een stap verder gaan.",
        [
            "Een derde eigen buurtbaan, zodra er geld is voor begeleiding.",
            "Een inloop in de avond, voor wie overdag werkt.",
            "Acht familienetwerkberaden, ook voor de twee families die in 2025 wilden wachten.",
            "De keuken van De Linde drie dagen in de week in gebruik voor maaltijden op bestelling.",
        ],
        [
            "Het contract van de buurtverbinder loopt tot en met 31 augustus 2026. Voor de zomer moet duidelijk zijn "
            + "of en hoe wij haar houden.",
            "Het wijkinformatiepunt is tot en met februari 2027 gegund. In het najaar maken wij met de gemeente de "
            + "balans op.",
        ],
        [
            new OutlookMoment(new LocalDate(2026, 5, 20), "Ledenvergadering over 2025"),
            new OutlookMoment(new LocalDate(2026, 6, 13), "Wijkfeest Oost"),
            new OutlookMoment(new LocalDate(2026, 9, 26), "Burendag"),
        ]));
}
