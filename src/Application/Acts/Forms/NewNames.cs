using System.Collections.Frozen;

namespace Wijkboek.Application.Acts.Forms;

/// <summary>
/// The members that give something its name instead of naming what exists. Nobody needs to think of such a name: it is
/// made from the request, so that the same form makes the same one again.
/// </summary>
internal static class NewNames
{
    private const int Digits = 10;

    private static readonly FrozenSet<string> Members = new[]
    {
        "AdmitMember.member", "AdmitMembers.members.member", "ApplyForMembership.applicant",
        "ApplyForSubsidy.subsidy", "AppointToFunction.appointment", "AttendLocalEvent.localEvent",
        "BuyVouchers.batch", "ClaimAllowance.claim", "CommitExpense.commitment", "ConveneMeeting.meeting",
        "CreateJob.job", "DeclareConflictOfInterest.conflict", "DetermineSubsidy.determination",
        "EngageAmbassador.ambassador", "EngageExperienceExpert.expert", "EngageMeetingPlace.place",
        "FormPeerGroup.group", "FormTeam.team", "GiveVoucher.gift", "GrantMandate.mandate",
        "HoldFamilyNetworkCouncil.council", "HoldIntake.talents.talent", "IdentifyTask.challenge",
        "JoinDigitalPlace.place", "MakeGesture.gesture", "OfferTalent.talent", "OpenChannel.channel",
        "OpenIncomeStream.incomeStream", "PostEntry.entry", "ReceiveAdvance.advance", "ReceiveInstalment.instalment",
        "ReceiveSignal.signal", "ReceiveSubsidyRemainder.payment", "ReceiveSupportInKind.support",
        "RecognizeSubsidyIncome.recognition", "RegisterPerson.person", "RepaySubsidy.repayment",
        "ReportInitiative.report", "ReverseEntry.by", "ReverseInstalment.by", "ReverseLocalEventSupport.by",
        "ReverseSubsidyMovement.by", "SignJobContract.contract", "StartActivitySeries.activity",
        "StartInitiative.initiative", "StartInternship.internship", "SupportLocalEvent.localEvent",
        "SupportLocalEvent.support", "SupportMeetingPlace.support", "TableMotion.motion",
        "TakeBoardDecision.decision", "WriteChapter.chapter", "WriteOffVouchers.writeOff",
    }.ToFrozenSet();

    public static bool Contains(string act, string path) => Members.Contains($"{act}.{path}");

    /// <summary>Opaque: it says what kind of thing it is and nothing else.</summary>
    /// <param name="row">Tells the rows of a list apart; null outside lists.</param>
    public static string Make(Guid request, string member, int? row)
    {
        var kind = string.Concat(member.Select(letter => char.IsUpper(letter)
            ? $"-{char.ToLowerInvariant(letter)}"
            : $"{letter}"));
        return $"{kind}-{request.ToString("N")[..Digits]}{(row is { } number ? $"-{number + 1}" : "")}";
    }
}
