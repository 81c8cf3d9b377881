using Wijkboek.Application.Journal;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.GiverStatements;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.Gifts.GiftDesk;

namespace Wijkboek.Application.Tests.Reporting.GiverStatements;

public sealed class GiverStatementTests
{
    private static readonly JournalHead Head = new(12, new string('a', 64), null);

    private static readonly RecordPledge Periodic = Monthly with
    {
        Until = new LocalDate(2030, 1, 1), Periodic = true, Agreement = "Map giften",
    };

    [Fact]
    public async Task It_lists_what_somebody_gave_and_says_what_an_ANBI_may_say()
    {
        var text = await Written(
            await Started(
                Periodic, Give("g-1", 25, 3, Garden),
                Give("g-2", 40, 5) with { IncomeStream = Donations, Member = Fatima },
                Give("g-3", 10, 6) with { IncomeStream = Donations }),
            "lid-1");
        text.ShouldContain("U gaf Vereniging Oost in 2025 samen € 65,00.");
        text.ShouldContain("4 januari 2025 | periodieke gift | buurttuin | 25,00");
        text.ShouldContain("6 januari 2025 | gift | vrij te besteden | 40,00");
        text.ShouldContain("Vereniging Oost is een ANBI, RSIN 123456782. U mag € 65,00 bij de giften");
        text.ShouldContain("Daarvan is € 25,00 een periodieke gift; daarvoor geldt geen drempel.");
    }

    [Fact]
    public async Task Cash_is_given_but_not_deducted()
    {
        var text = await Written(
            await Started(Monthly, Give("g-1", 25, 3, Garden), Give("g-2", 40, 5, Garden) with { By = PaidBy.Cash }),
            "lid-1");
        text.ShouldContain("in 2025 samen € 65,00");
        text.ShouldContain("U mag € 25,00 bij de giften");
        text.ShouldContain("U gaf € 40,00 contant. Een contante gift mag u sinds 2021 niet aftrekken.");
    }

    [Fact]
    public async Task What_was_given_when_it_was_no_ANBI_is_not_deducted()
    {
        var text = await Written(
            await Started(
                new RecordTaxProfile(new TaxProfile(
                    new LocalDate(2024, 1, 1), CorporationTax.NotSubject, null, null, false, null)),
                Monthly, Give("g-1", 25, 3, Garden)),
            "lid-1");
        text.ShouldContain("was toen u gaf geen ANBI");
        text.ShouldNotContain("U mag");
    }

    [Fact]
    public async Task Whoever_is_called_the_same_gets_one_statement()
    {
        var wijkboek = await Started(
            Give("g-1", 10, 3) with { Pledge = null, IncomeStream = Donations, Giver = "Bakkerij Jansen" },
            Give("g-2", 15, 4) with { Pledge = null, IncomeStream = Donations, Giver = " bakkerij jansen" },
            Give("g-3", 20, 5) with { Pledge = null, IncomeStream = Donations, Giver = "Slager Bos" });
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 12, 31));
        (await GiverStatement.Read(question, Head, null))!.Parts.OfType<Part.Chapter>()
            .Count(chapter => chapter.Lead is not null).ShouldBe(2);
        (await Written(wijkboek, "gift-g-1")).ShouldContain("samen € 25,00");
    }

    [Fact]
    public async Task Whoever_gave_nothing_or_without_a_name_has_no_statement()
    {
        var wijkboek = await Started(Monthly, Give("g-1", 10, 3) with { IncomeStream = Donations });
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 12, 31));
        (await GiverStatement.Read(question, Head, null)).ShouldBeNull();
        (await GiverStatement.Read(question, Head, "lid-1")).ShouldBeNull();
    }

    private static async Task<string> Written(InMemoryWijkboek wijkboek, string giver)
    {
        var document = await GiverStatement.Read(
            await wijkboek.Ask(NewYear, new LocalDate(2025, 12, 31)), Head, giver);
        var chapter = document!.Parts.OfType<Part.Chapter>().ShouldHaveSingleItem();
        return string.Join("\n", Texts(chapter)).Replace('\u00A0', ' ');
    }

    private static IEnumerable<string> Texts(Part.Chapter chapter) => chapter.Blocks.SelectMany(block => block switch
    {
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text.Plain))),
        Block.LabelledRows rows => rows.Rows.Select(row => string.Concat(
            row.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Text.Plain))),
        _ => [],
    }).Prepend(chapter.Lead!.Plain);
}
