using static Wijkboek.Application.Access.Rights.RoleGroups;
using static Wijkboek.Domain.Access.Roles.Role;

namespace Wijkboek.Application.Access.Rights;

/// <summary>The lines of the table, in the order of docs/acts.md; a test asks for a line for every act.</summary>
internal static class ActRightsByModule
{
    public static RightsTable AddGovernance(this RightsTable table) => table
        .Give(Beginning, "FoundCooperative", "AdoptGoverningModel", "RecordTaxProfile")
        .Give(
            Only(Board), "AmendStatutes", "AnnulResolution", "AnswerSignal", "AppointToFunction", "ApproveMinutes",
            "CancelMeeting", "CloseSignal", "ConveneMeeting", "GrantMandate", "HoldVote", "RecordAttendance",
            "RelieveOfFunction", "SetMeetingRules", "TableMotion", "TakeBoardDecision", "TurnSignalIntoAction",
            "WithdrawAppointment", "WithdrawMandate", "WithdrawMotion")
        .Give(AnyWork, "DeclareConflictOfInterest", "WithdrawConflictOfInterest", "ReceiveSignal");

    public static RightsTable AddMembership(this RightsTable table) => table
        .Give(
            BoardOrAdministrator, "AdmitMember", "AdmitMembers", "CancelAdmission", "CorrectPersonalDetails",
            "EndMembership", "ErasePerson", "WithdrawMembershipEnd")
        .Give(
            Only(Board), "AppointTeamLeader", "DeclineApplicant", "DissolveTeam", "FormTeam")
        .Give(
            BoardOrProject, "ApplyForMembership", "HoldIntake", "JoinTeam", "LeaveTeam", "OfferTalent",
            "RegisterPerson", "WithdrawApplication", "WithdrawTalent")
        .Give(MoneyOrBoard, "AgreeContribution");

    public static RightsTable AddFinance(this RightsTable table) => table
        .Give(Beginning, "AdoptStandardChart", "OpenLedgerYear")
        .Give(Only(Board), "GrantLockException")
        .Give(Only(Treasurer), "ProvideForTax")
        .Give(MoneyOrBoard, "EndLockException")
        .Give(
            Only(Treasurer), "AddAccount", "CloseIncomeStream", "CloseLedgerYear", "LockPeriod", "OpenIncomeStream",
            "PostEntry", "ReceiveSupportInKind", "RetireAccount", "ReverseEntry", "ReverseInstalment",
            "WithdrawSupportInKind", "ChangeExpectation")
        .Give(
            Only(Treasurer), "BookCashDifference", "CountCash")
        .Give(
            Only(Treasurer), "ChangePledge", "EndPledge", "ReceiveGift", "RecordPledge", "ReverseGift")
        .Give(
            Only(Treasurer), "ConfirmBankTransaction", "ConnectBankAccount", "DismissBankTransaction",
            "DivideBankTransaction", "ForgetMatchingRule", "ImportBankStatements", "LearnMatchingRule",
            "LinkBankTransaction", "MatchBankTransaction", "UnmatchBankTransaction")
        .Give(
            Only(Treasurer), "DrawUpPaymentBatch", "RecordPayeeAccount", "ReturnPayment", "ReversePaymentReturn",
            "SendPaymentBatch", "SettlePayments", "UnsettlePayments", "WithdrawPaymentBatch")
        .Give(MoneyOrBoard, "ApprovePaymentBatch")
        .Give(
            Only(Treasurer), "AmendDebitMandate", "DrawUpCollection", "EndDebitMandate", "IdentifyCreditor",
            "ReturnDebit", "ReverseDebitReturn", "SendCollection", "SettleCollection", "SignDebitMandate",
            "UnsettleCollection", "WithdrawCollection")
        .Give(
            Only(Treasurer), "CreditInvoice", "DescribeInvoiceSender", "DiscardInvoice", "DraftInvoice",
            "ReceiveInvoicePayment", "RemindCustomer", "ReverseInvoicePayment", "SendInvoice", "WriteOffInvoice")
        .Give(Only(Treasurer), "MarkPaidPerson", "UnmarkPaidPerson")
        .Give(MoneyOrProject, "CommitExpense", "ReceiveInstalment", "ReleaseCommitment")
        .Give(MoneyOrBoard, "ChangeBudget", "SetBudget", "SetWarningLines")
        .Give(MoneyOrBoard, "AddCorporationTaxRate", "AddVatRate")
        .Give(MoneyOrProject, "AttachDocument")
        .Give(
            Only(Treasurer), "AcquireAsset", "DepreciateAssets", "DetachDocument", "DisposeOfAsset",
            "ReverseAcquisition", "ReverseDepreciation", "ReverseDisposal")
        .Give(Only(Treasurer), "ArrangeRecurringEntry", "PostRecurringEntry", "StopRecurringEntry")
        .Give(Only(Board), "AdoptAccounts", "ApproveCommitment");

    public static RightsTable AddAppreciation(this RightsTable table) => table
        .Give(MoneyOrBoard, "AddVolunteerRate", "ApproveAllowance", "RejectAllowance", "RevokeApproval")
        .Give(
            Only(Treasurer), "BuyVouchers", "PayAllowance", "PayInternshipAllowance", "ReverseVoucherPurchase",
            "TakeBackAllowance", "TakeBackInternshipAllowance", "WriteOffVouchers", "PayGrantInvoice",
            "ReceiveGrantInvoice", "WithdrawGrantInvoice")
        .Give(Only(Board), "GrantProjectMoney")
        .Give(
            BoardOrProject, "ChooseDirection", "CompleteProjectGrant", "EndCoaching", "HoldCoachingTalk",
            "StartCoaching")
        .Give(BoardOrProject, "EndAmbassadorship", "EngageAmbassador")
        .Give(
            AnyWork, "ClaimAllowance", "DeclareOtherAllowances", "EndGesture", "GiveVoucher", "MakeGesture",
            "SignVolunteerAgreement", "TakeBackVoucher", "WaiveAllowance", "WithdrawClaim", "WithdrawGesture")
        .Give(BoardOrProject, "EndInternship", "StartInternship");

    public static RightsTable AddJobs(this RightsTable table) => table
        .Give(Only(Treasurer), "BookPayroll", "BookWageCost", "MapPayroll", "ReversePayroll")
        .Give(MoneyOrBoard, "AddMinimumWage")
        .Give(BoardOrProject, "CreateJob", "EndJob", "SignJobContract")
        .Give(AnyWork, "RaiseWage");

    public static RightsTable AddFunding(this RightsTable table) => table
        .Give(
            MoneyOrBoard, "AccountForSubsidy", "ApplyForSubsidy", "AwardBid", "DetermineSubsidy",
            "RecordSubsidyGrant", "RecordSubsidyRefusal")
        .Give(
            Only(Treasurer), "ReceiveAdvance", "ReceiveSubsidyRemainder", "RecognizeSubsidyIncome", "RepaySubsidy",
            "ReverseSubsidyMovement")
        .Give(BoardOrProject, "IdentifyTask", "RejectBid", "SubmitBid", "WithdrawBid");

    public static RightsTable AddCommunity(this RightsTable table) => table
        .Give(AnyWork, "AttendLocalEvent", "SupportLocalEvent", "SupportMeetingPlace")
        .Give(MoneyOrProject, "EndMeetingPlaceSupport", "ReverseLocalEventSupport")
        .Give(
            BoardOrProject, "CancelActivity", "CloseChannel", "CloseMeetingPlace", "CorrectVisitors",
            "CountChannelReach", "EndActivitySeries", "EndExpertEngagement", "EndInitiative", "EndPeerGroup",
            "EngageExperienceExpert", "EngageMeetingPlace", "FollowUpCouncil", "FormPeerGroup", "HoldActivities",
            "HoldActivity", "HoldFamilyNetworkCouncil", "HoldPeerGroupSession", "JoinDigitalPlace", "OpenChannel",
            "PublishIssue", "ReportInitiative", "SetChannelHours", "SetOpeningHours", "StartActivitySeries",
            "StartInitiative", "WithdrawFamilyNetworkCouncil", "WithdrawHeldActivity", "WithdrawInitiativeReport",
            "WithdrawIssue", "WithdrawLocalEventAttendance", "WithdrawPeerGroupSession");

    public static RightsTable AddReporting(this RightsTable table) => table
        .Give(
            AnyWork, "ExplainDifference", "RemoveChapter", "ReviseChapter", "WithdrawExplanation", "WriteChapter")
        .Give(Only(Board), "SetTarget", "WithdrawTarget", "WriteOutlook");

    public static RightsTable AddAccess(this RightsTable table) =>
        table.Give(Only(Administrator), "InviteUser", "GiveRole", "TakeRole");
}
