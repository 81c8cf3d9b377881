using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// MT940 as Dutch banks write it: with or without the envelope of SWIFT, one or many statements in a file, pages,
/// texts that are wrapped at 65 characters. Lines before and after statements are passed over.
/// </summary>
internal sealed partial class Mt940Reader(string file)
{
    private const int LongestLine = 2_000;
    private const int MostContinuations = 60;

    private readonly List<Mt940Statement> statements = [];
    private Mt940Statement? current;
    private Field? field;
    private string? bank;

    public IReadOnlyList<BankStatement> Read(string text)
    {
        foreach (var (number, line) in Lines(text))
            Take(number, line);
        EndStatement();
        return statements.Count > 0
            ? Mt940Statement.Join(statements)
            : throw new StatementProblem(StatementRefusals.NoStatement(file));
    }

    // Between two statements, or behind the closing balance of one.
    private bool IsBehind() => current is null || current.IsClosed || field?.IsClosing == true;

    private void Take(int number, string whole)
    {
        // Between statements stands which bank it is, where it says so at all.
        if (IsBehind() && Bank().Match(whole) is { Success: true } named)
            bank = named.Groups[1].Value;
        var line = Envelope().Replace(whole, "");
        if (Tag().Match(line) is { Success: true } tag)
        {
            // A day's statement of ABN AMRO begins with the account.
            var begins = tag.Groups[1].Value is "20" || (tag.Groups[1].Value is "25" or "25P" && IsBehind());
            EndField();
            field = new Field(tag.Groups[1].Value, number, [line[tag.Length..]]);
            if (begins)
                BeginStatement();
        }
        else if (IsBehind() && IsEnd(line))
        {
            EndStatement();
        }
        else if (field is { IsText: true } && current?.IsClosed == false)
        {
            if (field.Lines.Count >= MostContinuations)
                throw new StatementProblem(StatementRefusals.TooMany(file, number));
            field.Lines.Add(line);
        }
    }

    private void BeginStatement()
    {
        if (current is not null)
            Keep(current);
        current = new Mt940Statement(file, field!.Number, bank);
    }

    private void EndStatement()
    {
        EndField();
        if (current is not null)
            Keep(current);
        current = null;
    }

    private void EndField()
    {
        if (field is { } ended && current is not null)
            current.Take(ended.Tag, ended.Number, ended.Lines);
        field = null;
    }

    private void Keep(Mt940Statement statement)
    {
        statement.RefuseUnlessWhole();
        statements.Add(statement);
    }

    // A single dash ends a statement only after its closing balance: before it, it is a piece of a wrapped text.
    private static bool IsEnd(string line) =>
        line.TrimEnd().TrimEnd('X') == "-" || line.StartsWith("-}", StringComparison.Ordinal);

    private IEnumerable<(int Number, string Line)> Lines(string text)
    {
        var (number, from) = (0, 0);
        while (from < text.Length)
        {
            number++;
            var end = text.IndexOfAny(['\r', '\n'], from, Math.Min(LongestLine + 1, text.Length - from));
            if (end < 0 && text.Length - from > LongestLine)
                throw new StatementProblem(StatementRefusals.LineTooLong(file, number));
            if (end < 0)
                end = text.Length;
            yield return (number, Readable(text[from..end]));
            from = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    // Control characters are left of old ways of transport.
    private static string Readable(string line) =>
        string.Concat(line.Where(sign => !char.IsControl(sign) || sign == '\t')).Replace('\t', ' ');

    // Only the fields of MT940: a text may be wrapped before the minutes of a time (":15:33").
    [GeneratedRegex(@"^\s?:(13D|20|21|25P?|28C?|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|NS|940):")]
    private static partial Regex Tag();

    // A BIC of a bank in the Netherlands: its first four letters stand in the IBAN as well.
    [GeneratedRegex("([A-Z]{4})NL2[A-Z0-9]", RegexOptions.NonBacktracking)]
    internal static partial Regex Bank();

    // The envelope of SWIFT stands before the first field on its line.
    [GeneratedRegex(@"^(\{\d:[^{}]{0,200}\})*\{4:", RegexOptions.NonBacktracking)]
    private static partial Regex Envelope();

    private sealed record Field(string Tag, int Number, List<string> Lines)
    {
        public bool IsClosing => Tag is "62F" or "62M";

        // What stands below it is of the message and not of a payment.
        public bool IsText => Tag is "61" or "86";
    }
}
