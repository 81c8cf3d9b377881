using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Invoices;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.GiverStatements;

/// <summary>What givers gave in a calendar year, a page for each: for their own files and the tax return.</summary>
public static class GiverStatement
{
    /// <param name="giver">Null for everybody who gave something and is known by name.</param>
    /// <returns>Null when no cooperative of this name was founded, or nobody gave anything.</returns>
    public static async Task<ReportDocument?> Read(Question question, JournalHead head, string? giver)
    {
        var answer = (PledgesAnswer)(await PledgesAnswer.Give(question)).Data;
        var givers = answer.GivenBy(giver).GroupBy(gift => gift.GivenBy)
            .Select(same => (Name: same.First().Giver!, Gifts: same.OrderBy(gift => gift.ReceivedOn).ToList()))
            .OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var periodic = answer.Pledges.Where(pledge => pledge.Periodic).Select(pledge => pledge.Id).ToHashSet();
        return givers.Count > 0 && await Edition.Read(question, head) is { } edition
            ? Write(edition, givers, gift => gift.Pledge is { } pledge && periodic.Contains(pledge))
            : null;
    }

    private static ReportDocument Write(
        Edition edition, IReadOnlyList<(string Name, List<PledgesAnswer.Given> Gifts)> givers,
        Func<PledgesAnswer.Given, bool> isPeriodic)
    {
        var (year, name) = ($"{edition.To.Year}", edition.Founding.Name);
        return edition.Bind(
            Say("giver_statement.title", ("year", year)),
            Say("giver_statement.subject", ("year", year), ("name", name)),
            [
                .. givers.SelectMany(one => new Part[]
                {
                    new Part.TitleBand(
                        name, Say("giver_statement.title", ("year", year)),
                        Say("giver_statement.subtitle", ("name", one.Name), ("date", Dutch.LongDate(edition.To))),
                        IsYellow: false),
                    Chapter(edition, one.Name, one.Gifts, isPeriodic),
                }),
            ]);
    }

    private static Part.Chapter Chapter(
        Edition edition, string name, List<PledgesAnswer.Given> gifts, Func<PledgesAnswer.Given, bool> isPeriodic) =>
        new(name, [
            Gifts(gifts, isPeriodic),
            new Block.LabelledRows(
                [new LabelledRow(Say("giver_statement.tax_title"), Tax(edition, gifts, isPeriodic))]),
        ])
        {
            Opening = Opening.Dense,
            Lead = Say(
                "giver_statement.lead", ("year", $"{edition.To.Year}"), ("amount", Dutch.Euro(SumOf(gifts))),
                ("name", edition.Founding.Name)),
        };

    private static Table Gifts(List<PledgesAnswer.Given> gifts, Func<PledgesAnswer.Given, bool> isPeriodic) => new(
        [
            new TableColumn(Say("giver_statement.received_on"), 120),
            new TableColumn(Say("giver_statement.kind"), 110),
            new TableColumn(Say("giver_statement.what_for")),
            TableColumn.Current(Say("giver_statement.amount"), 72),
        ],
        [
            .. gifts.Select(gift => TableRow.Item(
            [
                Dutch.LongDate(gift.ReceivedOn),
                Say(isPeriodic(gift) ? "giver_statement.periodic" : "giver_statement.ordinary"),
                gift.Project ?? Say("giver_statement.free"), Amount(gift.AmountCents),
            ])),
            TableRow.Total([Say("giver_statement.total"), "", "", Amount(SumOf(gifts))]),
        ])
    {
        Title = Say("giver_statement.gifts_title"),
    };

    // Only what was given on a day on which it was an ANBI may be deducted (Wet IB 2001 art. 6.33 and 6.35).
    private static string Tax(
        Edition edition, List<PledgesAnswer.Given> gifts, Func<PledgesAnswer.Given, bool> isPeriodic)
    {
        var name = edition.Founding.Name;
        var toAnbi = gifts.FindAll(gift =>
            edition.Profile.TaxProfileOn(gift.ReceivedOn)?.IsAnbi(gift.ReceivedOn) == true);
        if (toAnbi.Count == 0)
            return Say("giver_statement.no_anbi", ("name", name));
        var inCash = toAnbi.FindAll(IsUndeductibleCash);
        var deductible = toAnbi.Except(inCash).ToList();
        var periodic = deductible.FindAll(gift => isPeriodic(gift));
        return string.Join(" ", new[]
        {
            deductible.Count == 0 ? null : Anbi(edition, SumOf(deductible)),
            periodic.Count == 0
                ? null
                : Say("giver_statement.of_which_periodic", ("amount", Dutch.Euro(SumOf(periodic)))),
            inCash.Count == 0 ? null : Say("giver_statement.in_cash", ("amount", Dutch.Euro(SumOf(inCash)))),
        }.OfType<string>());
    }

    // Wet IB 2001 art. 6.37 sub a: cash is no deductible gift since 2021.
    private static bool IsUndeductibleCash(PledgesAnswer.Given gift) =>
        gift.By == PaidBy.Cash && gift.ReceivedOn.Year >= 2021;

    private static string Anbi(Edition edition, long cents)
    {
        var (name, amount) = (edition.Founding.Name, Dutch.Euro(cents));
        return edition.Founding.Rsin is { } rsin
            ? Say("giver_statement.anbi_rsin", ("name", name), ("rsin", rsin), ("amount", amount))
            : Say("giver_statement.anbi", ("name", name), ("amount", amount));
    }

    private static long SumOf(IEnumerable<PledgesAnswer.Given> gifts) => gifts.Sum(gift => gift.AmountCents);

    private static string Amount(long cents) => Dutch.Number(cents / 100m, 2);
}
