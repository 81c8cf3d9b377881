using System.Text;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Tests.Finance.BankStatements;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Banking;

/// <summary>A cooperative with a ledger, and files of its bank.</summary>
internal sealed class BankDesk
{
    public const string Own = "NL91ABNA0417164300";
    public const string Id = "nl91abna0417164300";
    public const string Shop = "NL69INGB0123456789";

    private BankDesk(SmallYear year) => Year = year;

    public SmallYear Year { get; }

    public static async Task<BankDesk> Open() => new(await SmallYear.WithLedger(closed: false));

    public async Task<BankImportAnswer> Import(string text, BankImportChoice? choice = null)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var (file, refusal) = StatementFile.Read("afschrift", content);
        refusal.ShouldBeNull(refusal?.ToString());
        return await Year.Application.Bank.Run(
            InMemoryWijkboek.Cooperative, "penningmeester", file!, choice ?? new BankImportChoice(Connect: true),
            Guid.NewGuid, CancellationToken.None);
    }

    public async Task<BankImportAnswer.Completed> Imported(string text) =>
        (await Import(text)).ShouldBeOfType<BankImportAnswer.Completed>();

    public async Task<BankAnswer> Ask() => (BankAnswer)(await BankAnswer.Give(
        await Year.Application.Ask(SmallYear.From, SmallYear.To))).Data;

    public async Task<BankAnswer.Transaction> Only() => (await Ask()).Transactions.ShouldHaveSingleItem();

    /// <summary>What a person does who takes over the best proposal.</summary>
    public async Task TakeOver(BankAnswer.Transaction transaction)
    {
        foreach (var act in transaction.Proposals[0].Acts)
            await Year.Do((IAct)act.Data);
    }

    /// <summary>Payments as CAMT.053, each with a day of June 2025, cents, a name and a text.</summary>
    public static string Camt(
        long opening, params (int Day, long Cents, string? Iban, string Name, string Text)[] lines)
    {
        var entries = string.Concat(lines.Select(line => BankStatements.Camt.Entry(
                line.Cents < 0 ? "DBIT" : "CRDT", Amount(Math.Abs(line.Cents)),
                BankStatements.Camt.Details(
                    $"<RltdPties>{BankStatements.Camt.Side(line.Cents < 0 ? "Cdtr" : "Dbtr", line.Name, line.Iban)}"
                    + $"</RltdPties><RmtInf><Ustrd>{line.Text}</Ustrd></RmtInf>"))
            .Replace("2025-06-03", $"2025-06-{line.Day:00}")));
        var statement = BankStatements.Camt.Stmt(
            Amount(opening), Amount(opening + lines.Sum(line => line.Cents)), entries);
        return BankStatements.Camt.Message("02", statement.Replace("03</Dt></Dt></Bal>", "30</Dt></Dt></Bal>"));
    }

    private static string Amount(long cents) =>
        $"{(cents < 0 ? "-" : "")}{Math.Abs(cents) / 100}.{Math.Abs(cents) % 100:00}";
}
