using System.Xml;
using NodaTime.Text;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// The statements of one CAMT.053 message, .001.02 up to .001.08 and later: the shapes differ in where a status, a name
/// or an amount stands, and each is looked for in all its places.
/// </summary>
internal sealed class CamtStatements(string file)
{
    private const string Euro = "EUR";
    private static readonly string[] NumberNames = ["Id", "ElctrncSeqNb", "LglSeqNb"];

    public IReadOnlyList<BankStatement> Read(XmlReader reader)
    {
        var pages = new List<Page>();
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.EOF)
                throw new StatementProblem(StatementRefusals.CutOff(file));
            if (reader.NodeType != XmlNodeType.Element)
                reader.Read();
            else if (reader.LocalName == "Stmt")
                pages.Add(ReadStatement(reader));
            else
                XmlPart.Read(file, reader);
        }

        return Join(pages);
    }

    private Page ReadStatement(XmlReader reader)
    {
        var (line, depth, isEmpty) = (XmlPart.LineOf(reader), reader.Depth, reader.IsEmptyElement);
        var head = new List<XmlPart>();
        var entries = new List<StatementLine>();
        string? own = null;
        reader.Read();
        while (!isEmpty && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.EOF)
                throw new StatementProblem(StatementRefusals.CutOff(file));
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            var part = XmlPart.Read(file, reader);
            if (part.Name == "Acct")
                own = AccountOf(part);
            if (part.Name != "Ntry")
                head.Add(part);
            else if (new CamtEntry(file, own).Read(part) is { } entry)
                entries.Add(entry);
        }

        if (!isEmpty)
            reader.Read();
        return PageOf(line, own, head, entries);
    }

    private string AccountOf(XmlPart account)
    {
        var number = account.TextAt("Id/IBAN") ?? account.TextAt("Id/Othr/Id")
            ?? throw new StatementProblem(StatementRefusals.Missing(file, account.Line, "het rekeningnummer"));
        return Iban.Compact(number) is { Length: > 0 and <= 34 } compact
            ? compact
            : throw new StatementProblem(StatementRefusals.LineWrong(
                file, account.Line, StatementProblem.Quote(number)));
    }

    private Page PageOf(int line, string? own, List<XmlPart> head, List<StatementLine> entries)
    {
        if (own is null)
            throw new StatementProblem(StatementRefusals.Missing(file, line, "het rekeningnummer"));
        var balances = head.Where(part => part.Name == "Bal").Select(BalanceOf).OfType<Balance>().ToList();
        var opening = First(balances, "OPBD") ?? First(balances, "PRCD") ?? First(balances, "ITBD");
        var closing = Last(balances, "CLBD") ?? Last(balances.Where(one => one != opening), "ITBD");
        if ((opening ?? closing) is { } other && opening?.Amount is null && closing?.Amount is null)
            throw new StatementProblem(StatementRefusals.CurrencyWrong(
                file, other.Line, StatementProblem.Quote(other.Currency ?? "")));
        var pagination = head.Find(part => part.Name == "StmtPgntn");
        return new Page(
            new BankStatement(own, opening?.On, closing?.On, opening?.Amount, closing?.Amount, entries, Number(head)),
            head.Find(part => part.Name == "Id")?.Text,
            pagination?.TextAt("LastPgInd") is "false" or "0");
    }

    // A statement of several days may give the balances of each day, and of an account in several currencies each of
    // these: what counts is in euros, from before the first day and after the last.
    private static Balance? First(IEnumerable<Balance> balances, string code) => balances
        .Where(one => one.Code == code).OrderBy(one => one.Amount is null).ThenBy(one => one.On).FirstOrDefault();

    private static Balance? Last(IEnumerable<Balance> balances, string code) => balances
        .Where(one => one.Code == code).OrderBy(one => one.Amount is not null).ThenBy(one => one.On).LastOrDefault();

    // The bank's name of it, with the numbers that tell the statements of a year apart.
    private static string? Number(List<XmlPart> head)
    {
        var parts = NumberNames
            .Select(name => head.Find(part => part.Name == name)?.Text)
            .Where(text => !string.IsNullOrEmpty(text)).Distinct();
        return string.Join(' ', parts) is { Length: > 0 } number ? number : null;
    }

    private Balance? BalanceOf(XmlPart part)
    {
        var code = part.TextAt("Tp/CdOrPrtry/Cd");
        if (code is not ("OPBD" or "PRCD" or "CLBD" or "ITBD"))
            return null;
        var amount = part.Find("Amt")
            ?? throw new StatementProblem(StatementRefusals.Missing(file, part.Line, "het bedrag van het saldo"));
        if (!CentsText.TryRead(amount.Text, out var cents))
            throw new StatementProblem(StatementRefusals.AmountWrong(
                file, amount.Line, StatementProblem.Quote(amount.Text)));
        var on = part.TextAt("Dt/Dt") ?? part.TextAt("Dt/DtTm");
        return new Balance(
            code,
            amount.Currency is null or Euro ? IsDebit(file, part) ? -cents : cents : null,
            on is null ? null : DateOf(file, part.Line, on),
            amount.Currency,
            amount.Line);
    }

    public static bool IsDebit(string file, XmlPart part) => part.TextAt("CdtDbtInd") switch
    {
        "DBIT" => true,
        "CRDT" => false,
        { } other => throw new StatementProblem(StatementRefusals.DirectionWrong(
            file, part.Line, StatementProblem.Quote(other))),
        null => throw new StatementProblem(StatementRefusals.Missing(file, part.Line, "af of bij (CdtDbtInd)")),
    };

    // The day as the bank writes it; the time of day and the zone after it do not move it.
    public static LocalDate DateOf(string file, int line, string text)
    {
        var read = LocalDatePattern.Iso.Parse(text.Length > 10 ? text[..10] : text);
        return read.Success && read.Value.Year is >= 1990 and <= 2089
            ? read.Value
            : throw new StatementProblem(StatementRefusals.DateWrong(file, line, StatementProblem.Quote(text)));
    }

    // A statement over several pages is one statement: the opening of the first, the closing of the last.
    private static List<BankStatement> Join(List<Page> pages)
    {
        var joined = new List<BankStatement>();
        Page? before = null;
        foreach (var page in pages)
        {
            if (before is { GoesOn: true } && before.Id == page.Id
                && before.Statement.Account == page.Statement.Account)
                joined[^1] = joined[^1] with
                {
                    Closing = page.Statement.Closing,
                    ClosingOn = page.Statement.ClosingOn,
                    Lines = [.. joined[^1].Lines, .. page.Statement.Lines],
                };
            else
                joined.Add(page.Statement);
            before = page;
        }

        return joined;
    }

    private sealed record Page(BankStatement Statement, string? Id, bool GoesOn);

    private sealed record Balance(string Code, Money? Amount, LocalDate? On, string? Currency, int Line);
}
