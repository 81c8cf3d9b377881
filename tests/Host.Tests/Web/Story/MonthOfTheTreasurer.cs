using Microsoft.Playwright;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Host.Tests.Web.Banking;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>
/// November 2026 of a small association: who pays contributions and rent, what is bought, eight volunteers with an
/// allowance and two bills; and what its bank says of that month.
/// </summary>
internal static class MonthOfTheTreasurer
{
    public const string Own = "NL91ABNA0417164300";
    public const int Volunteers = 8;
    public const int Members = 24;
    public const int Unknown = 9;
    private const long Opening = 1_250_000;
    private const long Magazine = 24_200;
    private const long Administration = 8_650;
    private const long Contribution = 2_400;
    private const string Shop = "NL69INGB0123456789";
    private const string Landlord = "NL20INGB0001234567";
    private const string Energy = "NL86INGB0002445588";
    private static readonly LocalDate Before = new(2026, 10, 31);

    private static readonly string[] Surnames =
    [
        "Aalders", "Bakker", "Chong", "Dijkstra", "Evers", "Faber", "Groen", "Haddad", "Ismail", "Jansen", "Kaya",
        "Lammers", "Mulder", "Nijhof", "Oosting", "Peeters", "Quist", "Rademaker", "Smit", "Tuin", "Uilenberg",
        "Visscher", "Wolters", "Yilmaz",
    ];

    /// <summary>The allowances of the month together, in cents.</summary>
    public static long Allowances => Enumerable.Range(0, Volunteers).Sum(Allowance);

    /// <summary>These and the two bills.</summary>
    public static long Paid => Allowances + Magazine + Administration;

    /// <summary>Sixty transactions: fifty-one that the book can place, and nine that it cannot.</summary>
    public static FilePayload November => StatementText.File("november.xml", Own, Opening, Lines);

    /// <summary>The bank took the batch in one amount.</summary>
    public static FilePayload Settlement => StatementText.File(
        "betaald.xml", Own, Opening + Lines.Sum(line => line.Cents),
        [new Line("2026-11-30", -Paid, "Wijkvereniging De Linde", "Verzamelbetaling 10 opdrachten")]);

    private static List<Line> Lines =>
    [
        .. Surnames.Select((name, at) => new Line(
            Day(1 + (at / 4)), Contribution, $"R. {name}", $"Contributie 2026 Robin {name}")),
        .. Enumerable.Range(0, 4).Select(week => new Line(
            Day(7 + week), 20_000, "Dansschool De Voet", $"Huur zaal week {45 + week}")),
        new(Day(11), 500_000, "Gemeente Zwolle", "Subsidie vierde kwartaal"),
        new(Day(12), -95_000, "Woningstichting Zwolle", "Huur buurthuis november", Landlord),
        new(Day(12), -31_250, "Stroomwijk Energie", "Termijn november", Energy),
        .. Enumerable.Range(0, 20).Select(time => new Line(
            Day(13 + (time / 2)), -(1_995 + (time * 35)), "Supermarkt De Hoek", $"Boodschappen {time + 1}", Shop)),
        .. Enumerable.Range(0, Unknown).Select(time => new Line(
            Day(24), -(1_210 + (time * 105)), $"Winkel nummer {time + 1}", "Materiaal")),
    ];

    /// <summary>All that is in the book on the last day of the month, before anybody looks at the bank.</summary>
    public static IEnumerable<IAct> Recorded(LocalDate today) =>
    [
        new ConnectBankAccount(Own, "1100", new LocalDate(2026, 11, 1), new Money(Opening)),
        .. Surnames.Select((name, at) => new AdmitMember(
            new($"lid-{at + 1}"), $"Robin {name}", MemberKind.Resident, new LocalDate(2026, 1, 5))),
        .. Surnames.Select((_, at) => new AgreeContribution(
            new($"lid-{at + 1}"), 2026, new Money(Contribution), new LocalDate(2026, 1, 5))),
        Stream("contributie", "Contributie", EarningsCategory.MembershipFees, "Leden", "8050", 57_600),
        Stream("verhuur", "Verhuur zaal", EarningsCategory.OwnIncome, "Dansschool De Voet", "8080", 240_000),
        Stream("gemeente", "Subsidie", EarningsCategory.MunicipalSubsidy, "Gemeente Zwolle", "8000", 2_000_000),
        Rule("huur", Landlord, "4200"), Rule("stroom", Energy, "4210"), Rule("boodschappen", Shop, "4300"),
        new SetBudget(
            2026, new LocalDate(2026, 1, 12),
            [
                new("8000", Money.Euro(20_000)), new("8050", Money.Euro(576)), new("8080", Money.Euro(2_400)),
                new("4100", Money.Euro(6_000)), new("4200", Money.Euro(11_400)), new("4210", Money.Euro(3_750)),
                new("4300", Money.Euro(4_000)), new("4400", Money.Euro(1_200)), new("4430", Money.Euro(500)),
            ]),
        new RecordTaxProfile(new TaxProfile(
            new LocalDate(2026, 1, 5), CorporationTax.SmallProfitExempt, null, null, false, null)),
        .. Enumerable.Range(0, Volunteers).SelectMany(at => Volunteer(at, today)),
        Bill("factuur-271", "Drukkerij Zwart, wijkmagazine", "4400", Magazine),
        Bill("factuur-88", "Administratie Van Veen", "4430", Administration),
    ];

    private static IEnumerable<IAct> Volunteer(int at, LocalDate today)
    {
        var volunteer = new MemberId($"lid-{at + 1}");
        return
        [
            new SignVolunteerAgreement(volunteer, Before, new LocalDate(2026, 1, 5), "gastvrouw of gastheer"),
            new DeclareOtherAllowances(volunteer, 2026, Before),
            new RecordPayeeAccount(volunteer, Numbers[at], $"R. {Surnames[at]}", Before),
            new ClaimAllowance(
                new($"november-{at + 1}"), volunteer, new YearMonth(2026, 11), new Money(Allowance(at)), today),
        ];
    }

    private static long Allowance(int at) => 5_000 + (at * 1_250);

    private static OpenIncomeStream Stream(
        string id, string name, EarningsCategory category, string funder, string account, long perYear) => new(
        new(id), name, category, funder, Structural: true, account, new LocalDate(2026, 1, 5), new Money(perYear));

    private static LearnMatchingRule Rule(string id, string iban, string account) => new(
        new(id), new RuleCondition(MoneyDirection.Out, iban), new RuleTarget(account), Before);

    private static PostEntry Bill(string id, string description, string account, long cents) => new(
        new(id), LedgerJournal.Purchases, new LocalDate(2026, 11, 16),
        [EntryLine.ToDebit(account, new Money(cents)), EntryLine.ToCredit("1600", new Money(cents))], description);

    private static string Day(int day) => $"2026-11-{day:00}";

    private static string[] Numbers =>
        [.. Enumerable.Range(0, Volunteers).Select(at => IbanOf($"RABO{300_065_200 + at:0000000000}"))];

    // With the check digits that ISO 13616 asks.
    private static string IbanOf(string bank)
    {
        var digits = string.Concat($"{bank}NL00".Select(sign =>
            char.IsAsciiDigit(sign) ? $"{sign}" : $"{sign - 'A' + 10}"));
        var rest = digits.Aggregate(0, (left, digit) => ((left * 10) + (digit - '0')) % 97);
        return $"NL{98 - rest:00}{bank}";
    }
}
