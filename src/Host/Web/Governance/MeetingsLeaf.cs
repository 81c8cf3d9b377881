using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>The meetings of the period and the register of resolutions.</summary>
internal static class MeetingsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var governance = await visit.Ask<GovernanceAnswer>("governance");
        var adopted = governance.Resolutions.Count(resolution => resolution.Adopted);
        return new Leaf(
            Doors.Meetings, "Vergaderingen en besluiten",
            $"In {visit.PeriodName} waren er {governance.Meetings.Count} vergaderingen; van "
                + $"{governance.Resolutions.Count} voorstellen werden er {adopted} besluit.")
        {
            Sections =
            [
                new SheetSection("Vergaderingen", Meetings(visit).Of(
                    governance.Meetings.Reverse(), visit.Sheets,
                    "In deze periode is geen vergadering opgeroepen. Roep er een op, of kies een andere periode.")),
                new SheetSection("Besluitenregister", Resolutions(visit).Of(
                    governance.Resolutions.Reverse(), visit.Sheets, "In deze periode is niets besloten.")),
            ],
        };
    }

    private static SheetPlan<GovernanceAnswer.MeetingRow> Meetings(Visit visit) =>
        new SheetPlan<GovernanceAnswer.MeetingRow>("vergaderingen", "Vergaderingen")
            .Name(
                "wat", "Vergadering",
                row => Dutch.Capital(
                    row.Circle is { } circle ? $"{Sentences.Word(row.Body)} {circle}" : Sentences.Word(row.Body)),
                row => visit.To($"{Doors.Meetings.Path}/{row.Meeting}"))
            .Day("dag", "Dag", row => row.HeldOn)
            .Count("aanwezig", "Aanwezig", row => row.Present)
            .Count("volmachten", "Volmachten", row => row.Proxies)
            .Word("quorum", "Quorum", row => QuorumOf(row), StateOf)
            .Day("notulen", "Notulen vastgesteld", row => row.MinutesApprovedOn)
            .Count("besluiten", "Besluiten", row => row.Resolutions.Count, isSummed: true);

    internal static SheetPlan<GovernanceAnswer.ResolutionRow> Resolutions(Visit visit) =>
        new SheetPlan<GovernanceAnswer.ResolutionRow>("besluiten", "Besluitenregister")
            .Name("nummer", "Nummer", row => row.Number.Value, row => visit.To($"bestuur/besluiten/{row.Number}"))
            .Text("titel", "Besluit", row => row.Title ?? Sentences.Word("forgotten"))
            .Day("dag", "Dag", row => row.DecidedOn)
            .Word("wie", "Door", row => row.Body)
            .Count("voor", "Voor", row => row.For)
            .Count("tegen", "Tegen", row => row.Against)
            .Word("uitslag", "Uitslag", row => OutcomeOf(row.Adopted, row.AnnulledOn), row =>
                row.AnnulledOn is not null ? SignState.Look : row.Adopted ? SignState.Fine : SignState.Neutral);

    internal static string OutcomeOf(bool adopted, LocalDate? annulledOn) =>
        annulledOn is not null ? "vernietigd" : adopted ? "aangenomen" : "verworpen";

    private static string? QuorumOf(GovernanceAnswer.MeetingRow row) => row switch
    {
        { CancelledOn: not null } => "afgelast",
        { Quorum: { } quorum } => quorum ? "gehaald" : "niet gehaald",
        _ => "nog te houden",
    };

    private static SignState? StateOf(GovernanceAnswer.MeetingRow row) => row switch
    {
        { CancelledOn: not null } or { Quorum: null } => SignState.Neutral,
        { Quorum: true } => SignState.Fine,
        _ => SignState.Look,
    };
}
