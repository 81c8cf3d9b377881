using Wijkboek.Application.Finance.FixedAssets;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>What is of lasting use: the register, and whether the ledger says the same.</summary>
internal static class AssetsLeaf
{
    public static async Task<Leaf> Read(Visit visit, JournalReading journal)
    {
        var answer = await visit.Ask<FixedAssetsAnswer>("fixed-assets");
        return new Leaf(Doors.Assets, "Bezittingen", Lead(answer))
        {
            ActsToday = true,
            KeyFigures = answer.Assets.Count == 0 ? [] :
            [
                new("Boekwaarde", Dutch.Euro(answer.BookValueCents)),
                new(
                    "Nog af te schrijven", Dutch.Euro(answer.NotDepreciatedCents),
                    Note: answer.DepreciatedUntil is { } until
                        ? $"afgeschreven tot en met {Dutch.Month(until)}"
                        : "nog niet eerder afgeschreven"),
            ],
            Sections =
            [
                new SheetSection("Register", Register(visit, answer)),
                new SheetSection("Klopt het met het grootboek?", Accounts(visit, answer)),
                new HistorySection(await journal.Of(visit, answer.Positions)),
            ],
        };
    }

    private static string Lead(FixedAssetsAnswer answer) => answer.Assets.Count == 0
        ? "Er staat nog niets in het register. Zet erin wat langer dan een jaar meegaat."
        : $"Wat langer meegaat, en wat het volgens het boek waard was op {Dutch.LongDate(answer.On)}.";

    private static Sheet Register(Visit visit, FixedAssetsAnswer answer) =>
        new SheetPlan<FixedAssetsAnswer.Asset>("bezittingen", "Register van bezittingen")
            .Name("naam", "Bezitting", asset => asset.Name)
            .Day("sinds", "Sinds", asset => asset.From)
            .Count("maanden", "Maanden", asset => asset.Months)
            .Amount("aanschaf", "Aanschaf (€)", asset => new Money(asset.CostCents))
            .Amount("rest", "Restwaarde (€)", asset => new Money(asset.ResidualCents))
            .Amount("af", "Afgeschreven (€)", asset => new Money(asset.DepreciatedCents))
            .Amount("waarde", "Boekwaarde (€)", asset => new Money(asset.BookValueCents))
            .Word(
                "stand", "Stand",
                asset => asset.DisposedOn is { } day ? $"weg op {Dutch.Date(day)}" : "in gebruik")
            .Acts(visit, Acts)
            .Of(answer.Assets, visit.Sheets, "Er staat nog niets in het register.");

    private static IEnumerable<RowAct> Acts(FixedAssetsAnswer.Asset asset)
    {
        var facts = new[] { ("asset", asset.Id), ("on", "vandaag") };
        if (asset.DisposedOn is null)
            yield return new(nameof(DisposeOfAsset), "Voer af", facts);
        if (asset.DisposedOn is null && asset.CostCents == asset.BookValueCents)
            yield return new(nameof(ReverseAcquisition), "Draai terug", facts);
    }

    private static Sheet Accounts(Visit visit, FixedAssetsAnswer answer) =>
        new SheetPlan<FixedAssetsAnswer.Control>("aansluiting", "Register en grootboek")
            .Name(
                "rekening", "Rekening", account => $"{account.Number} {account.Name}",
                account => visit.To($"{Doors.Accounts.Path}/{account.Number}"))
            .Amount("register", "Register (€)", account => new Money(account.RegisterCents))
            .Amount(
                "grootboek", "Grootboek (€)", account => new Money(account.LedgerCents),
                account => account.LedgerCents == 0 ? null : new FigureSource("balance", account.Number))
            .Word(
                "stand", "Stand",
                account => account.RegisterCents == account.LedgerCents
                    ? "klopt"
                    : $"verschil {Dutch.Euro(account.LedgerCents - account.RegisterCents)}",
                account => account.RegisterCents == account.LedgerCents ? SignState.Fine : SignState.Look)
            .Of(answer.Accounts, visit.Sheets, "Er is nog niets om te vergelijken.");
}
