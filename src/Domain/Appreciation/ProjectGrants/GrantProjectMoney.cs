using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>A freelancer gets project money for work with a result and an end; wages go by way of a job.</summary>
/// <param name="Person">The freelancer, when registered; else <paramref name="Name"/> says who it is.</param>
/// <param name="Amount">At most, with VAT where it is charged.</param>
/// <param name="Account">The account of costs in the ledger.</param>
/// <param name="FixedMinutesPerWeek">Leave out where the freelancer divides the time.</param>
/// <param name="FreeReplacement">Somebody else may do the work.</param>
public sealed record GrantProjectMoney(
    ProjectGrantId Grant,
    string Work,
    string Result,
    LocalDate From,
    LocalDate Until,
    Money Amount,
    string Account,
    bool ChargesVat,
    bool FreeReplacement,
    MemberId? Person = null,
    Personal<string>? Name = null,
    Money? RatePerHour = null,
    int? FixedMinutesPerWeek = null,
    string? Project = null) : IAct
{
    private const int MostMinutesPerWeek = 7 * 24 * 60;

    /// <param name="member">Null when the act names no member.</param>
    public static Decision Decide(GrantProjectMoney act, ProjectGrant grant, Member? member, ChartOfAccounts chart)
    {
        var granted = new ProjectMoneyGranted(
            act.Grant, act.Person, act.Name, act.Work.Trim(), act.Result.Trim(), act.From, act.Until, act.Amount,
            act.Account, act.RatePerHour, act.FixedMinutesPerWeek, act.FreeReplacement, act.ChargesVat, act.Project);
        if (grant.Granted is { } before)
            return before with { Name = act.Name } == granted
                ? Decision.Nothing
                : ProjectGrantRefusals.AlreadyGranted(act.Grant);
        return (PersonRefuses(act, member) ?? Refuses(granted) ?? MoneyRefuses(granted, chart)) is { } refusal
            ? refusal
            : ProjectGrant.Stream(act.Grant).Record(granted);
    }

    private static Refusal? PersonRefuses(GrantProjectMoney act, Member? member)
    {
        if (act.Person is not { } person)
            return string.IsNullOrWhiteSpace(act.Name?.Plain) ? ProjectGrantRefusals.PersonMissing : null;
        if (member is not { IsKnown: true })
            return MemberRefusals.Unknown(person);
        return member.IsPerson ? null : MemberRefusals.NotAPerson(person);
    }

    private static Refusal? Refuses(ProjectMoneyGranted granted)
    {
        if (granted.Grant.Value.Length > CostEntry.LongestId)
            return ProjectGrantRefusals.IdTooLong(CostEntry.LongestId);
        if (granted.Work.Length == 0)
            return ProjectGrantRefusals.WorkMissing;
        if (granted.Result.Length == 0)
            return ProjectGrantRefusals.ResultMissing;
        return granted.Until < granted.From
            ? ProjectGrantRefusals.PeriodWrong(granted.From, granted.Until)
            : null;
    }

    private static Refusal? MoneyRefuses(ProjectMoneyGranted granted, ChartOfAccounts chart)
    {
        if (!granted.Amount.IsPositive)
            return ProjectGrantRefusals.AmountNotPositive;
        if (granted.RatePerHour is { IsPositive: false })
            return ProjectGrantRefusals.RateNotPositive;
        if (granted.FixedMinutesPerWeek is <= 0 or > MostMinutesPerWeek)
            return ProjectGrantRefusals.FixedMinutesWrong;
        if (granted.Project is { } project && !Identifier.IsValid(project))
            return LedgerRefusals.ProjectWrong(project);
        return chart.Find(granted.Account) is { Kind: AccountKind.Expense }
            ? null
            : ProjectGrantRefusals.AccountMissing;
    }
}
