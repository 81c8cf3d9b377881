using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.YearClose;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Books;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>The year's close as a list: each step with how far it is, what was found and the way there.</summary>
internal static class YearCloseLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<YearCloseAnswer>("year-close");
        return new Leaf(Doors.YearClose, "Jaarafsluiting", Lead(answer))
        {
            ActsToday = true,
            Actions = [.. Actions(visit, answer)],
            KeyFigures = answer.Year is null ? [] :
            [
                new("Resultaat", Dutch.Euro(answer.ResultCents), new FigureSource("statement", "result")),
                new("Klaar of niet nodig", $"{Ready(answer)} van {answer.Steps.Count}"),
                new("Moet eerst", Dutch.Number(CountOf(answer, YearCloseState.Blocks))),
            ],
            Sections = [new SheetSection("", Steps(visit, answer)), .. await SubsidiesAhead(visit, answer)],
        };
    }

    private static string Lead(YearCloseAnswer answer) => answer switch
    {
        { Year: null } => "Voor deze periode is geen boekjaar geopend. Kies een ander jaar.",
        { AdoptedOn: { } day } => $"Boekjaar {answer.Year} is klaar: vastgesteld op {Dutch.LongDate(day)}.",
        { ClosedOn: { } day } => $"Boekjaar {answer.Year} is afgesloten op {Dutch.LongDate(day)}.",
        _ when CountOf(answer, YearCloseState.Blocks) > 0 =>
            $"Boekjaar {answer.Year} kan nog niet worden afgesloten. Wat eerst moet, staat hieronder.",
        _ => $"Boekjaar {answer.Year} kan worden afgesloten. Kijk eerst na wat hieronder staat.",
    };

    private static int Ready(YearCloseAnswer answer) =>
        CountOf(answer, YearCloseState.Done) + CountOf(answer, YearCloseState.NotNeeded);

    private static int CountOf(YearCloseAnswer answer, YearCloseState state) =>
        answer.Steps.Count(step => step.State == state);

    // What comes next, with what is known filled in; the form itself asks where the result goes.
    private static IEnumerable<Way> Actions(Visit visit, YearCloseAnswer answer)
    {
        if (answer.Year is not { } year)
            yield break;
        var (act, facts) = answer switch
        {
            { ClosedOn: null } => (nameof(CloseLedgerYear), CloseFacts(answer, year)),
            { AdoptedOn: null } => (nameof(AdoptAccounts), [("year", $"{year}")]),
            _ => ("", []),
        };
        if (act.Length > 0 && visit.Visitor.MayDo(act))
            yield return new Way(Sentences.Word($"titles.{act}"), ActLink.To(visit, act, facts));
        yield return new Way("Jaarverslag", visit.To(Doors.Reports.Path));
    }

    private static (string Name, string Value)[] CloseFacts(YearCloseAnswer answer, int year) =>
    [
        ("year", $"{year}"), ("closedOn", "vandaag"),
        ("appropriation[0].amount", AmountText(answer.ResultCents)),
    ];

    // What was spent of each is booked from here; how much that is, only people know.
    private static async Task<IEnumerable<LeafSection>> SubsidiesAhead(Visit visit, YearCloseAnswer answer)
    {
        if (answer is not { Year: not null, ClosedOn: null } || !visit.Visitor.MayDo(nameof(RecognizeSubsidyIncome)))
            return [];
        var ahead = (await visit.Ask<SubsidiesAnswer>("subsidies")).Subsidies
            .Where(subsidy => subsidy.ReceivedAheadCents > 0).ToList();
        return ahead.Count == 0
            ? []
            : [new SheetSection("Vooruit ontvangen subsidie", AheadOf(visit, answer, ahead))];
    }

    private static Sheet AheadOf(
        Visit visit, YearCloseAnswer answer, IReadOnlyList<SubsidiesAnswer.Subsidy> subsidies) =>
        new SheetPlan<SubsidiesAnswer.Subsidy>("vooruit", "Vooruit ontvangen subsidie")
            .Name("subsidie", "Subsidie", one => one.Title, one => visit.To($"{Doors.Subsidies.Path}/{one.Id}"))
            .Amount("bedrag", "Vooruit ontvangen (€)", one => new Money(one.ReceivedAheadCents))
            .Link("boeken", "Boeken", _ => "Boek wat is besteed", one => ActLink.To(
                visit, nameof(RecognizeSubsidyIncome),
                [("subsidy", one.Id), ("recognizedOn", Dutch.Date(answer.To))]))
            .Of(subsidies, visit.Sheets);

    // As somebody would type it.
    private static string AmountText(long cents) => Dutch.Euro(cents)[2..];

    private static Sheet Steps(Visit visit, YearCloseAnswer answer) =>
        new SheetPlan<YearCloseAnswer.Step>("stappen", "Stappen van de jaarafsluiting")
            .Name("stap", "Stap", step => Dutch.Capital(step.What), step => AddressOf(visit, answer, step))
            .Word("stand", "Stand", step => step.State, step => SignOf(step.State))
            .Text("bevinding", "Wat er staat", step => step.Sentence)
            .Amount(
                "bedrag", "Bedrag (€)", step => step.AmountCents is { } cents ? new Money(cents) : null,
                isSummed: false)
            .Of(answer.Steps, visit.Sheets, "Er is geen boekjaar om af te sluiten.");

    private static SignState SignOf(YearCloseState state) => state switch
    {
        YearCloseState.Done => SignState.Fine,
        YearCloseState.Look => SignState.Look,
        YearCloseState.Blocks => SignState.Over,
        _ => SignState.Neutral,
    };

    private static string? AddressOf(Visit visit, YearCloseAnswer answer, YearCloseAnswer.Step step)
    {
        if (answer is { Year: { } year, ClosedOn: null } && FormOf(visit, answer, step.Code, year) is { } form)
            return form;

        var path = step.Code switch
        {
            YearCloseStep.ImportStatements or YearCloseStep.ReviewTransactions or YearCloseStep.AgreeBankBalance =>
                Doors.Bank.Path,
            YearCloseStep.EmptySuspenseAccounts or YearCloseStep.LookAtBills => Doors.Accounts.Path,
            YearCloseStep.AttachDocuments => DocumentsLeaf.Path,
            YearCloseStep.BookAccruals or YearCloseStep.ProvideForCorporationTax => Doors.Statement.Path,
            YearCloseStep.AgreeVoucherStock => Doors.Vouchers.Path,
            YearCloseStep.LookAtSubsidies => Doors.Subsidies.Path,
            YearCloseStep.Depreciate => Doors.Assets.Path,
            _ => null,
        };
        return path is not null && visit.Visitor.MaySee(path) ? visit.To(path) : null;
    }

    // While the year is open a step that is one entry leads straight to its form, on the last day of the year.
    private static string? FormOf(Visit visit, YearCloseAnswer answer, YearCloseStep step, int year) => step switch
    {
        YearCloseStep.ProvideForCorporationTax when visit.Visitor.MayDo(nameof(ProvideForTax)) => ActLink.To(
            visit, nameof(ProvideForTax), [("year", $"{year}"), ("on", Dutch.Date(visit.Question.To))]),
        YearCloseStep.BookAccruals when visit.Visitor.MayDo(nameof(PostEntry)) =>
            $"{visit.To(BookPages.FullPath)}&journal=general&date={Dutch.Date(answer.To)}",
        YearCloseStep.CloseYear when visit.Visitor.MayDo(nameof(CloseLedgerYear)) =>
            ActLink.To(visit, nameof(CloseLedgerYear), CloseFacts(answer, year)),
        _ => null,
    };
}
