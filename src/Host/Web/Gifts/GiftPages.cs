using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Host.Reports;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Reports;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Gifts;

/// <summary>What was promised and given, and what each giver gets on paper.</summary>
internal static class GiftPages
{
    /// <summary>What one giver gave in a year.</summary>
    public const string Statement = "jaaropgave.pdf";

    /// <summary>The same of all givers together.</summary>
    public const string AllStatements = "jaaropgaven.pdf";

    public static void MapGifts(this PageRoutes pages)
    {
        pages.Leaf(Doors.Gifts, [], visit => GiftsLeaf.Read(visit, pages.Journal));
        pages.Answer($"{Doors.Gifts.Path}/{AllStatements}", (visit, _) => Statements(pages, visit, null));
        pages.Answer($"{Doors.Gifts.Path}/{{giver}}/{Statement}", (visit, values) =>
            Statements(pages, visit, (string)values["giver"]!));
    }

    // Over the year in which the period ends; null when there is nothing to state.
    private static async Task<IResult?> Statements(PageRoutes pages, Visit visit, string? giver)
    {
        var year = visit.Question.To.Year;
        var question = visit.Question with { From = new(year, 1, 1), To = new(year, 12, 31) };
        var answer = (PledgesAnswer)(await PledgesAnswer.Give(question)).Data;
        if (!answer.GivenBy(giver).Any())
            return null;
        var document = await ReportMaking.GiverStatements(
            pages.Installation, question, giver, question.Cancellation);
        var whose = giver is null ? "jaaropgaven" : $"jaaropgave-{giver}";
        return ReportDelivery.AsFile(document, $"{visit.Cooperative}-giften-{whose}-{year}");
    }
}
