using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Web.Governance;

/// <summary>Who governs, what was decided, by which rules, and what was said to the board.</summary>
internal static class GovernancePages
{
    public static void MapGovernance(this PageRoutes pages)
    {
        var journal = pages.Journal;
        pages.Leaf(Doors.Functions, [], visit => FunctionsLeaf.Read(visit, journal));
        pages.Leaf("bestuur/mandaten/{mandate}", [], (visit, values) =>
            MandateLeaf.Read(visit, journal, (string)values["mandate"]!));
        pages.Leaf(Doors.Meetings, [], MeetingsLeaf.Read);
        pages.Leaf($"{Doors.Meetings.Path}/{{meeting}}", [], (visit, values) =>
            MeetingLeaf.Read(visit, journal, (string)values["meeting"]!));
        pages.Leaf("bestuur/besluiten/{number}", [], (visit, values) =>
            ResolutionLeaf.Read(visit, journal, (string)values["number"]!));
        pages.Leaf(Doors.Statutes, [], visit => StatutesLeaf.Read(visit, journal));
        pages.Leaf(Doors.Signals, [], SignalsLeaf.Read);
        pages.Leaf($"{Doors.Signals.Path}/{{signal}}", [], (visit, values) =>
            SignalsLeaf.ReadOne(visit, journal, (string)values["signal"]!));
        pages.Leaf(Doors.Conflicts, [], visit => ConflictsLeaf.Read(visit, journal));
    }
}
