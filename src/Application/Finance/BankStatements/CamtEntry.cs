using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// One entry (<c>Ntry</c>): a line of the account. A batch that was booked as one amount stays one line, with its
/// payments as parts; names of several payments are never mixed.
/// </summary>
/// <param name="own">The account itself, which is never its own other side.</param>
internal sealed class CamtEntry(string file, string? own)
{
    private const string Euro = "EUR";
    private const string NotProvided = "NOTPROVIDED";

    /// <returns>Null when it is not booked yet, or is nothing.</returns>
    public StatementLine? Read(XmlPart entry)
    {
        // A status stands in an element of its own from .001.04 on; it is left out by none but the oldest exports.
        if ((entry.TextAt("Sts/Cd") ?? entry.TextAt("Sts") ?? "BOOK") != "BOOK")
            return null;
        var isDebit = CamtStatements.IsDebit(file, entry);
        var amount = AmountOf(entry);
        if (amount.IsZero)
            return null;
        var details = entry.All("NtryDtls/TxDtls").ToList();
        var parts = details.Count > 1 ? details.Select(one => PartOf(one, isDebit)).ToList() : null;
        var only = details.Count == 1 ? details[0] : null;
        var more = entry.TextAt("AddtlNtryInf") is { } addition ? Mt940Details.Read([addition], []) : null;
        return new StatementLine(
            BookedOn(entry),
            isDebit ? -amount : amount,
            parts is null ? WithAddition(Party(only, isDebit), more) : WithDescription(more),
            DayAt(entry, "ValDt"),
            Reference(
                entry.TextAt("NtryDtls/Btch/PmtInfId") ?? details.FirstOrDefault()?.TextAt("Refs/PmtInfId")
                ?? entry.TextAt("NtryDtls/Btch/MsgId")) ?? more?.BatchReference,
            Reference(entry.TextAt("AcctSvcrRef") ?? only?.TextAt("Refs/AcctSvcrRef") ?? entry.TextAt("NtryRef")),
            ReasonOf(details) ?? more?.ReturnReason,
            parts);
    }

    // A reversal keeps the sign that the entry has: the bank has turned it round already.
    private Money AmountOf(XmlPart entry)
    {
        var amount = entry.Find("Amt")
            ?? throw new StatementProblem(StatementRefusals.Missing(file, entry.Line, "het bedrag"));
        if (amount.Currency is { } currency && currency != Euro)
            throw new StatementProblem(StatementRefusals.CurrencyWrong(
                file, amount.Line, StatementProblem.Quote(currency)));
        return CentsText.TryRead(amount.Text, out var cents)
            ? cents
            : throw new StatementProblem(StatementRefusals.AmountWrong(
                file, amount.Line, StatementProblem.Quote(amount.Text)));
    }

    private LocalDate BookedOn(XmlPart entry) => DayAt(entry, "BookgDt") ?? DayAt(entry, "ValDt")
        ?? throw new StatementProblem(StatementRefusals.Missing(file, entry.Line, "de boekdatum"));

    private LocalDate? DayAt(XmlPart entry, string name)
    {
        var text = entry.TextAt($"{name}/Dt") ?? entry.TextAt($"{name}/DtTm");
        return text is null ? null : CamtStatements.DateOf(file, entry.Find(name)!.Line, text);
    }

    private StatementPart PartOf(XmlPart one, bool isDebit)
    {
        var stated = one.Find("Amt") ?? one.Find("AmtDtls/TxAmt/Amt") ?? one.Find("AmtDtls/InstdAmt/Amt");
        Money? amount = stated is { Currency: null or Euro } && CentsText.TryRead(stated.Text, out var cents)
            ? cents
            : null;
        var isOut = one.TextAt("CdtDbtInd") is { } direction ? direction == "DBIT" : isDebit;
        return new StatementPart(isOut ? -amount : amount, Party(one, isDebit));
    }

    // Money in comes from the debtor, money out goes to the creditor. Returned payments keep the parties of the
    // original, so whoever is not the account itself is the other side.
    private Counterparty Party(XmlPart? one, bool isDebit)
    {
        if (one is null)
            return new Counterparty();
        var (first, second) = isDebit ? ("Cdtr", "Dbtr") : ("Dbtr", "Cdtr");
        var side = SideOf(one, first, second);
        var number = NumberOf(one, side);
        return new Counterparty(
            number is null || number == own ? null : Text(number),
            Text(NameOf(one, side)),
            Text(Description(one)),
            Text(Provided(one.TextAt("Refs/EndToEndId"))),
            Text(Provided(one.TextAt("Refs/MndtId"))));
    }

    private string SideOf(XmlPart one, string first, string second)
    {
        if (one.Find("RtrInf") is not null && HasOtherNumber(one, second) && !HasOtherNumber(one, first))
            return second;
        return IsOther(one, first) || !IsOther(one, second) ? first : second;
    }

    private bool HasOtherNumber(XmlPart one, string side) => NumberOf(one, side) is { } number && number != own;

    private bool IsOther(XmlPart one, string side) =>
        NumberOf(one, side) is { } number ? number != own : NameOf(one, side) is not null;

    private static string? NumberOf(XmlPart one, string side) =>
        (one.TextAt($"RltdPties/{side}Acct/Id/IBAN") ?? one.TextAt($"RltdPties/{side}Acct/Id/Othr/Id")) is { } number
        && Iban.Compact(number) is { Length: > 0 } compact ? compact : null;

    private static string? NameOf(XmlPart one, string side) =>
        one.TextAt($"RltdPties/{side}/Nm") ?? one.TextAt($"RltdPties/{side}/Pty/Nm")
        ?? one.TextAt($"RltdPties/{side}/Agt/FinInstnId/Nm") ?? one.TextAt($"RltdPties/Ultmt{side}/Nm")
        ?? one.TextAt($"RltdPties/Ultmt{side}/Pty/Nm");

    private static string? Description(XmlPart one)
    {
        var said = one.All("RmtInf/Ustrd").Concat(one.All("RmtInf/Strd/CdtrRefInf/Ref"))
            .Concat(one.All("RmtInf/Strd/RfrdDocInf/Nb")).Concat(one.All("RmtInf/Strd/AddtlRmtInf"))
            .Concat(one.All("RtrInf/AddtlInf"))
            .Select(part => part.Text).Where(text => text.Length > 0).Distinct();
        return string.Join(' ', said) is { Length: > 0 } description
            ? description
            : one.TextAt("AddtlTxInf") ?? one.TextAt("RltdPties/CdtrAcct/Tp/Prtry");
    }

    // Some banks say the rest beside the payment, in the words of an MT940 line. Who it names is the other side only
    // where the payment itself names nobody.
    private Counterparty WithAddition(Counterparty party, Mt940Said? said)
    {
        if (said?.Counterparty is not { } more)
            return party;
        var namesNobody = party.Iban is null && party.Name is null;
        return party with
        {
            Iban = namesNobody && more.Iban?.Plain != own ? more.Iban : party.Iban,
            Name = namesNobody ? more.Name : party.Name,
            Description = party.Description ?? more.Description,
            EndToEndId = party.EndToEndId ?? more.EndToEndId,
            Mandate = party.Mandate ?? more.Mandate,
        };
    }

    private static Counterparty WithDescription(Mt940Said? said) =>
        new(Description: said?.Counterparty.Description);

    // Payments that were booked together have a reason only when it is the same for all.
    private static string? ReasonOf(IReadOnlyList<XmlPart> payments) =>
        payments.Select(one => one.TextAt("RtrInf/Rsn/Cd") ?? one.TextAt("RtrInf/Rsn/Prtry")).Distinct().ToList()
            is [var reason] ? reason : null;

    private static string? Provided(string? text) => text is null or NotProvided ? null : text;

    private static string? Reference(string? text) => text?.Trim() is { Length: > 0 } kept ? kept : null;

    private static Personal<string>? Text(string? text) => text is { Length: > 0 } given ? Personal.Of(given) : null;
}
