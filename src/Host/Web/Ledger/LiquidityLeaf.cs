using Wijkboek.Application.Finance.Liquidity;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>Will there be enough? Bank and cash for twelve months ahead.</summary>
internal static class LiquidityLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        // It looks ahead from the day of the visit; in a year that is over, from its end.
        var answer = await LiquidityAnswer.Read(visit.Question, LocalDate.Min(visit.Day, visit.Question.To));
        var lowest = answer.Months.MinBy(month => month.ClosingCents);
        return new Leaf(Doors.Liquidity, "Vooruitblik", Lead(answer, lowest))
        {
            KeyFigures = lowest is null ? [] :
            [
                new("Nu op bank en kas", Dutch.Euro(answer.NowCents), Note: $"op {Dutch.LongDate(answer.On)}"),
                new("Laagste stand", Dutch.Euro(lowest.ClosingCents), Note: $"eind {Dutch.Month(lowest.In)}"),
            ],
            Sections =
            [
                new SheetSection("", Plan.Of(answer.Months, visit.Sheets, "Er is geen boekjaar om van uit te gaan.")),
                new LinesSection("Hoe dit is berekend",
                [
                    "Baten: wat per jaar van elke geldgever wordt verwacht, gedeeld door twaalf.",
                    "Toegezegde giften: in de maand waarin ze komen, als deel van wat er wordt verwacht.",
                    "Vaste boekingen: op de dag dat ze terugkomen; wat nog wacht, in de eerste maand.",
                    "Lonen: het gemiddelde van de laatste drie maanden.",
                    "Overige lasten: het gemiddelde van de laatste twaalf maanden, zonder afschrijving.",
                    "Klanten en leveranciers: wat nu openstaat, in de maand waarin het betaald moet zijn; wat al te "
                        + "laat is, in de eerste maand.",
                ]),
            ],
        };
    }

    private static string Lead(LiquidityAnswer answer, LiquidityAnswer.Month? lowest) => lowest switch
    {
        null => "Voor deze dag is geen boekjaar geopend. Kies een andere periode.",
        { ClosingCents: < 0 } =>
            $"Als het gaat zoals verwacht, is er eind {Dutch.Month(lowest.In)} te weinig geld.",
        _ => $"Als het gaat zoals verwacht, is er tot en met {Dutch.Month(answer.Months[^1].In)} genoeg geld.",
    };

    private static SheetPlan<LiquidityAnswer.Month> Plan =>
        new SheetPlan<LiquidityAnswer.Month>("maanden", "Twaalf maanden vooruit")
            .Name("maand", "Maand", month => Dutch.Month(month.In))
            .Amount("begin", "Begin (€)", month => new Money(month.OpeningCents), isSummed: false)
            .Amount("baten", "Baten (€)", month => new Money(month.IncomeCents))
            .Amount("vast", "Vaste boekingen (€)", month => new Money(month.ComesBackCents))
            .Amount("lonen", "Lonen (€)", month => new Money(month.WagesCents))
            .Amount("lasten", "Overige lasten (€)", month => new Money(month.CostsCents))
            .Amount("klanten", "Klanten (€)", month => new Money(month.InvoicesCents))
            .Amount("leveranciers", "Leveranciers (€)", month => new Money(month.BillsCents))
            .Amount("eind", "Eind (€)", month => new Money(month.ClosingCents), isSummed: false)
            .Word(
                "stand", "Stand", month => month.ClosingCents < 0 ? "te weinig" : "genoeg",
                month => month.ClosingCents < 0 ? SignState.Over : SignState.Fine);
}
