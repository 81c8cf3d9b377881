using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Frame;

/// <summary>A page that the navigation leads to.</summary>
/// <param name="Path">After the cooperative.</param>
public sealed record Door(string Name, string Path);

/// <summary>What people come to do; inside are the pages for it, the first of which stands behind the name.</summary>
public sealed record House(string Name, IReadOnlyList<Door> Doors)
{
    public string Path => Doors[0].Path;
}

/// <summary>What the navigation leads to: only what exists.</summary>
public static class Doors
{
    public static Door Overview { get; } = new("Overzicht", "");

    public static Door Statement { get; } = new("Baten en lasten", "geld/baten-en-lasten");
    public static Door Balance { get; } = new("Balans", "geld/balans");
    public static Door AnnualAccounts { get; } = new("Jaarrekening", "geld/jaarrekening");
    public static Door Accounts { get; } = new("Rekeningen", "geld/rekeningen");
    public static Door Entries { get; } = new("Boekingen", "geld/boekingen");
    public static Door Streams { get; } = new("Geldstromen", "geld/baten-per-stroom");
    public static Door Projects { get; } = new("Projecten", "geld/projecten");
    public static Door Assets { get; } = new("Bezittingen", "geld/bezittingen");
    public static Door Cash { get; } = new("Kas", "geld/kas");
    public static Door Gifts { get; } = new("Giften", "geld/giften");
    public static Door Recurring { get; } = new("Vaste boekingen", "geld/vaste-boekingen");
    public static Door Liquidity { get; } = new("Vooruitblik", "geld/vooruitblik");
    public static Door YearClose { get; } = new("Jaarafsluiting", "geld/jaarafsluiting");
    public static Door Earnings { get; } = new("Verdienmodel", "verdienmodel");

    public static Door Appreciation { get; } = new("Alle waardering", "waardering/overzicht");
    public static Door Vouchers { get; } = new("Waardebonnen", "waardering/waardebonnen");
    public static Door Internships { get; } = new("Stages", "waardering/stages");
    public static Door Gestures { get; } = new("Attenties", "waardering/attenties");
    public static Door Ambassadors { get; } = new("Ambassadeurs", "waardering/ambassadeurs");

    public static Door ProjectGrants { get; } = new("Projectgeld", "waardering/projectgeld");
    public static Door Coaching { get; } = new("Coaching", "waardering/coaching");
    public static Door ThirdParties { get; } = new("Aan derden", "betalingen/derden");

    public static Door Posting { get; } = new("Boeken", "geld/boeken");
    public static Door Bank { get; } = new("Bank", "bank");
    public static Door Invoices { get; } = new("Facturen", "geld/facturen");
    public static Door Vat { get; } = new("Btw", "geld/btw");
    public static Door Rates { get; } = new("Tarieven", "geld/tarieven");
    public static Door Payments { get; } = new("Betalen", "betalingen");
    public static Door Debits { get; } = new("Incasso", "geld/incasso");
    public static Door Allowances { get; } = new("Vergoedingen", "waardering/vergoedingen");
    public static Door Acts { get; } = new("Alles wat je kunt doen", "doen");

    public static Door Members { get; } = new("Ledenlijst", "leden");
    public static Door Talents { get; } = new("Talenten", "leden/talenten");
    public static Door Teams { get; } = new("Teams en kringen", "leden/teams");

    public static Door Functions { get; } = new("Functies en mandaten", "bestuur");
    public static Door Meetings { get; } = new("Vergaderingen en besluiten", "bestuur/vergaderingen");
    public static Door Statutes { get; } = new("Statuten", "bestuur/statuten");
    public static Door Signals { get; } = new("Signalen", "bestuur/signalen");
    public static Door Conflicts { get; } = new("Belangen", "bestuur/belangen");

    public static Door Jobs { get; } = new("Buurtbanen", "banen");

    public static Door Subsidies { get; } = new("Subsidies", "subsidies");
    public static Door Challenges { get; } = new("Uitdaagrecht", "uitdaagrecht");

    public static Door Places { get; } = new("Plekken", "buurt");
    public static Door Activities { get; } = new("Activiteiten", "buurt/activiteiten");
    public static Door Initiatives { get; } = new("Initiatieven", "buurt/initiatieven");
    public static Door LocalEvents { get; } = new("Evenementen", "buurt/evenementen");
    public static Door Experience { get; } = new("Ervaring", "buurt/ervaring");
    public static Door Channels { get; } = new("Kanalen", "buurt/kanalen");

    public static Door Reports { get; } = new("Rapporten", "rapporten");
    public static Door Kpi { get; } = new("Kengetallen", "kengetallen");
    public static Door Profile { get; } = new("Profiel", "profiel");
    public static Door Deadlines { get; } = new("Termijnen", "termijnen");

    public static Door Player { get; } = new("Terugspelen", "controle");
    public static Door Chain { get; } = new("Keten en ijkpunten", "controle/keten");
    public static Door Journal { get; } = new("Journaal", "controle/journaal");

    /// <summary>In the order of the navigation.</summary>
    public static IReadOnlyList<House> Houses { get; } =
    [
        new("Overzicht", [Overview, Deadlines]),
        new("Geld", [Posting, Bank, Cash, Invoices, Vat, Gifts, Payments, Debits, Recurring, Liquidity, ThirdParties]),
        new(
            "Boekhouding",
            [
                Statement, Balance, Accounts, Entries, Projects, Streams, Earnings, Assets, Rates, AnnualAccounts,
                YearClose,
            ]),
        new(
            "Waardering",
            [Allowances, Appreciation, Vouchers, Internships, Gestures, Ambassadors, Coaching, ProjectGrants]),
        new("Leden", [Members, Talents, Teams]),
        new("Bestuur", [Functions, Meetings, Statutes, Signals, Conflicts]),
        new("Banen", [Jobs]),
        new("Subsidies en opdrachten", [Subsidies, Challenges]),
        new("Buurt", [Places, Activities, Initiatives, LocalEvents, Experience, Channels]),
        new("Rapporten", [Reports, Kpi, Profile]),
        new("Controle", [Player, Chain, Journal]),
        new("Doen", [Acts]),
    ];

    public static IReadOnlyList<Door> All { get; } = [.. Houses.SelectMany(house => house.Doors)];

    /// <summary>What this visitor may see of it.</summary>
    public static IEnumerable<House> HousesOf(Visitor visitor) => Houses
        .Select(house => house with { Doors = [.. house.Doors.Where(door => visitor.MaySee(door.Path))] })
        .Where(house => house.Doors.Count > 0);

    /// <summary>Null for a page that stands outside the navigation.</summary>
    public static House? HouseOf(Door? door) =>
        door is null ? null : Houses.FirstOrDefault(house => house.Doors.Contains(door));
}
