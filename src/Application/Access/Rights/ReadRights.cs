using Wijkboek.Domain.Common;
using static Wijkboek.Application.Access.Rights.RoleGroups;
using static Wijkboek.Domain.Access.Roles.Role;

namespace Wijkboek.Application.Access.Rights;

/// <summary>Which roles see which question, and which page.</summary>
public static class ReadRights
{
    /// <summary>The first page of a cooperative, which has no name of its own in addresses.</summary>
    public const string FirstPage = "overzicht";

    /// <summary>By the name of the question (<c>wijkboek show</c>, the API, the events behind a figure).</summary>
    public static RightsTable Questions { get; } = new RightsTable()
        .Give(FinanceOrAudit, "balance", "commitments", "documents", "earnings", "ledger", "statement", "vat")
        .Give(FinanceOrAudit, "cash", "fixed-assets", "liquidity", "recurring-entries", "trial-balance", "year-close")
        .Give(
            FinanceOrAudit, "annual-accounts", "funder-breakdown", "payroll", "project-breakdown", "rates",
            "team-breakdown")
        .Give(
            [Treasurer, Board, Auditor, Kascommissie], "bank", "direct-debits", "invoices", "payments", "pledges",
            "third-party-payments")
        .Give(
            WorkOrAudit, "activities", "allowances", "appreciation", "challenges", "community", "deadlines",
            "events-per-day", "jobs", "kpi", "overview", "profile", "project-grants", "subsidies", "teams",
            "year-story")
        .Give(WorkOrAudit, "governance")
        // Who is coached is nobody's business but of who sees to it.
        .Give([Board, ProjectLeader], "coaching")
        .Give([Treasurer, Board, ProjectLeader, Auditor, Administrator], "members");

    /// <summary>By what stands in the address after the cooperative.</summary>
    public static RightsTable Pages { get; } = new RightsTable()
        .Give(WorkOrAudit, FirstPage, "kengetallen")
        .Give(FinanceOrAudit, "verdienmodel", "rapporten")
        .Give(FinanceOrAudit, Figures)
        .Give(WorkOrAudit, "waardering", "banen", "subsidies", "uitdaagrecht", "buurt")
        .Give(WorkOrAudit, "profiel", "termijnen", "agenda.ics", "zoek")
        .Give(FinanceOrAudit, "geld")
        // Names and account numbers of whoever pays or is paid.
        .Give([Treasurer, Board, Auditor, Kascommissie], "bank", "betalingen", Invoices, Debits, Gifts)
        // Whoever only reads the finances books nothing, and is shown no form for it.
        .Give(MoneyOrProject, Posting)
        .Give(Only(Treasurer), FullPosting)
        // The file itself names people; what was booked of it stands in the ledger.
        .Give(Only(Treasurer), Payroll)
        .Give([Board, ProjectLeader], Coaching)
        .Give(WorkOrAudit, "bestuur")
        // An event is opened whole there, also with what the bank says of people.
        .Give([Treasurer, Board, Auditor], "controle")
        .Give([Treasurer, Board, ProjectLeader, Auditor, Administrator], "leden")
        // As its question.
        .Give(WorkOrAudit, Teams)
        .Give([Treasurer, Board, ProjectLeader, Administrator], "doen")
        .Give([Administrator, Auditor], "gebruikers")
        .Give(Enum.GetValues<Domain.Access.Roles.Role>(), RoleChoice);

    /// <summary>Where somebody chooses as which of his roles he works.</summary>
    public const string RoleChoice = "rol";

    /// <summary>A page of events behind a figure asks for the right to its question as well.</summary>
    public const string Figures = "cijfer";

    private const string Invoices = "geld/facturen";
    private const string Posting = "geld/boeken";
    private const string FullPosting = "geld/boeken/volledig";
    private const string Debits = "geld/incasso";
    private const string Gifts = "geld/giften";
    private const string Teams = "leden/teams";
    private const string Coaching = "waardering/coaching";
    private const string Payroll = "banen/loonjournaal";
    private const string Table = ".csv";

    // Pages that fewer may see than the others at the same beginning of an address; the longest first.
    private static readonly string[] Apart = [FullPosting, Posting, Invoices, Debits, Gifts, Teams, Coaching, Payroll];

    /// <summary>Says who may.</summary>
    public static Refusal RefusalOf(Domain.Access.Roles.Role role, string name, RightsTable rights) =>
        AccessRefusals.RoleMayNot(role, name, ActRights.InWords(rights.Of(name)));

    /// <summary>The name that a page's address has in the table.</summary>
    public static string PageOf(string path)
    {
        // The same page, for a spreadsheet. Addresses lead somewhere in capitals too.
        if (path.EndsWith(Table, StringComparison.OrdinalIgnoreCase))
            path = path[..^Table.Length];
        if (Apart.FirstOrDefault(page => $"{path}/".StartsWith($"{page}/", StringComparison.OrdinalIgnoreCase))
            is { } apart)
            return apart;
        var first = path.Split('/')[0];
        return first.Length == 0 ? FirstPage : first;
    }
}
