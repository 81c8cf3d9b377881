namespace Wijkboek.Domain.Community.Initiatives;

/// <summary>A report was wrong: the right one can follow, under an id of its own.</summary>
public sealed record WithdrawInitiativeReport(
    InitiativeId Initiative, InitiativeReportId Report, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawInitiativeReport act, Initiative initiative)
    {
        if (initiative.Withdrawn.Contains(act.Report))
            return Decision.Nothing;
        if (!initiative.Reports.Exists(report => report.Report == act.Report))
            return InitiativeRefusals.ReportUnknown(act.Report);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? InitiativeRefusals.ReasonMissing
            : Initiatives.Initiative.Stream(act.Initiative).Record(
                new InitiativeReportWithdrawn(act.Initiative, act.Report, act.Reason));
    }
}
