using System.Net;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Books;

/// <summary>Booking in plain words and with debit and credit comes to the same entries.</summary>
[Collection(nameof(ActingFixture))]
public sealed class BookPagesTests(ActingFixture web)
{
    private const string Simple = "/geld/boeken";
    private const string Full = "/geld/boeken/volledig";

    [Fact]
    public async Task Money_out_is_an_expense_against_the_bank()
    {
        var sent = await web.Send(Simple, Typed("out", "84+12,50", "1100", "Activiteiten", "Brood en soep"));
        sent.Status.ShouldBe(HttpStatusCode.SeeOther, sent.Text);
        var entry = await Entry("Brood en soep");
        entry.Lines.Select(line => (line.Account, line.DebitCents, line.CreditCents))
            .ShouldBe([("4300", 9_650, 0), ("1100", 0, 9_650)]);
    }

    [Fact]
    public async Task Money_in_at_the_bank_is_an_instalment_of_its_stream()
    {
        var sent = await web.Send(Simple, Typed("in", "€ 25", "1100", "donaties", "Gift van een buur"));
        sent.Status.ShouldBe(HttpStatusCode.SeeOther, sent.Text);
        var entry = await Entry("Gift van een buur");
        entry.Lines.Single(line => line.CreditCents > 0).IncomeStream.ShouldBe("donaties");
        entry.Lines.Single(line => line.DebitCents > 0).Account.ShouldBe("1100");
    }

    [Fact]
    public async Task Money_in_at_the_till_is_an_entry_with_its_stream()
    {
        var sent = await web.Send(Simple, Typed("in", "12,-", "1000", "donaties", "Collectebus"));
        sent.Status.ShouldBe(HttpStatusCode.SeeOther, sent.Text);
        var entry = await Entry("Collectebus");
        entry.Lines.Select(line => (line.Account, line.IncomeStream))
            .ShouldBe([("1000", null), ("8040", "donaties")]);
    }

    [Fact]
    public async Task Between_accounts_only_money_moves()
    {
        var sent = await web.Send(Simple, Typed("between", "1.000", "1100", "Spaarrekening", "Naar het spaarpotje"));
        sent.Status.ShouldBe(HttpStatusCode.SeeOther, sent.Text);
        (await Entry("Naar het spaarpotje")).Lines.Select(line => (line.Account, line.DebitCents))
            .ShouldBe([("1120", 100_000), ("1100", 0)]);
        var wrong = await web.Send(Simple, Typed("between", "5", "1100", "Activiteiten", "Kan niet"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Page.ShouldContain("id=\"v-for-w\"");
    }

    [Fact]
    public async Task A_line_of_a_whole_entry_may_name_a_team_that_is_there()
    {
        (string, string)[] lines =
        [
            ("journal", "bank"), ("date", "vandaag"), ("description", "Plantjes van het team"),
            ("lines[0].account", "4300"), ("lines[0].debit", "15"), ("lines[0].team", "tuinteam"),
            ("lines[1].account", "1100"), ("lines[1].credit", "15"),
        ];
        var unknown = await web.Send(Full, lines);
        unknown.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unknown.Page.ShouldContain("tuinteam");
    }

    [Fact]
    public async Task Looking_first_shows_the_lines_and_books_nothing()
    {
        var sent = await web.Send(Simple, Typed("out", "7", "1100", "Energie", "Alleen kijken"), button: "kijk");
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Text.ShouldContain("4210 Energie");
        sent.Text.ShouldContain("= €\u00A07,00");
        (await Entries()).ShouldNotContain(entry => entry.Description == "Alleen kijken");
    }

    [Fact]
    public async Task A_closed_day_is_refused_beside_the_date_and_what_was_typed_stays()
    {
        var sent = await web.Send(
            Simple, Typed("out", "96,5", "1100", "Energie", "Te laat", date: "31-10-2025"));
        sent.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sent.Page.ShouldContain("id=\"v-date-w\"");
        sent.Page.ShouldContain("value=\"96,5\"");
        sent.Page.ShouldContain("value=\"31-10-2025\"");
    }

    [Fact]
    public async Task A_full_entry_shows_its_difference_until_it_is_balanced()
    {
        var lines = Lines(("4300", "84", ""), ("4120", "12,50", ""), ("1100", "", "84"));
        var wrong = await web.Send(Full, lines);
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Text.ShouldContain("Verschil €\u00A012,50: te veel debet.");
        var right = await web.Send(Full, [.. lines, ("lines[3].account", "Bank"), ("lines[3].credit", "12,50")]);
        right.Status.ShouldBe(HttpStatusCode.SeeOther, right.Text);
        (await Entry("Eetcafé voluit")).Lines.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_line_can_be_added_to_a_full_entry()
    {
        var sent = await web.Send(Full, Lines(("4300", "1", ""), ("a", "", ""), ("b", "", ""), ("c", "", "")),
            button: "regel:lines");
        sent.Page.ShouldContain("name=\"lines[4].account\"");
        sent.Page.ShouldNotContain("name=\"lines[5].account\"");
    }

    [Fact]
    public async Task In_the_past_nothing_can_be_booked()
    {
        foreach (var path in new[] { Simple, Full })
            (await web.Get($"{path}?zoals-bekend=2025-07-01")).ShouldContain(Sentences.Say("acts.only_today"));
    }

    private static (string, string)[] Typed(
        string kind, string amount, string account, string what, string description, string date = "-1") =>
    [
        ("kind", kind), ("amount", amount), ("account", account), ("for", what), ("description", description),
        ("date", date),
    ];

    private static (string, string)[] Lines(params (string Account, string Debit, string Credit)[] lines) =>
    [
        ("journal", "bank"), ("date", "vandaag"), ("description", "Eetcafé voluit"),
        .. lines.SelectMany((line, i) => new[]
        {
            ($"lines[{i}].account", line.Account), ($"lines[{i}].debit", line.Debit),
            ($"lines[{i}].credit", line.Credit),
        }),
    ];

    private async Task<GeneralLedgerAnswer.Entry> Entry(string description) =>
        (await Entries()).Single(entry => entry.Description == description);

    private async Task<IReadOnlyList<GeneralLedgerAnswer.Entry>> Entries()
    {
        var installation = await web.Installation();
        var question = await installation.Ask(
            WebFixture.Cooperative, new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)), null,
            CancellationToken.None);
        return ((GeneralLedgerAnswer)(await GeneralLedgerAnswer.Give(question)).Data).Entries;
    }
}
