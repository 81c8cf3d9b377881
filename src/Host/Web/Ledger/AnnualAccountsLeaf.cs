using Wijkboek.Application.Reporting.AnnualAccounts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>The annual accounts as the law lays them out, and how much of them the law asks.</summary>
internal static class AnnualAccountsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<AnnualAccountsAnswer>("annual-accounts");
        return new Leaf(Doors.AnnualAccounts, Title(answer), Lead(answer))
        {
            Actions = answer.Year is null ? [] : [new("Jaarafsluiting", visit.To(Doors.YearClose.Path))],
            Sections = answer.From is not { } from ? [] :
            [
                new SheetSection("Bezittingen", Lines(
                    visit, "activa", answer.Assets, Dutch.Date(answer.To), Dutch.Date(from.PlusDays(-1)))),
                new SheetSection("Eigen vermogen en schulden", Lines(
                    visit, "passiva", answer.EquityAndLiabilities, Dutch.Date(answer.To),
                    Dutch.Date(from.PlusDays(-1)))),
                new SheetSection(
                    answer.Framework == AccountsFramework.Title9 ? "Winst en verlies" : "Baten en lasten",
                    Lines(visit, "staat", answer.Statement, $"{answer.Year}", $"{answer.Year - 1}")),
                .. answer.Sizes.Count == 0
                    ? (LeafSection[])[]
                    : [new SheetSection("Hoe groot we zijn", Sizes(visit, answer))],
                new LinesSection("Wat de wet vraagt", Asked(answer)),
            ],
        };
    }

    private static string Title(AnnualAccountsAnswer answer) =>
        answer.Year is { } year ? $"Jaarrekening {year}" : "Jaarrekening";

    private static string Lead(AnnualAccountsAnswer answer) => answer switch
    {
        { Year: null } => "Voor deze dag is geen boekjaar geopend. Kies een andere periode.",
        { AdoptedOn: { } adopted } =>
            $"Ingedeeld volgens {Sentences.Word(answer.Framework)}. Vastgesteld op {Dutch.LongDate(adopted)}.",
        { Ended: true } => $"Ingedeeld volgens {Sentences.Word(answer.Framework)}. Nog niet vastgesteld.",
        _ => $"Ingedeeld volgens {Sentences.Word(answer.Framework)}, tot en met {Dutch.LongDate(answer.To)}.",
    };

    private static Sheet Lines(
        Visit visit, string name, IReadOnlyList<AnnualAccountsAnswer.Line> lines, string now, string before) =>
        new(name, $"Jaarrekening: {name}",
        [
            new("post", "Post", CellKind.Name), new("nu", $"{now} (€)", CellKind.Amount),
            new("ervoor", $"{before} (€)", CellKind.Amount),
        ],
        [
            .. lines.Where(line => line.Kind != AccountsLineKind.Total).Select(line => new SheetRow(Cells(line))
            {
                Kind = line.Kind == AccountsLineKind.Item ? SheetRowKind.Item : SheetRowKind.Subtotal,
            }),
        ], lines.Count)
        {
            Query = visit.Sheets,
            IsSortable = false,
            Total = new SheetRow(Cells(lines[^1])),
        };

    private static IReadOnlyList<SheetCell> Cells(AnnualAccountsAnswer.Line line) =>
        [new(line.Title), new(new Money(line.AmountCents)), new(new Money(line.BeforeCents))];

    private static Sheet Sizes(Visit visit, AnnualAccountsAnswer answer) =>
        new SheetPlan<AnnualAccountsAnswer.SizeRow>("grootte", "Hoe groot we zijn")
            .Name("jaar", "Boekjaar", row => $"{row.Year}")
            .Amount("balans", "Balanstotaal (€)", row => new Money(row.AssetsCents), isSummed: false)
            .Amount("baten", "Baten (€)", row => new Money(row.TurnoverCents), isSummed: false)
            .Word("mensen", "Mensen in dienst", row => Dutch.Number(row.Employees, 1))
            .Word("grootte", "Dit jaar alleen", row => row.Alone)
            .Of(answer.Sizes, visit.Sheets);

    private static IReadOnlyList<string> Asked(AnnualAccountsAnswer answer) => answer.Framework switch
    {
        AccountsFramework.RjkC1 =>
        [
            "Een vereniging of stichting zonder grote onderneming legt niets neer bij de KvK (BW 2:360 lid 3).",
            "De indeling is die van richtlijn RJk C1, voor kleine organisaties zonder winststreven.",
        ],
        _ =>
        [
            answer.Size is { } size
                ? $"De coöperatie geldt als {Sentences.Word(size)}. Een andere grootte geldt pas als zij die twee jaar "
                    + "achter elkaar heeft."
                : "Voor dit boekjaar weten we niet welke grenzen gelden.",
            answer.Size switch
            {
                OrganisationSize.Micro => "Naar de KvK gaat alleen een beknopte balans (BW 2:395a).",
                OrganisationSize.Small =>
                    "Naar de KvK gaan de balans en de toelichting; winst en verlies blijven hier (BW 2:396).",
                _ => "Vraag een accountant wat naar de KvK gaat, en of controle nodig is (BW 2:393).",
            },
            "Dat gebeurt binnen acht dagen nadat de leden de jaarrekening vaststelden (BW 2:394).",
            "Bij baten telt alles mee wat er binnenkwam: dat is de voorzichtige lezing.",
        ],
    };
}
