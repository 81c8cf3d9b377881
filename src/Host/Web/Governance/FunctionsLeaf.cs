using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>Who holds which function and mandate on the last day, and what law and statutes ask.</summary>
internal static class FunctionsLeaf
{
    public static async Task<Leaf> Read(Visit visit, JournalReading journal)
    {
        var governance = await visit.Ask<GovernanceAnswer>("governance");
        return new Leaf(Doors.Functions, "Functies en mandaten", Lead(governance))
        {
            Sections =
            [
                new SheetSection("Functies", Functions(visit).Of(
                    governance.Functions, visit.Sheets, "Niemand heeft op deze dag een functie. Benoem iemand.")),
                new SheetSection("Mandaten", Mandates(visit).Of(
                    governance.Mandates, visit.Sheets, "Op deze dag geldt geen enkel mandaat. Geef een mandaat.")),
                new TodoSection(
                    "Wat de wet en de statuten vragen", [.. governance.Duties.Select(duty => Todo(duty, visit))],
                    "Er is niets dat nu moet."),
                .. governance.Model is { } model ? new[] { Model(model) } : [],
                new HistorySection(await journal.Of(visit, Domain.Governance.Appointments.Functions.Stream)),
            ],
        };
    }

    private static string Lead(GovernanceAnswer governance) =>
        $"Op {Dutch.LongDate(governance.To)} zijn er {governance.Functions.Count} functies en "
            + $"{governance.Mandates.Count} mandaten"
        + (governance.EndingTerms.Count == 0
            ? "."
            : $"; {governance.EndingTerms.Count} termijnen eindigen binnen een jaar.");

    private static SheetPlan<GovernanceAnswer.FunctionRow> Functions(Visit visit) =>
        new SheetPlan<GovernanceAnswer.FunctionRow>("functies", "Functies")
            .Name("wie", "Wie", row => row.Name ?? row.Person.Value, row => visit.To($"leden/{row.Person}"))
            .Word("functie", "Functie", row => row.Function)
            .Word("team", "Team", row => row.Team)
            .Day("sinds", "Sinds", row => row.From)
            .Word("tot", "Tot en met", row => row.Until is { } day ? Dutch.Date(day)
                : row.UntilMeetingOfYear is { } year ? $"ledenvergadering {year}" : null)
            .Link("besluit", "Besluit", row => row.Resolution?.Value, row =>
                row.Resolution is { } number ? visit.To($"bestuur/besluiten/{number}") : null);

    private static SheetPlan<GovernanceAnswer.MandateRow> Mandates(Visit visit) =>
        new SheetPlan<GovernanceAnswer.MandateRow>("mandaten", "Mandaten")
            .Name("wie", "Wie", row => row.Name ?? row.Holder.Value, row => visit.To($"bestuur/mandaten/{row.Mandate}"))
            .Word("als", "Als", row => row.Role)
            .Word("waarvoor", "Waarvoor", row => row.Project ?? row.Account ?? "alles")
            .Amount("grens", "Tot en met (€)", row => new Money(row.LimitCents), isSummed: false)
            .Amount(
                "tweede", "Tweede handtekening boven (€)",
                row => row.SecondSignatureAboveCents is { } cents ? new Money(cents) : null, isSummed: false)
            .Day("sinds", "Sinds", row => row.From)
            .Day("tot", "Tot en met", row => row.Until);

    private static Todo Todo(GovernanceDuty duty, Visit visit) => new(
        Dutch.Capital($"{Sentences.Word(duty.Kind)} {duty.Year}"),
        duty.DoneOn is { } done ? $"{Sentences.Word(duty.State)}, {Dutch.LongDate(done)}" : Sentences.Word(duty.State),
        duty.Due,
        duty.State switch
        {
            DutyState.Done => SignState.Fine,
            DutyState.Open => SignState.Neutral,
            DutyState.DoneLate => SignState.Look,
            _ => SignState.Over,
        },
        duty.Resolution is { } number ? visit.To($"bestuur/besluiten/{number}") : null);

    private static FactsSection Model(GovernanceAnswer.ModelRow model) => new("Hoe er bestuurd wordt",
    [
        new("Ledenvergadering", Sentences.Word(model.GeneralMeeting)),
        new("Bestuur", Sentences.Word(model.Board)),
        new("Raad van toezicht", model.SupervisoryBoard ? "ja" : "nee"),
        new("Werk", Sentences.Word(model.Organisation)),
        new("Sinds", Dutch.LongDate(model.AdoptedOn)),
    ]);
}
