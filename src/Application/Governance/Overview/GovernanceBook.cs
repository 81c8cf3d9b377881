using Wijkboek.Application.Governance.Register;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Governance.Signals;

namespace Wijkboek.Application.Governance.Overview;

/// <summary>All that is known of how the organisation is governed, to be asked for a day or a period.</summary>
public sealed record GovernanceBook(
    StatutesBook Statutes,
    FunctionBook Functions,
    IReadOnlyList<Traced<Mandate>> Mandates,
    IReadOnlyList<MeetingFile> Meetings,
    IReadOnlyList<Traced<BoardDecision>> BoardDecisions,
    ConflictBook Conflicts,
    IReadOnlyList<Traced<Signal>> Signals)
{
    public static StatutesView StatutesView { get; } = new();
    public static FunctionsView FunctionsView { get; } = new();
    public static MandatesView MandatesView { get; } = new();
    public static MeetingsView MeetingsView { get; } = new();
    public static BoardDecisionsView BoardDecisionsView { get; } = new();
    public static ConflictsView ConflictsView { get; } = new();
    public static SignalsView SignalsView { get; } = new();

    public static async Task<GovernanceBook> Read(Question question) => new(
        await question.Get(StatutesView, StatutesView.Key),
        await question.Get(FunctionsView, FunctionsView.Key),
        [.. (await question.All(MandatesView)).Values],
        [.. (await question.All(MeetingsView)).Values],
        [.. (await question.All(BoardDecisionsView)).Values],
        await question.Get(ConflictsView, ConflictsView.Key),
        [.. (await question.All(SignalsView)).Values]);

    public IReadOnlyList<MeetingRecord> MeetingsIn(LocalDate from, LocalDate to) =>
    [
        .. Meetings.Select(MeetingRecord.Of).OfType<MeetingRecord>()
            .Where(meeting => from <= meeting.HeldOn && meeting.HeldOn <= to)
            .OrderBy(meeting => meeting.HeldOn)
            .ThenBy(meeting => meeting.Meeting.Value, StringComparer.Ordinal),
    ];

    /// <summary>All resolutions of a period in the order of the register, adopted or not.</summary>
    public IReadOnlyList<ResolutionRecord> ResolutionsIn(LocalDate from, LocalDate to) =>
    [
        .. Meetings.SelectMany(ResolutionRecord.Of)
            .Concat(BoardDecisions.Select(ResolutionRecord.Of).OfType<ResolutionRecord>())
            .Where(resolution => from <= resolution.DecidedOn && resolution.DecidedOn <= to)
            .OrderBy(resolution => resolution.Number.Year).ThenBy(resolution => resolution.Number.Sequence),
    ];

    /// <summary>The latest resolution on a subject of a fiscal year that was adopted and still held on a day.</summary>
    public ResolutionRecord? Resolution(ResolutionSubject subject, int fiscalYear, LocalDate day) =>
        ResolutionsIn(LocalDate.MinIsoValue, day).LastOrDefault(resolution =>
            resolution.Subject == subject && resolution.FiscalYear == fiscalYear && resolution.HoldsOn(day));

    /// <summary>Conflicts that were declared in a period.</summary>
    public IReadOnlyList<ConflictRecord> ConflictsIn(LocalDate from, LocalDate to) =>
    [
        .. Conflicts.Conflicts
            .Where(known => from <= known.What.Declared.DeclaredOn && known.What.Declared.DeclaredOn <= to)
            .OrderBy(known => known.What.Declared.DeclaredOn).ThenBy(known => known.Positions[0])
            .Select(known => new ConflictRecord(
                known.What.Declared, known.What.Withdrawn, ResolutionOn(known.What.Declared.Motion),
                known.Positions)),
    ];

    /// <summary>The fiscal year that a day falls in, named after the calendar year in which it starts.</summary>
    public int FiscalYearOf(LocalDate day) => Organisation.FiscalYearOf(day);

    public DateInterval FiscalYear(int year) => Organisation.FiscalYear(year);

    private Cooperative Organisation => Statutes.Founding is { } founding
        ? Cooperative.Initial.Evolve(founding)
        : Cooperative.Initial;

    private ResolutionNumber? ResolutionOn(MotionId? motion) => motion is null
        ? null
        : ResolutionsIn(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)
            .FirstOrDefault(resolution => resolution.Motion == motion)?.Number;
}
