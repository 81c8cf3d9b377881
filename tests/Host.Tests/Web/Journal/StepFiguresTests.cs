using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Tests.Web.Journal;

/// <summary>The player says what a step did to the figures.</summary>
public sealed partial class StepFiguresTests(WebFixture web)
{
    private const string Player = $"/{WebFixture.Cooperative}/controle";

    [Fact]
    public async Task An_entry_shows_the_bank_before_and_after_it()
    {
        var book = await LedgerBook.Read(await web.Ask(2025));
        var posted = book.Entries.Where(entry => entry.Entry.Date.Year == 2025
            && entry.Entry.Lines.Any(line => line.Account == "1100")).ElementAt(100);
        var change = posted.Entry.Lines.Where(line => line.Account == "1100").Sum(line => line.Balance);
        var html = WebUtility.HtmlDecode(await web.Get($"{Player}?bij={posted.Position}"));
        var row = html[html.IndexOf(">1100 Bank<", StringComparison.Ordinal)..];
        var (before, after) = (AmountIn(Before(), row), AmountIn(After(), row));
        (after - before).ShouldBe(change.Cents);
    }

    [Fact]
    public async Task What_changes_no_figure_says_so() =>
        (await web.Get($"{Player}?bij=2")).ShouldContain("Geen rekening en geen kengetal veranderde hierdoor.");

    private static long AmountIn(Regex cell, string row) => long.Parse(
        cell.Match(row).Groups[1].Value.Replace(".", "").Replace(",", "").Replace('\u2212', '-'),
        CultureInfo.InvariantCulture);

    [GeneratedRegex("<td class=\"wb-table__amount\">([^<]+)</td>")]
    private static partial Regex Before();

    [GeneratedRegex("<span class=\"wb-changed\">([^<]+)</span>")]
    private static partial Regex After();
}
