using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Membership.AccessRequests;

/// <summary>The answer to somebody who asks what is known about them, in plain Dutch.</summary>
public static class AccessReport
{
    private const double PositionWidth = 50;
    private const double DateWidth = 70;

    public static ReportDocument Write(Edition edition, AccessFile file) => edition.Bind(
        Say("access.title"),
        Say("access.subject", ("person", file.Person)),
        [
            new Part.TitleBand(
                edition.Founding.Name, Say("access.title"),
                Say("access.subtitle", ("name", file.Name ?? file.Person.Value), ("person", file.Person)),
                IsYellow: true),
            new Part.Chapter(Say("access.classes_heading"), [Classes(file)])
            {
                Lead = Say("access.lead", ("count", file.Facts.Count)),
                Opening = Opening.Dense,
            },
            new Part.Chapter(Say("access.facts_heading"), [Facts(file)]) { Opening = Opening.Dense },
            new Part.Chapter(Say("access.rights_heading"), [new Block.Paragraph(Say("access.rights"))])
            {
                Opening = Opening.Dense,
            },
        ]);

    private static Table Classes(AccessFile file) => new(
        [new TableColumn(Say("access.class_head")), new TableColumn(Say("access.term_head"))],
        [.. file.Classes.OrderBy(kept => kept.Class, StringComparer.Ordinal).Select(kept =>
            TableRow.Item(NameOf(kept.Class), Term(kept)))])
    {
        Style = TableStyle.Register,
        Summary = Say("access.classes_heading"),
    };

    private static Table Facts(AccessFile file) => new(
        [
            new TableColumn(Say("access.position_head"), PositionWidth),
            new TableColumn(Say("access.date_head"), DateWidth),
            new TableColumn(Say("access.fact_head")),
        ],
        [.. file.Facts.SelectMany(Rows)])
    {
        Style = TableStyle.Register,
        Summary = Say("access.facts_heading"),
    };

    private static IEnumerable<TableRow> Rows(AccessFile.Fact fact)
    {
        yield return TableRow.Item(
            Dutch.Number(fact.Position), Dutch.Date(DutchClock.DayOf(fact.RecordedAt)),
            $"{fact.Sentence} {Say("access.recorded_by", ("actor", fact.RecordedBy))}");
        foreach (var text in fact.Texts)
        {
            yield return TableRow.Explanation(
                Say(
                    "access.text", ("field", FindWord($"access.field.{text.Field}") ?? text.Field),
                    ("value", text.Value ?? Say("access.forgotten"))),
                startColumn: 2);
        }
    }

    private static string Term(AccessFile.KeptClass kept)
    {
        if (kept.Erased)
            return Say("access.erased");
        return kept.KeptUntil is { } until
            ? Say("access.until", ("date", Dutch.LongDate(until)))
            : Say("access.no_term");
    }

    private static string NameOf(string retentionClass) => FindWord($"access.class.{retentionClass}")
        ?? Say("access.class_other", ("class", retentionClass.Replace("tax-", "")));
}
