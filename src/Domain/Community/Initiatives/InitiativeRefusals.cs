namespace Wijkboek.Domain.Community.Initiatives;

public static class InitiativeRefusals
{
    public static Refusal Unknown(InitiativeId initiative) => new("initiative.unknown", ("initiative", initiative));
    public static Refusal AlreadyStarted(InitiativeId initiative) =>
        new("initiative.already_started", ("initiative", initiative));
    public static Refusal NameWrong(int longest) => new("initiative.name_wrong", ("longest", longest));
    public static Refusal AreaWrong(int longest) => new("initiative.area_wrong", ("longest", longest));
    public static Refusal BeforeStart(LocalDate started) => new("initiative.before_start", ("date", started));
    public static Refusal IsEnded(InitiativeEnded ended) =>
        new("initiative.ended", ("initiative", ended.Initiative), ("date", ended.EndedOn));
    public static Refusal ReportIdTaken(InitiativeReportId report) =>
        new("initiative.report_id_taken", ("report", report));
    public static Refusal ReportUnknown(InitiativeReportId report) =>
        new("initiative.report_unknown", ("report", report));
    public static Refusal ReportEmpty { get; } = new("initiative.report_empty");
    public static Refusal PeriodWrong(LocalDate from, LocalDate until) =>
        new("initiative.period_wrong", ("from", from), ("until", until));
    public static Refusal CountWrong(InitiativeMeasure measure, int most) =>
        new("initiative.count_wrong", ("measure", measure), ("most", most));
    public static Refusal MeasureTwice(InitiativeMeasure measure) =>
        new("initiative.measure_twice", ("measure", measure));
    public static Refusal CountedTwice(InitiativeMeasure measure, InitiativeReported before) =>
        new("initiative.counted_twice",
            ("measure", measure), ("report", before.Report), ("from", before.From), ("until", before.Until));
    public static Refusal ReasonMissing { get; } = new("initiative.reason_missing");
    public static Refusal ReportAfterEnd(LocalDate last) => new("initiative.report_after_end", ("date", last));
}
