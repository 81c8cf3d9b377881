using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>The texts of the annual report; each figure in them is in the book as well.</summary>
internal static class YearStory
{
    public static void Tell(Script script)
    {
        var report = new ReportWriter(script, 2024, new LocalDate(2024, 1, 26), new LocalDate(2025, 4, 1));
        Targets(report);
        Foreword(report);
        Story(report);
        Notes(report);
        Outlook(report);
    }

    private static void Targets(ReportWriter report)
    {
        report.Aim(
            (Indicator.MeetingPlacesPhysical, 4), (Indicator.MeetingPlacesPhysicalSupported, 3),
            (Indicator.MeetingPlacesDigital, 1), (Indicator.MeetingPlacesDigitalJoined, 1), (Indicator.JobsOwn, 2),
            (Indicator.JobsPartners, 4), (Indicator.JobsInitiatives, 0), (Indicator.Experts, 3),
            (Indicator.PeerGroups, 2), (Indicator.FamilyNetworkCouncils, 6), (Indicator.AllowancePeople, 8),
            (Indicator.AllowancePayments, 84), (Indicator.AllowanceAmount, 11_500_00), (Indicator.EventsAttended, 8),
            (Indicator.EventsSupported, 3), (Indicator.EventsAmount, 1_250_00));
        report.Explain(Indicator.AllowancePayments,
            "De redacteur van het magazine stopte voor december; het laatste nummer maakten anderen.");
        report.Explain(Indicator.EventsSupported,
            "Bij de zomeravond van de kerk hielpen wij met tafels, stoelen en een avond koffie schenken.");
    }

    private static void Foreword(ReportWriter report) => report.Write(ChapterKind.Foreword, new ChapterText(
        "Vijf jaar en verder",
        [
            "In december bestonden wij vijf jaar. Wij vierden het zoals wij alles vieren: met eten, op donderdag, in "
            + "De Linde. Het eetcafé was er in 2024 44 keer, en 1.366 keer schoof iemand aan.",
            "Het was een jaar van meer. Meer plekken, want De Werkplaats ging in september elke week open. Meer "
            + "burenhulp: 273 keer vroeg iemand hulp en 230 keer vonden wij een buur. En meer leden: aan het eind van "
            + "het jaar waren wij met 371.",
            "Het was ook een jaar van wachten. De provincie betaalde een voorschot drie maanden te laat, en in mei "
            + "kwamen er te weinig leden om de jaarrekening vast te stellen. Drie weken later kon het wel.",
            "Eén zorg willen wij niet verzwijgen. Van elke euro die binnenkwam, kwam 64 cent van de gemeente. Dat is "
            + "te veel om rustig van te slapen. In 2025 gaan wij daar iets aan doen.",
        ],
        "Over groeien, wachten en één zorg.", SignedBy: People.Board.Member));

    private static void Story(ReportWriter report) => report.Write(ChapterKind.Story, new ChapterText(
        "Ana en de grote pan",
        [
            "Op de eerste donderdag van het jaar stond Ana voor een pan waar zij zelf in paste. Veertig gasten, en zij "
            + "had nog nooit voor meer dan zes mensen gekookt. Onze kok gaf haar een lepel en zei: proef maar.",
            "Ana had een buurtbaan van twintig uur, het hele jaar 2024. Zij leerde inkopen zonder iets weg te gooien, "
            + "een keuken schoon te houden en rustig te blijven als er een oven uitvalt.",
            "In de zomer vroeg iemand aan tafel wie de soep had gemaakt. Ana stak haar hand op. ‘Toen dacht ik: dit is "
            + "wat ik ben.’ In januari begint zij aan de koksopleiding.",
        ],
        Quote: new ChapterQuote("Toen dacht ik: dit is wat ik ben.", 2),
        Consent: new StoryConsent(new LocalDate(2025, 2, 20), StoryNaming.NameReplaced,
            "Ana heet in het echt anders en heeft het verhaal zelf goedgekeurd.")));

    private static void Notes(ReportWriter report)
    {
        report.Note(ChapterKind.GovernanceNote, "Hoe wij besluiten",
            "De leden beslissen, één bestuurder voert uit en een raad van toezicht kijkt mee. In juni nam een lid van "
            + "het eerste uur afscheid van de raad en koos de vergadering een nieuw lid.");
        report.Note(ChapterKind.ActivitiesIntro, "Elke week open",
            "Wij waren er 272 keer en telden 4.915 bezoeken, op vier plekken en onderweg.");
        report.Note(ChapterKind.EarningsNote, "Waar het geld vandaan komt",
            "Bijna twee derde van onze baten kwam van de gemeente. Dat ligt boven onze waarschuwingslijn van de helft. "
            + "Wij schreven in het najaar plannen voor de provincie en de zorgregio, en een bod op het "
            + "wijkinformatiepunt.");
        report.Note(ChapterKind.Principles, "Grondslagen",
            "Baten en lasten horen bij het jaar waarop zij betrekking hebben. Een subsidie wordt een bate als de "
            + "kosten ervoor zijn gemaakt; wat nog niet is besteed, staat als schuld op de balans.");
    }

    private static void Outlook(ReportWriter report) => report.Plan(new OutlookText(
        "In 2025 willen wij op meer benen staan.",
        [
            "Minder dan de helft van onze baten van één geldgever.",
            "Een wijkinformatiepunt dat door bewoners wordt gerund.",
            "Voorzorgcirkels in twee buurten, met geld van de zorgregio.",
            "De keuken gebruiken voor maaltijden op bestelling.",
        ],
        ["Twee eigen buurtbanen zijn gebonden aan subsidie. Een derde beginnen wij pas met geld voor begeleiding."],
        [new OutlookMoment(new LocalDate(2025, 5, 21), "Ledenvergadering over 2024")]));
}
