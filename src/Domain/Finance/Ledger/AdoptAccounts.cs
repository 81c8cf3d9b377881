using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>
/// The closed accounts of a year are adopted: by the members of a cooperative or association (BW 2:58(1), 2:48(1)), by
/// the board or the supervisory board of a foundation, as its statutes say (BW 2:300(3)).
/// </summary>
/// <param name="Resolution">The meeting or the number of the resolution, at most 100 characters.</param>
public sealed record AdoptAccounts(int Year, LocalDate AdoptedOn, AdoptingBody By, string Resolution) : IAct
{
    private const int LongestResolution = 100;

    public static Decision Decide(AdoptAccounts act, LedgerYear year, Cooperative cooperative)
    {
        if (year.Opened is not { } opened)
            return LedgerRefusals.YearNotOpen(act.AdoptedOn);
        var adopted = new AccountsAdopted(act.Year, act.AdoptedOn, act.By, act.Resolution.Trim());
        if (year.Adopted is { } before)
            return before == adopted ? Decision.Nothing : LedgerRefusals.AlreadyAdopted(act.Year, before.AdoptedOn);
        if (act.AdoptedOn <= opened.End)
            return LedgerRefusals.AdoptedTooEarly(act.Year, opened.End);
        if (year.Closed is null)
            return LedgerRefusals.YearNotClosed(act.Year);
        if (adopted.Resolution.Length is 0 or > LongestResolution)
            return LedgerRefusals.ResolutionMissing;
        return BodyRefuses(act.By, cooperative) is { } refusal
            ? refusal
            : LedgerYear.Stream(act.Year).Record(adopted);
    }

    private static Refusal? BodyRefuses(AdoptingBody by, Cooperative cooperative) =>
        (by, cooperative.Founding!.LegalForm) switch
        {
            (AdoptingBody.GeneralMeeting, LegalForm.Foundation) => LedgerRefusals.HasNoMembers,
            (not AdoptingBody.GeneralMeeting, LegalForm.Cooperative or LegalForm.Association) =>
                LedgerRefusals.MembersAdopt,
            (AdoptingBody.SupervisoryBoard, _) when cooperative.GoverningModel is not { SupervisoryBoard: true } =>
                LedgerRefusals.NoSupervisoryBoard,
            _ => null,
        };
}
