using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Tests.Finance.BankStatements;

/// <summary>Statements as Dutch banks write them in MT940.</summary>
internal static class Mt940
{
    public const string Own = "NL91ABNA0417164300";
    public const string Shop = "NL69INGB0123456789";
    public static readonly LocalDate Day = new(2025, 6, 3);

    private const int Width = 65;

    public static string Message(string account, string opening, string closing, params string[] lines) =>
        string.Join("\r\n", [
            ":20:STMT", $":25:{account}", ":28C:155/1", $":60F:C250602EUR{opening}", .. lines,
            $":62F:C250603EUR{closing}", "-", "",
        ]);

    /// <summary>The only line of a statement that opens with a hundred euros and adds up.</summary>
    public static StatementLine Only(string closing, params string[] lines) =>
        Reading.ThatAddsUp(Message(Own, "100,00", closing, lines)).Lines.ShouldHaveSingleItem();

    /// <summary>Ten euros that went out, with this text wrapped as SWIFT does: in the middle of words.</summary>
    public static StatementLine Wrapped(string text)
    {
        var lines = text.Chunk(Width).Select(signs => new string(signs)).ToList();
        return Only("90,00", [":61:2506030603D10,00NTRFNONREF", $":86:{lines[0]}", .. lines.Skip(1)]);
    }
}
