using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

public static class AllowanceRefusals
{
    public static Refusal ClaimUnknown(ClaimId claim) => new("allowance.claim_unknown", ("claim", claim));
    public static Refusal ClaimIdTaken(ClaimId claim) => new("allowance.claim_id_taken", ("claim", claim));
    public static Refusal ClaimIdTooLong(int longest) => new("allowance.claim_id_too_long", ("longest", longest));
    public static Refusal AmountNotPositive { get; } = new("allowance.amount_not_positive");
    public static Refusal AmountMissing { get; } = new("allowance.amount_missing");
    public static Refusal AmountNotSum(Money amount, Money sum) =>
        new("allowance.amount_not_sum", ("amount", amount), ("sum", sum));
    public static Refusal WorkedMinutesWrong { get; } = new("allowance.worked_minutes_wrong");
    public static Refusal TimesWrong(int most) => new("allowance.times_wrong", ("most", most));
    public static Refusal RateMissing { get; } = new("allowance.rate_missing");
    public static Refusal ReceiptsMissing { get; } = new("allowance.receipts_missing");
    public static Refusal AboveHourlyAmount(Money rate, Money maximum, YearMonth month) =>
        new("allowance.above_hourly_amount", ("rate", rate), ("maximum", maximum), ("month", month));
    public static Refusal BirthDateUnknown(Money rate, Money maximum) =>
        new("allowance.birth_date_unknown", ("rate", rate), ("maximum", maximum));
    public static Refusal NotOfTheBoard(ResolutionNumber number) =>
        new("allowance.not_of_the_board", ("number", number));
    public static Refusal MonthNotBegun(YearMonth month) => new("allowance.month_not_begun", ("month", month));
    public static Refusal NoAgreement(YearMonth month) => new("allowance.no_agreement", ("month", month));
    public static Refusal OtherAllowancesNotDeclared(int year) =>
        new("allowance.other_allowances_not_declared", ("year", year.ToString()));
    public static Refusal NoTaxProfile(LocalDate on) => new("allowance.no_tax_profile", ("date", on));
    public static Refusal SchemeNotAllowed(YearMonth month) => new("allowance.scheme_not_allowed", ("month", month));
    public static Refusal NoMaximum(YearMonth month) => new("allowance.no_maximum", ("month", month));
    public static Refusal AboveAgreedAmount(YearMonth month, Money amount, Money counted, Money agreed) =>
        new("allowance.above_agreed_amount",
            ("month", month), ("amount", amount), ("counted", counted), ("agreed", agreed), ("left", agreed - counted));
    public static Refusal AboveMonthMaximum(YearMonth month, Money amount, Money counted, Money maximum) =>
        new("allowance.above_month_maximum",
            ("month", month), ("amount", amount), ("counted", counted), ("maximum", maximum),
            ("left", Left(maximum, counted)));
    public static Refusal AboveYearMaximum(int year, Money amount, Money counted, Money maximum) =>
        new("allowance.above_year_maximum",
            ("year", year.ToString()), ("amount", amount), ("counted", counted), ("maximum", maximum),
            ("left", Left(maximum, counted)));
    public static Refusal ApprovedByVolunteer { get; } = new("allowance.approved_by_volunteer");
    public static Refusal ApprovedByRecorder { get; } = new("allowance.approved_by_recorder");
    public static Refusal AlreadyApproved(AllowanceApproved approved) =>
        new("allowance.already_approved", ("claim", approved.Claim), ("date", approved.ApprovedOn));
    public static Refusal AlreadyRejected(AllowanceRejected rejected) =>
        new("allowance.already_rejected", ("claim", rejected.Claim), ("date", rejected.RejectedOn));
    public static Refusal AlreadyPaid(AllowancePaid paid) =>
        new("allowance.already_paid", ("claim", paid.Claim), ("date", paid.PaidOn));
    public static Refusal AlreadyWaived(AllowanceWaived waived) =>
        new("allowance.already_waived", ("claim", waived.Claim), ("date", waived.WaivedOn));
    public static Refusal AlreadyWithdrawn(AllowanceClaimWithdrawn withdrawn) =>
        new("allowance.already_withdrawn", ("claim", withdrawn.Claim), ("date", withdrawn.WithdrawnOn));
    public static Refusal AlreadyTakenBack(AllowanceTakenBack back) =>
        new("allowance.already_taken_back", ("claim", back.Claim), ("date", back.TakenBackOn));
    public static Refusal ApprovedNotWithdrawn(AllowanceApproved approved) =>
        new("allowance.approved_not_withdrawn", ("claim", approved.Claim), ("date", approved.ApprovedOn));
    public static Refusal InPaymentBatch(AllowancePaymentOrdered ordered) =>
        new("allowance.in_payment_batch", ("claim", ordered.Claim), ("batch", ordered.Batch));
    public static Refusal NotPaid(ClaimId claim) => new("allowance.not_paid", ("claim", claim));
    public static Refusal WithdrawnByOther { get; } = new("allowance.withdrawn_by_other");
    public static Refusal CorrectionReasonMissing { get; } = new("allowance.correction_reason_missing");
    public static Refusal NotApproved(ClaimId claim) => new("allowance.not_approved", ("claim", claim));
    public static Refusal BeforeStep(LocalDate date, LocalDate earliest) =>
        new("allowance.date_too_early", ("date", date), ("earliest", earliest));
    public static Refusal ReasonMissing { get; } = new("allowance.reason_missing");
    public static Refusal WaiverNeedsVolunteer { get; } = new("allowance.waiver_needs_volunteer");
    public static Refusal GiftNeedsAnbi(LocalDate on) => new("allowance.gift_needs_anbi", ("date", on));
    public static Refusal GiftNeedsApproval(ClaimId claim) => new("allowance.gift_needs_approval", ("claim", claim));
    public static Refusal GiftNeedsDonationStream { get; } = new("allowance.gift_needs_donation_stream");
    public static Refusal NotADonationStream(IncomeStreamId stream) =>
        new("allowance.not_a_donation_stream", ("stream", stream));

    // Costs by themselves may be more than the maximum.
    private static Money Left(Money maximum, Money counted) => counted < maximum ? maximum - counted : Money.Zero;
}
