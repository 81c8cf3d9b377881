using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Application.Reporting.AnnualReport.Community;
using Wijkboek.Application.Reporting.AnnualReport.Governance;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>Everything the annual report is written from: views as they stood at one position of the journal.</summary>
/// <param name="EventsPerDay">Facts recorded per day of the calendar year.</param>
public sealed record AnnualReportInput(
    Edition Edition,
    EventsPerDay EventsPerDay,
    LedgerBook Book,
    IReadOnlyList<AllowanceYear> AllowanceYears,
    IReadOnlyList<JobRecord> Jobs,
    IReadOnlyList<SubsidyFile> SubsidyFiles,
    IReadOnlyList<ChallengeFile> ChallengeFiles,
    VolunteerRateTable VolunteerRates)
{
    private const int MostYears = 3;

    public LocalDate From { get; } = Edition.From;

    public LocalDate To { get; } = Edition.To;

    public int Year => From.Year;

    public JournalHead Head => Edition.Head;

    public Cooperative Profile => Edition.Profile;

    public CooperativeFounded Founding => Edition.Founding;

    public LedgerYearFrame? LedgerYear { get; } = Book.YearOf(Edition.From, Edition.To);

    public Statement Statement { get; } = Statement.Of(Book, Edition.From, Edition.To);

    public BalanceSheet? BalanceSheet { get; } = BalanceSheet.Of(Book, Edition.To);

    public Earnings Earnings { get; } = Earnings.Of(Book, Edition.From, Edition.To);

    /// <summary>The years that the books hold, up to this one: at most three, the oldest first.</summary>
    public IReadOnlyList<EarningsYear> EarningsYears { get; } =
    [
        .. Book.Frame.Years.Values
            .Where(year => year.Opened.End <= Edition.To)
            .OrderBy(year => year.Opened.End)
            .TakeLast(MostYears)
            .Select(year => new EarningsYear(
                year.Opened.Year, Earnings.Of(Book, year.Opened.Start, year.Opened.End))),
    ];

    /// <summary>Paid within the year, whatever month it was for.</summary>
    public PaidAllowances PaidAllowances { get; } = AllowanceFigures.PaidIn(AllowanceYears, Edition.From, Edition.To);

    /// <summary>Per volunteer with an allowance what counts towards the maxima of the calendar year.</summary>
    public IReadOnlyList<VolunteerFigures> Volunteers { get; } =
    [
        .. AllowanceFigures.Of(AllowanceYears, Edition.From, Edition.To, VolunteerRates.Maxima)
            .Where(volunteer => volunteer.Year == Edition.From.Year && volunteer.Allowances.IsPositive)
            .OrderByDescending(volunteer => volunteer.Counted)
            .ThenBy(volunteer => volunteer.Volunteer.Value, StringComparer.Ordinal),
    ];

    public VolunteerAllowanceRate? AllowanceRate { get; } = VolunteerRates.On(Edition.From);

    public JobCounts JobCounts { get; } = JobFigures.ActiveIn(Jobs, Edition.From, Edition.To);

    public IReadOnlyList<SubsidyRow> Subsidies { get; } = SubsidyOverview.In(SubsidyFiles, Edition.From, Edition.To);

    public IReadOnlyList<ChallengeOnDay> Challenges { get; } =
        ChallengeOverview.In(ChallengeFiles, Edition.From, Edition.To);

    /// <summary>The six figures beside the year before and the targets.</summary>
    public required KpiComparison Kpi { get; init; }

    /// <summary>What people wrote about the year.</summary>
    public required StoryOfYear Story { get; init; }

    public required GovernanceYear Governance { get; init; }

    public required CommunityYear Community { get; init; }

    public required AppreciationYear Appreciation { get; init; }

    public required MemberMovements Members { get; init; }

    /// <summary>The teams of the year as on its last day.</summary>
    public required IReadOnlyList<TeamStanding> Teams { get; init; }

    /// <summary>Null when somebody is unknown, or their name was forgotten.</summary>
    public required Func<MemberId, string?> NameOf { get; init; }

    /// <summary>Null when no cooperative of this name was founded.</summary>
    public static async Task<AnnualReportInput?> Read(Question question, JournalHead head)
    {
        if (await Edition.Read(question, head) is not { } edition)
            return null;
        var (people, book) = (await People.Read(question), await LedgerBook.Read(question));
        var story = await ReportingModule.YearStories.Of(question, edition.Year);
        return new AnnualReportInput(
            edition,
            await question.Get(ReportingModule.EventsPerDay, EventsPerDayView.KeyOf(question.From.Year)),
            book,
            await AllowanceFigures.Read(question),
            await JobFigures.Read(question),
            [.. (await question.All(SubsidyOverview.Files)).Values],
            [.. (await question.All(ChallengeOverview.Files)).Values],
            await question.VolunteerRates())
        {
            Kpi = await KpiComparison.Read(question, story),
            Story = story,
            Governance = await GovernanceYear.Read(question, DrawnUpOn(book, question, head), people),
            Community = await CommunityYear.Read(question),
            Appreciation = await AppreciationYear.Read(question),
            Members = MemberFigures.In([.. people.Records.Values], question.From, question.To),
            Teams = TeamFigures.In(await TeamFigures.Read(question), question.From, question.To),
            NameOf = people.NameOf,
        };
    }

    /// <summary>The accounts are drawn up when the year is closed; until then they stand as last recorded.</summary>
    private static LocalDate DrawnUpOn(LedgerBook book, Question question, JournalHead head) =>
        book.YearOf(question.From, question.To)?.Closed?.ClosedOn
        ?? (head.RecordedAt is { } recorded ? DutchClock.DayOf(recorded) : question.To);
}

public sealed record EarningsYear(int Year, Earnings Earnings);
