using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Ledger;
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
        foreach (var sentence in Adoption(input))
            yield return sentence;
    }

    /// <summary>Whether the accounts were adopted, by whom and when; nothing without a ledger year.</summary>
    public static IEnumerable<string> Adoption(AnnualReportInput input)
    {
        if (input.LedgerYear is not { } year)
            yield break;
        if (year.Adopted is not { } adopted)
        {
            yield return Say(MembersAdopt(input)
                ? "annual.status.not_adopted"
                : "annual.status.not_adopted_without_members");
            yield break;
        }

        yield return Say(
            adopted.By == AdoptingBody.GeneralMeeting
                ? "annual.status.adopted_by_members"
                : "annual.status.adopted",
            ("date", Dutch.LongDate(adopted.AdoptedOn)), ("body", Word(adopted.By)),
            ("resolution", adopted.Resolution));
    }

    // A foundation has no members (BW 2:285); its board adopts the accounts.
    private static bool MembersAdopt(AnnualReportInput input) =>
        input.Profile.GoverningModel is { } model
            ? model.GeneralMeeting != GeneralMeeting.None
            : input.Founding.LegalForm != LegalForm.Foundation;
}
