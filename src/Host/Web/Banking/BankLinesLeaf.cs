using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Banking;

/// <summary>All that the bank stated in the period with what became of it, and the rules that were learned.</summary>
internal static class BankLinesLeaf
{
    public const string Path = "bank/regels";

    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<BankAnswer>("bank");
        var waiting = answer.Transactions.Count(one => one.State is BankTransactionState.Open
            or BankTransactionState.Doubtful);
        return new Leaf(Doors.Bank, "Regels van de bank", Lead(visit, answer.Transactions.Count, waiting))
        {
            Back = new Way(Doors.Bank.Name, visit.To(Doors.Bank.Path)),
            ActsToday = true,
            Sections =
            [
                new SheetSection("Regels", Lines(visit, answer)),
                new SheetSection("Wat Wijkboek heeft onthouden", Rules(visit, answer)),
            ],
        };
    }

    private static string Lead(Visit visit, int all, int waiting) => (all, waiting) switch
    {
        (0, _) => $"In {visit.PeriodName} zijn nog geen regels van de bank ingelezen.",
        (_, 0) => $"Alles wat de bank in {visit.PeriodName} meldde, is verwerkt.",
        (_, 1) => $"In {visit.PeriodName} wacht nog één regel.",
        _ => $"In {visit.PeriodName} wachten nog {Dutch.Number(waiting)} regels.",
    };

    private static Sheet Lines(Visit visit, BankAnswer answer)
    {
        var numbers = answer.Accounts.ToDictionary(account => account.Id, account => account.Number);
        return new SheetPlan<BankAnswer.Transaction>("regels", "Regels van de bank")
            .Name("wie", "Van of naar", BankGrid.Who)
            .Day("dag", "Datum", one => one.BookedOn)
            .Text("wat", "Omschrijving", one => one.Party.Description ?? one.BatchReference)
            .Amount("bij", "Bij (€)", one => one.AmountCents > 0 ? new Money(one.AmountCents) : null)
            .Amount("af", "Af (€)", one => one.AmountCents < 0 ? new Money(-one.AmountCents) : null)
            .Text("rekening", "Bankrekening", one => BankHistory.InFours(numbers[one.Account]))
            .Link(
                "stand", "Stand", one => one.State,
                one => one.Entry is { } entry ? visit.To($"{Doors.Entries.Path}/{entry}") : null)
            .Acts(visit, one => one.Entry is null || one.Settles is not null
                ? []
                : [new(nameof(UnmatchBankTransaction), "Maak ongedaan", Unmatch(one.Account, one.Id))])
            .Of(answer.Transactions, visit.Sheets, "Er zijn in deze periode geen regels van de bank.");
    }

    /// <summary>What the form of the act that undoes a match begins with.</summary>
    public static (string Name, string Value)[] Unmatch(string account, string transaction) =>
        [("account", account), ("transaction", transaction), ("on", "vandaag")];

    private static Sheet Rules(Visit visit, BankAnswer answer) =>
        new SheetPlan<BankAnswer.Rule>("onthouden", "Wat Wijkboek heeft onthouden")
            .Name("wie", "Als het komt van of gaat naar", rule => rule.Name ?? rule.Iban ?? "wie dan ook")
            .Text("wat", "met in de omschrijving", rule => rule.Description)
            .Word("kant", "Bij of af", rule => rule.Direction)
            .Amount(
                "bedrag", "Bedrag (€)", rule => rule.AmountCents is { } cents ? new Money(cents) : null,
                isSummed: false)
            .Text("dan", "dan op", rule => rule.Then.IncomeStream?.Value ?? rule.Then.Account)
            .Word("zelf", "Boekt vanzelf", rule => rule.Automatic)
            .Count("past", "Past op", rule => rule.Fits)
            .Acts(visit, rule =>
                [new(nameof(ForgetMatchingRule), "Vergeet", ("rule", rule.Id), ("forgottenOn", "vandaag"))])
            .Of(
                answer.Rules, visit.Sheets,
                "Er is nog niets onthouden. Vink ‘Onthoud dit’ aan als je een regel boekt.");
}
