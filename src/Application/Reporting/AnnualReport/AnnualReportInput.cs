using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Journal;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Subsidies.SubsidyOverview;
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
    IReadOnlyList<ChallengeFile> ChallengeFiles)
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
        .. AllowanceFigures.Of(AllowanceYears, Edition.From, Edition.To, RateTables.VolunteerAllowance)
            .Where(volunteer => volunteer.Year == Edition.From.Year && volunteer.Allowances.IsPositive)
            .OrderByDescending(volunteer => volunteer.Counted)
            .ThenBy(volunteer => volunteer.Volunteer.Value, StringComparer.Ordinal),
    ];

    public VolunteerAllowanceRate? AllowanceRate { get; } =
        RateTables.VolunteerAllowanceRates.FirstOrDefault(rate => rate.From <= Edition.From && Edition.From <= rate.Until);

    public JobCounts JobCounts { get; } = JobFigures.ActiveIn(Jobs, Edition.From, Edition.To);

    public IReadOnlyList<SubsidyRow> Subsidies { get; } = SubsidyOverview.In(SubsidyFiles, Edition.From, Edition.To);

    public IReadOnlyList<ChallengeOnDay> Challenges { get; } = ChallengeOverview.In(ChallengeFiles, Edition.From, Edition.To);

    /// <summary>Null when no cooperative of this name was founded.</summary>
    public static async Task<AnnualReportInput?> Read(Question question, JournalHead head) =>
        await Edition.Read(question, head) is not { } edition
            ? null
            : new AnnualReportInput(
                edition,
                await question.Get(ReportingModule.EventsPerDay, EventsPerDayView.KeyOf(question.From.Year)),
                await LedgerBook.Read(question),
                await AllowanceFigures.Read(question),
                await JobFigures.Read(question),
                [.. (await question.All(SubsidyOverview.Files)).Values],
                [.. (await question.All(ChallengeOverview.Files)).Values]);
}

public sealed record EarningsYear(int Year, Earnings Earnings);
