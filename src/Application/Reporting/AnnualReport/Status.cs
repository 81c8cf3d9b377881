using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>How far the report has come: what the journal says of it, and what it does not say yet.</summary>
internal static class Status
{
    public static IEnumerable<string> Sentences(AnnualReportInput input)
    {
        if (input.Head.RecordedAt is { } recorded)
            yield return Say("annual.status.written", ("date", Dutch.LongDate(DutchClock.DayOf(recorded))));
        if (input.LedgerYear is { Closed: null })
            yield return Say("annual.status.not_closed", ("year", $"{input.Year}"));

        // The journal has no event yet with which a meeting adopts the accounts, so none can have been adopted.
        if (input.LedgerYear is not null)
            yield return Say(MembersAdopt(input)
                ? "annual.status.not_adopted"
                : "annual.status.not_adopted_without_members");
    }

    // A foundation has no members (BW 2:285); its board adopts the accounts.
    private static bool MembersAdopt(AnnualReportInput input) =>
        input.Profile.GoverningModel is { } model
            ? model.GeneralMeeting != GeneralMeeting.None
            : input.Founding.LegalForm != LegalForm.Foundation;
}
