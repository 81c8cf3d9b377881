using System.Text;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Tests.Finance.BankStatements;

/// <summary>Reads texts and bytes as if they were files of a bank.</summary>
internal static class Reading
{
    public static (StatementFile? File, Refusal? Refusal) File(byte[] bytes, string name = "afschrift")
    {
        using var content = new MemoryStream(bytes);
        return StatementFile.Read(name, content);
    }

    public static IReadOnlyList<BankStatement> Statements(byte[] bytes)
    {
        var (file, refusal) = File(bytes);
        refusal.ShouldBeNull(refusal?.ToString());
        return file!.Statements;
    }

    public static IReadOnlyList<BankStatement> Statements(string text) => Statements(Encoding.UTF8.GetBytes(text));

    public static BankStatement Statement(string text) => Statements(text).ShouldHaveSingleItem();

    /// <summary>A statement whose balances fit its lines.</summary>
    public static BankStatement ThatAddsUp(string text)
    {
        var statement = Statement(text);
        (statement.Opening + statement.Sum).ShouldBe(statement.Closing);
        return statement;
    }

    public static void ShouldBe(
        this StatementLine line, LocalDate day, long cents, string? iban = null, string? name = null,
        string? description = null, string? endToEnd = null)
    {
        var party = line.Counterparty;
        (line.BookedOn, line.Amount.Cents, party.Iban?.Plain, party.Name?.Plain, party.Description?.Plain,
                party.EndToEndId?.Plain)
            .ShouldBe((day, cents, iban, name, description, endToEnd));
    }

    public static string RefusalOf(string text) => RefusalOf(Encoding.UTF8.GetBytes(text));

    public static string RefusalOf(byte[] bytes)
    {
        var (file, refusal) = File(bytes);
        file.ShouldBeNull();
        return refusal!.Code;
    }
}
