using Wijkboek.Application.Journal;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport;

public sealed class AnnualReportTests
{
    [Fact]
    public async Task A_busy_year_has_every_chapter_in_order_and_numbered()
    {
        var report = await WrittenReport.Of(await BusyYear.Write());

        report.Titles.ShouldBe(
        [
            "Het jaar in cijfers", "Zes kengetallen", "Verdienmodel", "Spreiding en zekerheid",
            "Waardering en buurtbanen", "Drie\u00A0buurtbanen", "Subsidies en Right to Challenge", "Right to Challenge",
            "Jaarrekening 2025", "Staat van baten en lasten", "Balans", "Toelichting", "Bestemming van het saldo",
        ]);
        report.Chapters.Select(chapter => chapter.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
    }

    [Fact]
    public async Task Chapters_without_data_drop_out_and_the_numbers_close_up()
    {
        var report = await WrittenReport.Of(await SmallYear.WithLedger());

        report.Chapters.Select(chapter => (chapter.Number, chapter.Title)).ShouldBe(
            [(1, "Het jaar in cijfers"), (2, "Verdienmodel"), (3, "Jaarrekening 2025"),
            (4, "Bestemming van het saldo")]);
    }

    [Fact]
    public async Task A_cooperative_without_anything_still_has_a_cover_and_a_checkpoint()
    {
        var report = await WrittenReport.Of(await SmallYear.Founded());

        report.Document.Parts[0].ShouldBeOfType<Part.Cover>();
        report.Document.Parts[^1].ShouldBeOfType<Part.Checkpoint>();
        report.Titles.ShouldNotContain("Jaarrekening 2025");
    }

    [Fact]
    public async Task Two_runs_over_the_same_journal_give_the_same_document()
    {
        var year = await BusyYear.Write();

        var first = await WrittenReport.Of(year);

        (await WrittenReport.Of(year)).Document.ShouldBeEquivalentTo(first.Document);
    }

    [Fact]
    public async Task The_last_page_states_the_position_and_the_hash_of_the_journal()
    {
        var year = await SmallYear.WithLedger();
        var head = await year.Application.Store.Head("voorbeeld", CancellationToken.None);

        var report = await WrittenReport.Of(year);

        head.Hash.ShouldNotBe(JournalHead.Empty.Hash);
        report.Checkpoint.Hash.ShouldBe(head.Hash);
        report.Checkpoint.Facts[0].Value.ShouldBe($"{head.Position}");
        report.Document.JournalStand.ShouldBe($"Journaal {head.Position}");
    }

    [Fact]
    public async Task The_cover_says_that_the_accounts_are_not_adopted_and_the_year_not_closed()
    {
        var open = await WrittenReport.Of(await SmallYear.WithLedger(closed: false));
        var closed = await WrittenReport.Of(await SmallYear.WithLedger());

        open.Cover.Notes[^1].Plain.ShouldContain("Het boekjaar 2025 is nog niet afgesloten.");
        closed.Cover.Notes[^1].Plain.ShouldNotContain("niet afgesloten");
        closed.Cover.Notes[^1].Plain.ShouldContain("De ledenvergadering heeft de jaarrekening nog niet vastgesteld.");
    }

    [Fact]
    public async Task Adopted_accounts_are_announced_with_the_meeting_and_its_resolution()
    {
        var year = await SmallYear.WithLedger();
        await year.Do(new AdoptAccounts(2025, new LocalDate(2026, 5, 20), AdoptingBody.GeneralMeeting, "2026-03"));

        var report = await WrittenReport.Of(year);

        const string adopted =
            "De jaarrekening is vastgesteld door de ALV van 20\u00A0mei\u00A02026 (2026-03).";
        report.Cover.Notes[^1].Plain.ShouldContain(adopted);
        report.Cover.Notes[^1].Plain.ShouldNotContain("nog niet vastgesteld");
        report.Blocks("Bestemming van het saldo").OfType<Block.LabelledRows>().Single().Rows[0].Blocks
            .OfType<Block.Paragraph>().Single().Text.Plain.ShouldContain(adopted);
    }

    [Fact]
    public async Task The_result_is_shown_on_its_way_to_each_reserve()
    {
        var report = await WrittenReport.Of(await SmallYear.WithLedger());

        var table = report.Table("Bestemming van het saldo");
        var row = table.Rows[0].Cells.Select(cell => cell.Text.Plain).ToList();
        row[0].ShouldBe("Continuïteitsreserve");
        (WrittenReport.Read(row[1]) + WrittenReport.Read(row[2])).ShouldBe(WrittenReport.Read(row[3]));
    }

    [Fact]
    public async Task Only_a_demonstration_says_that_its_figures_are_invented()
    {
        var demonstration = await WrittenReport.Of(await SmallYear.Founded());
        var real = await WrittenReport.Of(await SmallYear.Founded(demonstration: false));

        demonstration.Cover.Notes[0].Plain
            .ShouldStartWith("Voorbeeldgegevens. Alle bedragen, mensen en gebeurtenissen zijn verzonnen.");
        real.Cover.Notes.ShouldAllBe(note => !note.Plain.Contains("Voorbeeldgegevens"));
        real.Document.IsDemonstration.ShouldBeFalse();
    }

    [Fact]
    public async Task The_earnings_chapter_adds_up_to_the_income_of_the_statement()
    {
        var report = await WrittenReport.Of(await BusyYear.Write());

        var funders = WrittenReport.Figures(report.Table("Spreiding en zekerheid", "Van wie het geld kwam"));
        var statement = WrittenReport.Figures(report.Table("Staat van baten en lasten"));
        funders["total"].ShouldBe(statement["income/realised"]);
        report.Input.Earnings.Total.ShouldBe(report.Input.Statement.TotalIncome.Realised);
    }

    [Fact]
    public async Task Volunteers_are_letters_and_never_names()
    {
        var report = await WrittenReport.Of(await BusyYear.Write());

        var chart = report.Blocks("Waardering en buurtbanen").OfType<Block.Beside>()
            .SelectMany(beside => beside.Blocks).OfType<Block.Chart>().ShouldHaveSingleItem();
        chart.Drawing.AlternativeText.ShouldContain("A: €\u00A0570");
        chart.Drawing.AlternativeText.ShouldNotContain("m-1");
        chart.Title.ShouldBe("Niemand kwam boven het wettelijk maximum");
    }
}
