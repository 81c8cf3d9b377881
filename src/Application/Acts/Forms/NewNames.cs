using System.Collections.Frozen;
using Wijkboek.Domain.Finance.Ledger;

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
        "AcquireAsset.asset", "DepreciateAssets.entry", "DisposeOfAsset.entry", "ReverseDepreciation.by",
        "ArrangeRecurringEntry.recurring", "PostRecurringEntry.entry",
        "AdmitMember.member", "AdmitMembers.members.member", "ApplyForMembership.applicant",
        "ApplyForSubsidy.subsidy", "AppointToFunction.appointment", "AttendLocalEvent.localEvent",
        "BuyVouchers.batch", "ClaimAllowance.claim", "CommitExpense.commitment", "ConveneMeeting.meeting",
        "CountCash.count",
        "CreateJob.job", "DeclareConflictOfInterest.conflict", "DetermineSubsidy.determination",
        "DraftInvoice.invoice", "DrawUpCollection.round", "DrawUpPaymentBatch.batch", "SignDebitMandate.mandate",
        "EngageAmbassador.ambassador", "EngageExperienceExpert.expert", "EngageMeetingPlace.place",
        "FormPeerGroup.group", "FormTeam.team", "GiveVoucher.gift", "GrantLockException.exception",
        "GrantMandate.mandate", "GrantProjectMoney.grant",
        "HoldFamilyNetworkCouncil.council", "HoldIntake.talents.talent", "IdentifyTask.challenge",
        "JoinDigitalPlace.place", "LearnMatchingRule.rule", "MakeGesture.gesture", "OfferTalent.talent",
        "OpenChannel.channel", "OpenIncomeStream.incomeStream", "PostEntry.entry", "ProvideForTax.entry",
        "ReceiveAdvance.advance",
        "ReceiveGift.gift", "ReceiveGrantInvoice.invoice", "RecordPledge.pledge", "ReverseGift.by",
        "ReceiveInstalment.instalment", "ReceiveInvoicePayment.payment",
        "ReceiveSignal.signal", "ReceiveSubsidyRemainder.payment", "StartCoaching.coaching",
        "ReceiveSupportInKind.support", "RecognizeSubsidyIncome.recognition", "RegisterPerson.person",
        "RepaySubsidy.repayment", "ReportInitiative.report", "ReverseEntry.by",
        "ReverseAcquisition.by",
        "ReverseDisposal.by", "ReverseInstalment.by", "ReverseInvoicePayment.by", "ReversePayroll.by",
        "ReverseLocalEventSupport.by", "ReverseSubsidyMovement.by", "SignJobContract.contract",
        "StartActivitySeries.activity", "StartInitiative.initiative", "StartInternship.internship",
        "SupportLocalEvent.localEvent", "SupportLocalEvent.support", "SupportMeetingPlace.support",
        "TableMotion.motion", "TakeBoardDecision.decision", "WriteChapter.chapter", "WriteOffVouchers.writeOff",
    }.ToFrozenSet();

    public static bool Contains(string act, string path) => Members.Contains($"{act}.{path}");

    /// <summary>Opaque: it says what kind of thing it is and nothing else.</summary>
    /// <param name="row">Tells the rows of a list apart; null outside lists.</param>
    public static string Make(Guid request, ActField field, int? row)
    {
        var suffix = row is { } number ? $"-{number + 1}" : "";
        return $"{KindOf(field)}-{request.ToString("N")[..Digits]}{suffix}";
    }

    // As people call it when that is one plain word: names stand in the sentences of the journal.
    private static string KindOf(ActField field)
    {
        var label = field.Label.ToLowerInvariant();
        if (field.Type == typeof(EntryId))
            return "boeking";
        return label.All(char.IsAsciiLetterLower)
            ? label
            : string.Concat(field.Name.Select(letter => char.IsUpper(letter)
                ? $"-{char.ToLowerInvariant(letter)}"
                : $"{letter}"));
    }
}
