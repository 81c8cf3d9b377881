using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Application.Tests.Access;

/// <summary>
/// What each role may do, written down a second time and the other way around: a slip in the table is not a slip here.
/// </summary>
internal static class ExpectedActRights
{
    private const string Treasurer = """
        AccountForSubsidy AcquireAsset AddAccount AddCorporationTaxRate AddMinimumWage AddVatRate AddVolunteerRate
        AdoptGoverningModel AdoptStandardChart
        AgreeContribution AmendDebitMandate ApplyForSubsidy ApproveAllowance ApprovePaymentBatch
        ArrangeRecurringEntry AttachDocument AttendLocalEvent AwardBid BookPayroll BookWageCost BuyVouchers ChangeBudget
        ChangeExpectation ClaimAllowance CloseIncomeStream CloseLedgerYear CommitExpense ConfirmBankTransaction
        ConnectBankAccount CreditInvoice DeclareConflictOfInterest DeclareOtherAllowances DepreciateAssets
        DescribeInvoiceSender DetachDocument DetermineSubsidy DiscardInvoice DismissBankTransaction
        BookCashDifference CountCash DisposeOfAsset DivideBankTransaction DraftInvoice DrawUpCollection
        DrawUpPaymentBatch EndDebitMandate EndGesture EndLockException EndMeetingPlaceSupport ExplainDifference
        ForgetMatchingRule FoundCooperative GiveVoucher
        IdentifyCreditor ImportBankStatements LearnMatchingRule LinkBankTransaction LockPeriod MakeGesture
        MapPayroll MarkPaidPerson MatchBankTransaction OpenIncomeStream OpenLedgerYear PayAllowance PayGrantInvoice
        PayInternshipAllowance PostEntry PostRecurringEntry ProvideForTax RaiseWage ReceiveAdvance ReceiveGrantInvoice
        ReceiveGift ReceiveInstalment RecordPledge ReverseGift ChangePledge EndPledge
        ReceiveInvoicePayment ReceiveSignal ReceiveSubsidyRemainder ReceiveSupportInKind RecognizeSubsidyIncome
        RecordPayeeAccount RecordSubsidyGrant RecordSubsidyRefusal RecordTaxProfile RejectAllowance
        ReleaseCommitment RemindCustomer RemoveChapter RepaySubsidy RetireAccount ReturnDebit ReturnPayment
        ReverseAcquisition ReverseDebitReturn ReverseDepreciation ReverseDisposal ReverseEntry ReverseInstalment
        ReverseInvoicePayment ReverseLocalEventSupport ReversePaymentReturn ReversePayroll
        ReverseSubsidyMovement ReverseVoucherPurchase ReviseChapter RevokeApproval SendCollection SendInvoice
        SendPaymentBatch SetBudget SetWarningLines SettleCollection SettlePayments SignDebitMandate
        SignVolunteerAgreement StopRecurringEntry SupportLocalEvent SupportMeetingPlace TakeBackAllowance
        TakeBackInternshipAllowance TakeBackVoucher UnmarkPaidPerson UnmatchBankTransaction UnsettleCollection
        UnsettlePayments
        WaiveAllowance WithdrawClaim WithdrawCollection WithdrawConflictOfInterest WithdrawExplanation
        WithdrawGesture WithdrawGrantInvoice WithdrawPaymentBatch WithdrawSupportInKind WriteChapter
        WriteOffInvoice WriteOffVouchers
        """;

    public static IReadOnlyDictionary<Role, string> ByRole { get; } = new Dictionary<Role, string>
    {
        [Role.Treasurer] = Treasurer,
        [Role.Board] = """
            AccountForSubsidy AddCorporationTaxRate AddMinimumWage AddVatRate AddVolunteerRate AdmitMember
            AdmitMembers AdoptAccounts AdoptGoverningModel
            AdoptStandardChart AgreeContribution AmendStatutes AnnulResolution AnswerSignal ApplyForMembership
            ApplyForSubsidy AppointTeamLeader AppointToFunction ApproveAllowance ApproveCommitment ApproveMinutes
            ApprovePaymentBatch AttendLocalEvent AwardBid CancelActivity CancelAdmission CancelMeeting ChangeBudget
            ChooseDirection ClaimAllowance CloseChannel CloseMeetingPlace CloseSignal CompleteProjectGrant
            ConveneMeeting CorrectPersonalDetails CorrectVisitors CountChannelReach CreateJob
            DeclareConflictOfInterest DeclareOtherAllowances DeclineApplicant DetermineSubsidy DissolveTeam
            EndActivitySeries EndAmbassadorship EndCoaching EndExpertEngagement EndGesture EndInitiative
            EndInternship EndJob EndLockException EndMembership EndPeerGroup EngageAmbassador
            EngageExperienceExpert
            EngageMeetingPlace ErasePerson ExplainDifference FollowUpCouncil FormPeerGroup FormTeam FoundCooperative
            GiveVoucher GrantLockException GrantMandate GrantProjectMoney HoldActivities HoldActivity HoldCoachingTalk
            HoldFamilyNetworkCouncil HoldIntake HoldPeerGroupSession HoldVote IdentifyTask JoinDigitalPlace JoinTeam
            LeaveTeam MakeGesture OfferTalent OpenChannel OpenLedgerYear PublishIssue RaiseWage ReceiveSignal
            RecordAttendance RecordSubsidyGrant RecordSubsidyRefusal RecordTaxProfile RegisterPerson RejectAllowance
            RejectBid RelieveOfFunction RemoveChapter ReportInitiative ReviseChapter RevokeApproval SetBudget
            SetChannelHours SetMeetingRules SetOpeningHours SetTarget SetWarningLines SignJobContract
            SignVolunteerAgreement StartActivitySeries StartCoaching StartInitiative StartInternship SubmitBid
            SupportLocalEvent SupportMeetingPlace TableMotion TakeBackVoucher TakeBoardDecision TurnSignalIntoAction
            WaiveAllowance WithdrawApplication WithdrawAppointment WithdrawBid WithdrawClaim
            WithdrawConflictOfInterest WithdrawExplanation WithdrawFamilyNetworkCouncil WithdrawGesture
            WithdrawHeldActivity WithdrawInitiativeReport WithdrawIssue WithdrawLocalEventAttendance WithdrawMandate
            WithdrawMembershipEnd WithdrawMotion WithdrawPeerGroupSession WithdrawTalent WithdrawTarget WriteChapter
            WriteOutlook
            """,
        [Role.ProjectLeader] = """
            ApplyForMembership AttachDocument AttendLocalEvent CancelActivity ChooseDirection ClaimAllowance
            CloseChannel CloseMeetingPlace CommitExpense CompleteProjectGrant CorrectVisitors CountChannelReach
            CreateJob DeclareConflictOfInterest DeclareOtherAllowances EndActivitySeries EndAmbassadorship
            EndCoaching EndExpertEngagement EndGesture EndInitiative EndInternship EndJob EndMeetingPlaceSupport
            EndPeerGroup EngageAmbassador EngageExperienceExpert EngageMeetingPlace ExplainDifference
            FollowUpCouncil FormPeerGroup GiveVoucher HoldActivities HoldActivity HoldCoachingTalk
            HoldFamilyNetworkCouncil HoldIntake HoldPeerGroupSession IdentifyTask JoinDigitalPlace JoinTeam
            LeaveTeam MakeGesture OfferTalent OpenChannel PublishIssue RaiseWage ReceiveInstalment ReceiveSignal
            RegisterPerson RejectBid ReleaseCommitment RemoveChapter ReportInitiative ReverseLocalEventSupport
            ReviseChapter SetChannelHours SetOpeningHours SignJobContract SignVolunteerAgreement StartActivitySeries
            StartCoaching StartInitiative StartInternship SubmitBid SupportLocalEvent SupportMeetingPlace
            TakeBackVoucher WaiveAllowance WithdrawApplication WithdrawBid WithdrawClaim WithdrawConflictOfInterest
            WithdrawExplanation WithdrawFamilyNetworkCouncil WithdrawGesture WithdrawHeldActivity
            WithdrawInitiativeReport WithdrawIssue WithdrawLocalEventAttendance WithdrawPeerGroupSession
            WithdrawTalent WriteChapter
            """,
        [Role.Administrator] = """
            AdmitMember AdmitMembers AdoptGoverningModel AdoptStandardChart CancelAdmission CorrectPersonalDetails
            EndMembership ErasePerson FoundCooperative GiveRole InviteUser OpenLedgerYear RecordTaxProfile TakeRole
            WithdrawMembershipEnd
            """,
        [Role.Auditor] = "",
        [Role.Kascommissie] = "",
        [Role.City] = "",
        [Role.Municipality] = "",
        [Role.Member] = "",
    };
}
