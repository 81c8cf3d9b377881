using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>What of the book is locked, and who may still post in it.</summary>
internal static class LockSections
{
    public static async Task<IEnumerable<LeafSection>> Read(Visit visit)
    {
        var frame = await visit.Question.Get(LedgerBook.Frames, LedgerFrameView.Key);
        var years = frame.Years.Values.Where(year => year.LockedUntil is not null && year.Closed is null
            && year.Opened.Start <= visit.Question.To && visit.Question.From <= year.Opened.End).ToList();
        // Who reads only the finances is shown no names.
        var people = visit.Visitor.MayAsk("members") ? await People.Read(visit.Question) : null;
        return years.Select(year => new FactsSection("Periode op slot",
        [
            new Fact("Op slot", $"tot en met {Dutch.LongDate(year.LockedUntil!.Value)}"),
            .. year.Exceptions.Values.Select(exception => Of(visit, year, exception, people)),
        ])
        {
            More = visit.Visitor.MayDo(nameof(GrantLockException))
                ? new Way("Uitzondering geven", ActLink.To(
                    visit, nameof(GrantLockException), [("year", $"{year.Opened.Year}")]))
                : null,
        });
    }

    private static Fact Of(Visit visit, LedgerYearFrame year, LockException exception, People? people)
    {
        var granted = exception.Granted;
        var who = people?.Call(granted.Person) ?? granted.Person.Value;
        var runs = exception.RunsOn(visit.Day);
        var text = (exception.EndedOn, runs) switch
        {
            ({ } ended, _) => $"{who} kon boeken; gestopt op {Dutch.LongDate(ended)}",
            (_, true) => $"{who} mag boeken tot en met {Dutch.LongDate(granted.Until)}",
            _ => $"{who} kon boeken tot en met {Dutch.LongDate(granted.Until)}",
        };
        return new Fact(
            $"Uitzondering ‘{granted.Exception}’",
            text,
            runs && visit.Visitor.MayDo(nameof(EndLockException))
                ? ActLink.To(
                    visit, nameof(EndLockException),
                    [("year", $"{year.Opened.Year}"), ("exception", granted.Exception.Value)])
                : null);
    }
}
