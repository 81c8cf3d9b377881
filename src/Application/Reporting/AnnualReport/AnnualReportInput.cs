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
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>Everything the annual report is written from: views as they stood at one position of the journal.</summary>
/// <param name="From">First day of the fiscal year; the report is named after its calendar year.</param>
/// <param name="Head">The position that the last page states.</param>
/// <param name="EventsPerDay">Facts recorded per day of the calendar year.</param>
public sealed record AnnualReportInput(
    LocalDate From,
    LocalDate To,
    JournalHead Head,
    Cooperative Profile,
    EventsPerDay EventsPerDay,
    LedgerBook Book,
    IReadOnlyList<AllowanceYear> AllowanceYears,
    IReadOnlyList<JobRecord> Jobs,
    IReadOnlyList<SubsidyFile> SubsidyFiles,
    IReadOnlyList<ChallengeFile> ChallengeFiles)
{
    private const int MostYears = 3;

    /// <summary>Its short name, as commands take it.</summary>
    public string Cooperative { get; init; } = "";

    public int Year => From.Year;

    public CooperativeFounded Founding => Profile.Founding!;

    public LedgerYearFrame? LedgerYear { get; } = Book.YearOf(From, To);

    public Statement Statement { get; } = Statement.Of(Book, From, To);

    public BalanceSheet? BalanceSheet { get; } = BalanceSheet.Of(Book, To);

    public Earnings Earnings { get; } = Earnings.Of(Book, From, To);

    /// <summary>The years that the books hold, up to this one: at most three, the oldest first.</summary>
    public IReadOnlyList<EarningsYear> EarningsYears { get; } =
    [
        .. Book.Frame.Years.Values
            .Where(year => year.Opened.End <= To)
            .OrderBy(year => year.Opened.End)
            .TakeLast(MostYears)
            .Select(year => new EarningsYear(
                year.Opened.Year, Earnings.Of(Book, year.Opened.Start, year.Opened.End))),
    ];

    /// <summary>Paid within the year, whatever month it was for.</summary>
    public PaidAllowances PaidAllowances { get; } = AllowanceFigures.PaidIn(AllowanceYears, From, To);

    /// <summary>Per volunteer what counts towards the maxima of the calendar year.</summary>
    public IReadOnlyList<VolunteerFigures> Volunteers { get; } =
    [
        .. AllowanceFigures.Of(AllowanceYears, From, To, RateTables.VolunteerAllowance)
            .Where(volunteer => volunteer.Year == From.Year && volunteer.Counted.IsPositive)
            .OrderByDescending(volunteer => volunteer.Counted)
            .ThenBy(volunteer => volunteer.Volunteer.Value, StringComparer.Ordinal),
    ];

    public VolunteerAllowanceRate? AllowanceRate { get; } =
        RateTables.VolunteerAllowanceRates.FirstOrDefault(rate => rate.From <= From && From <= rate.Until);

    public JobCounts JobCounts { get; } = JobFigures.ActiveIn(Jobs, From, To);

    public IReadOnlyList<SubsidyRow> Subsidies { get; } = SubsidyOverview.In(SubsidyFiles, From, To);

    public IReadOnlyList<ChallengeOnDay> Challenges { get; } = ChallengeOverview.In(ChallengeFiles, From, To);

    /// <summary>Null when no cooperative of this name was founded.</summary>
    public static async Task<AnnualReportInput?> Read(Question question, JournalHead head)
    {
        var profile = await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key);
        return profile.Founding is null
            ? null
            : new AnnualReportInput(
                question.From,
                question.To,
                head,
                profile,
                await question.Get(ReportingModule.EventsPerDay, EventsPerDayView.KeyOf(question.From.Year)),
                await LedgerBook.Read(question),
                await AllowanceFigures.Read(question),
                await JobFigures.Read(question),
                [.. (await question.All(SubsidyOverview.Files)).Values],
                [.. (await question.All(ChallengeOverview.Files)).Values])
            {
                Cooperative = question.Cooperative,
            };
    }
}

public sealed record EarningsYear(int Year, Earnings Earnings);
