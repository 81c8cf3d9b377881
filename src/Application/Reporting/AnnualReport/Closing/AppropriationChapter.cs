using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Resolutions;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Closing;

/// <summary>Where the result goes, who decided that, and room for those who must sign.</summary>
internal static class AppropriationChapter
{
    public static Part.Chapter? Write(AnnualReportInput input)
    {
        if (input.LedgerYear is not { } year)
            return null;
        var signatures = Signatures(input).ToList();
        return new Part.Chapter(
            Say(signatures.Count > 0 ? "annual.appropriation.title_signed" : "annual.appropriation.title"),
            [.. Destinations(input), .. Decisions(input, year), .. signatures])
        {
            Lead = Lead(input.Statement.Result.Realised, year.Closed is not null, input.Year),
            Opening = Opening.TwoLines,
        };
    }

    private static string Lead(Money result, bool closed, int year) => (closed, result.Cents) switch
    {
        (false, _) => Say("annual.statement.not_appropriated", ("year", $"{year}")),
        (_, > 0) => Say("annual.appropriation.left", ("amount", Euros.WriteWithSign(result))),
        (_, < 0) => Say("annual.appropriation.short", ("amount", Euros.WriteWithSign(-result))),
        _ => Say("annual.appropriation.nothing"),
    };

    private static IEnumerable<Block> Destinations(AnnualReportInput input)
    {
        var lines = input.Statement.Appropriation.Where(line => !line.Amount.IsZero).ToList();
        if (lines.Count == 0 || input.BalanceSheet is not { } sheet)
            yield break;
        var after = sheet.EquityAndLiabilities.SelectMany(heading => heading.Rows)
            .ToDictionary(row => row.Account.Number, row => row.Amount);
        yield return new Table(
            [
                new TableColumn(Say("annual.appropriation.to")),
                TableColumn.Other(Say("annual.appropriation.before"), 100),
                TableColumn.Current(Say("annual.appropriation.appropriated"), 90),
                TableColumn.Number(
                    Say("annual.appropriation.after", ("date", Dutch.Date(input.To))), 100),
            ],
            [
                .. lines.Select(line => TableRow.Item(
                    input.Book.Frame.Accounts[line.Account].Name,
                    Euros.Write(After(line) - line.Amount),
                    Euros.Cell(line.Amount, "statement", $"appropriation/{line.Account}"),
                    Euros.Cell(After(line), "ledger", line.Account))),
                TableRow.Total(
                    Word("annual.statement.result"), "",
                    Euros.Cell(lines.Sum(line => line.Amount), "statement", "appropriation/appropriation"), ""),
            ])
        {
            Style = TableStyle.Register,
            Summary = Word("annual.statement.appropriation"),
            Note = Euros.Remark(Euros.AddUp(lines.Select(line => line.Amount))),
        };

        Money After(AppropriationLine line) => after.GetValueOrDefault(line.Account);
    }

    private static IEnumerable<Block> Decisions(AnnualReportInput input, LedgerYearFrame year)
    {
        var rows = new List<LabelledRow>
        {
            new(Say("annual.appropriation.decisions_title"), string.Join(' ', Decided(input, year))),
        };
        var audits = input.Governance.Book.MeetingsIn(input.To.PlusDays(1), SignedOn(input))
            .Where(meeting => meeting is { Body: GoverningBody.AuditCommittee, WasHeld: true })
            .Select(meeting => Dutch.LongDate(meeting.HeldOn)).ToList();
        if (audits.Count > 0)
            rows.Add(new LabelledRow(
                Say("annual.governance.audit_title"), Say("annual.appropriation.audit", ("days", Dutch.List(audits)))));
        yield return new Block.LabelledRows(rows);
    }

    private static IEnumerable<string> Decided(AnnualReportInput input, LedgerYearFrame year)
    {
        if (year.Closed is { } closed)
            yield return Say("annual.appropriation.closed", ("date", Dutch.LongDate(closed.ClosedOn)));
        foreach (var sentence in Status.Adoption(input))
            yield return sentence;
        var known = DutchClock.DayOf(input.Head.RecordedAt ?? Instant.MaxValue);
        if (input.Governance.Book.Resolution(ResolutionSubject.Discharge, input.Year, known) is { } discharge)
            yield return Say(
                "annual.appropriation.discharge",
                ("date", Dutch.LongDate(discharge.DecidedOn)), ("number", discharge.Number.Value));
    }

    private static LocalDate SignedOn(AnnualReportInput input) => input.Governance.Signing.Day;

    private static IEnumerable<Block> Signatures(AnnualReportInput input)
    {
        var people = input.Governance.Signers.DistinctBy(holder => holder.Appointed.Person)
            .Select(holder => new Signature(
                input.NameOf(holder.Appointed.Person) ?? Say("annual.governance.name_forgotten"),
                Word(holder.Appointed.Function))).ToList();
        if (people.Count == 0 || input.LedgerYear?.Closed is null)
            yield break;
        yield return new Block.Heading(Say("annual.appropriation.signing"));
        yield return new Block.Signatures($"{input.Founding.Municipality}, {Dutch.LongDate(SignedOn(input))}", people);
        yield return new Block.Remark(Say("annual.appropriation.missing_signature"));
    }
}
