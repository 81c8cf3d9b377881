namespace Wijkboek.Domain.Community.Initiatives;

/// <param name="Areas">Names of the neighbourhoods it works in; empty is the whole district.</param>
[StoredAs("initiative_started", Module.Community)]
public sealed record InitiativeStarted(
    InitiativeId Initiative, string Name, InitiativeKind Kind, LocalDate StartedOn, IReadOnlyList<string> Areas)
    : IEvent;

/// <param name="From">First day that was counted.</param>
/// <param name="Until">Last day that was counted: the report belongs to the year of this day.</param>
[StoredAs("initiative_reported", Module.Community)]
public sealed record InitiativeReported(
    InitiativeId Initiative,
    InitiativeReportId Report,
    LocalDate From,
    LocalDate Until,
    IReadOnlyList<InitiativeCount> Counts,
    Personal<string>? Note) : IEvent;

[StoredAs("initiative_report_withdrawn", Module.Community)]
public sealed record InitiativeReportWithdrawn(
    InitiativeId Initiative, InitiativeReportId Report, Personal<string> Reason) : IEvent;

/// <param name="EndedOn">The last day.</param>
[StoredAs("initiative_ended", Module.Community)]
public sealed record InitiativeEnded(InitiativeId Initiative, LocalDate EndedOn, Personal<string>? Note) : IEvent;

public sealed record InitiativeCount(InitiativeMeasure Measure, int Count);

public enum InitiativeKind
{
    NeighboursHelp,
    InformationPoint,
    Energy,
    Voorzorgcirkel,
    Creative,
    Lifestyle,
    CleanNeighbourhood,
    VacancyBank,
    CreativeMeeting,
    Other,
}

/// <summary>What an initiative counts. Most counts add up over time; those of <see cref="InitiativeMeasures"/> say how
/// things stand on the last day.</summary>
public enum InitiativeMeasure
{
    HelpAsked,
    HelpMatched,
    HelpGiven,
    QuestionsAnswered,
    HouseholdsReached,
    HomesImproved,
    VacanciesPosted,
    VacanciesFilled,
    GatheringsHeld,
    Visits,
    HouseholdsInCircle,
    RegularHelpers,
    StreetsWithTeam,
}

public readonly record struct InitiativeId(string Value) : IIdentifier<InitiativeId>
{
    public static InitiativeId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct InitiativeReportId(string Value) : IIdentifier<InitiativeReportId>
{
    public static InitiativeReportId From(string value) => new(value);
    public override string ToString() => Value;
}
