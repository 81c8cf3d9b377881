using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.Coaching;
using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Appreciation.ProjectGrants;
using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Appreciation.Ambassadors;
using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.VolunteerRates;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Appreciation;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class AppreciationModule
{
    public static ActCatalogue AddAppreciation(this ActCatalogue acts) =>
        acts.AddAllowances().AddVouchers().AddInternships().AddAmbassadors().AddGestures().AddProjectGrants()
            .AddCoaching();

    private static ActCatalogue AddAllowances(this ActCatalogue acts) => acts
        .Add<SignVolunteerAgreement>(Module.Appreciation, async (act, from) => SignVolunteerAgreement.Decide(
            act,
            await from.Load(VolunteerAgreement.Stream(act.Volunteer)),
            await from.Load(Member.Stream(act.Volunteer))))
        .Add<DeclareOtherAllowances>(Module.Appreciation, async (act, from) =>
            DeclareOtherAllowances.Decide(act, await from.Load(VolunteerAgreement.Stream(act.Volunteer))))
        .Add<ClaimAllowance>(Module.Appreciation, async (act, from) => ClaimAllowance.Decide(
            act, await from.YearOf(act.Volunteer, act.Month.Year), await from.Grounds(act), from.Actor))
        .Add<ApproveAllowance>(Module.Appreciation, async (act, from) => ApproveAllowance.Decide(
            act,
            await from.YearOf(act.Volunteer, act.Year),
            await from.Books(act.BookedOn ?? act.ApprovedOn),
            from.Actor))
        .Add<RejectAllowance>(Module.Appreciation, async (act, from) =>
            RejectAllowance.Decide(act, await from.YearOf(act.Volunteer, act.Year), from.Actor))
        .Add<PayAllowance>(Module.Appreciation, async (act, from) =>
            PayAllowance.Decide(act, await from.YearOf(act.Volunteer, act.Year), await from.Books(act.PaidOn)))
        .Add<WaiveAllowance>(Module.Appreciation, async (act, from) => WaiveAllowance.Decide(
            act,
            await from.YearOf(act.Volunteer, act.Year),
            (await from.Cooperative()).TaxProfileOn(act.WaivedOn),
            await from.Books(act.WaivedOn, new[] { act.Donations }.OfType<IncomeStreamId>()),
            from.Actor))
        .Add<WithdrawClaim>(Module.Appreciation, async (act, from) =>
            WithdrawClaim.Decide(act, await from.YearOf(act.Volunteer, act.Year), from.Actor))
        .Add<RevokeApproval>(Module.Appreciation, async (act, from) => RevokeApproval.Decide(
            act, await from.YearOf(act.Volunteer, act.Year), await from.Books(act.RevokedOn), from.Actor))
        .Add<TakeBackAllowance>(Module.Appreciation, async (act, from) => TakeBackAllowance.Decide(
            act, await from.YearOf(act.Volunteer, act.Year), await from.Books(act.TakenBackOn)))
        .Add<AddVolunteerRate>(Module.Appreciation, async (act, from) => AddVolunteerRate.Decide(
            act, await from.Load(AddedVolunteerRates.Stream), VolunteerRateTable.ComesAlong(act.Year), from.Today));

    private static ActCatalogue AddProjectGrants(this ActCatalogue acts) => acts
        .Add<GrantProjectMoney>(Module.Appreciation, async (act, from) => GrantProjectMoney.Decide(
            act,
            await from.Load(ProjectGrant.Stream(act.Grant)),
            act.Person is { } person ? await from.Load(Member.Stream(person)) : null,
            await from.Load(ChartOfAccounts.Stream)))
        .Add<ReceiveGrantInvoice>(Module.Appreciation, async (act, from) => ReceiveGrantInvoice.Decide(
            act, await from.Load(ProjectGrant.Stream(act.Grant)), await from.Books(act.ReceivedOn)))
        .Add<WithdrawGrantInvoice>(Module.Appreciation, async (act, from) =>
        {
            var grant = await from.Load(ProjectGrant.Stream(act.Grant));
            return WithdrawGrantInvoice.Decide(
                act, grant, await from.Books(act.WithdrawnOn), await from.PayablesOf(grant, act.Invoice));
        })
        .Add<PayGrantInvoice>(Module.Appreciation, async (act, from) =>
        {
            var grant = await from.Load(ProjectGrant.Stream(act.Grant));
            return PayGrantInvoice.Decide(
                act, grant, await from.Books(act.PaidOn), await from.PayablesOf(grant, act.Invoice));
        })
        .Add<CompleteProjectGrant>(Module.Appreciation, async (act, from) =>
            CompleteProjectGrant.Decide(act, await from.Load(ProjectGrant.Stream(act.Grant))));

    private static ActCatalogue AddCoaching(this ActCatalogue acts) => acts
        .Add<StartCoaching>(Module.Appreciation, async (act, from) => StartCoaching.Decide(
            act, await from.Load(CoachingTrack.Stream(act.Coaching)), await from.Load(Member.Stream(act.Person))))
        .Add<HoldCoachingTalk>(Module.Appreciation, async (act, from) =>
            HoldCoachingTalk.Decide(act, await from.Load(CoachingTrack.Stream(act.Coaching))))
        .Add<ChooseDirection>(Module.Appreciation, async (act, from) =>
            ChooseDirection.Decide(act, await from.Load(CoachingTrack.Stream(act.Coaching))))
        .Add<EndCoaching>(Module.Appreciation, async (act, from) =>
            EndCoaching.Decide(act, await from.Load(CoachingTrack.Stream(act.Coaching))));

    private static ActCatalogue AddVouchers(this ActCatalogue acts) => acts
        .Add<BuyVouchers>(Module.Appreciation, async (act, from) =>
            BuyVouchers.Decide(act, await from.BatchOf(act.Batch), await from.Books(act.BoughtOn)))
        .Add<ReverseVoucherPurchase>(Module.Appreciation, async (act, from) =>
            ReverseVoucherPurchase.Decide(act, await from.BatchOf(act.Batch), await from.Books(act.ReversedOn)))
        .Add<GiveVoucher>(Module.Appreciation, async (act, from) => GiveVoucher.Decide(
            act,
            await from.BatchOf(act.Batch),
            act.Recipient is { } recipient ? await from.RecipientOf(recipient, act) : null,
            (await from.VolunteerRates()).Maxima,
            await from.Books(act.GivenOn)))
        .Add<TakeBackVoucher>(Module.Appreciation, async (act, from) =>
        {
            // The gift stands in the year of its recipient as well, so that year may not have moved on meanwhile.
            var batch = await from.BatchOf(act.Batch);
            if (batch.Find(act.Gift)?.Given is { Recipient: { } recipient, GivenOn.Year: var year })
                await from.YearOf(recipient, year);
            return TakeBackVoucher.Decide(act, batch, await from.Books(act.TakenBackOn));
        })
        .Add<WriteOffVouchers>(Module.Appreciation, async (act, from) =>
            WriteOffVouchers.Decide(act, await from.BatchOf(act.Batch), await from.Books(act.WrittenOffOn)));

    private static ActCatalogue AddInternships(this ActCatalogue acts) => acts
        .Add<StartInternship>(Module.Appreciation, async (act, from) => StartInternship.Decide(
            act,
            await from.InternshipOf(act.Internship),
            act.Person is { } person ? await from.Load(Member.Stream(person)) : null))
        .Add<PayInternshipAllowance>(Module.Appreciation, async (act, from) => PayInternshipAllowance.Decide(
            act, await from.InternshipOf(act.Internship), await from.Books(act.PaidOn)))
        .Add<TakeBackInternshipAllowance>(Module.Appreciation, async (act, from) =>
            TakeBackInternshipAllowance.Decide(
                act, await from.InternshipOf(act.Internship), await from.Books(act.TakenBackOn)))
        .Add<EndInternship>(Module.Appreciation, async (act, from) =>
            EndInternship.Decide(act, await from.InternshipOf(act.Internship)));

    private static ActCatalogue AddAmbassadors(this ActCatalogue acts) => acts
        .Add<EngageAmbassador>(Module.Appreciation, async (act, from) => EngageAmbassador.Decide(
            act,
            await from.Load(Ambassadorship.Stream(act.Ambassador)),
            await from.Load(Member.Stream(act.Person))))
        .Add<EndAmbassadorship>(Module.Appreciation, async (act, from) =>
            EndAmbassadorship.Decide(act, await from.Load(Ambassadorship.Stream(act.Ambassador))));

    private static ActCatalogue AddGestures(this ActCatalogue acts) => acts
        .Add<MakeGesture>(Module.Appreciation, async (act, from) => MakeGesture.Decide(
            act,
            await from.Load(GestureYear.Stream(act.On.Year)),
            await from.Books(act.BookedOn ?? act.On)))
        .Add<EndGesture>(Module.Appreciation, async (act, from) =>
            EndGesture.Decide(act, await from.Load(GestureYear.Stream(act.Year))))
        .Add<WithdrawGesture>(Module.Appreciation, async (act, from) => WithdrawGesture.Decide(
            act, await from.Load(GestureYear.Stream(act.Year)), await from.Books(act.WithdrawnOn)));

    public static QuestionCatalogue AddAppreciation(this QuestionCatalogue questions) =>
        questions.Add("allowances", AllowancesAnswer.Give).Add("appreciation", AppreciationAnswer.Give)
            .Add("project-grants", ProjectGrantsAnswer.Give).Add("coaching", CoachingAnswer.Give);

    public static TraceCatalogue AddAppreciation(this TraceCatalogue traces) =>
        traces.Add("allowances", AllowancesTrace.Read).Add("appreciation", AppreciationTrace.Read);

    public static ProjectGrantsView ProjectGrants { get; } = new();

    public static CoachingView Coaching { get; } = new();

    public static IReadOnlyList<Projection> Projections { get; } =
    [
        AllowanceFigures.View, AppreciationRecords.VoucherBatches, AppreciationRecords.InternshipsView,
        AppreciationRecords.AmbassadorsView, AppreciationRecords.GesturesView, ProjectGrants, Coaching,
        VolunteerRateTable.View,
    ];

    private static Task<VolunteerYear> YearOf(this ActContext from, MemberId volunteer, int year) =>
        from.Load(VolunteerYear.Stream(volunteer, year));

    private static Task<VoucherBatch> BatchOf(this ActContext from, VoucherBatchId batch) =>
        from.Load(VoucherBatch.Stream(batch));

    private static async Task<VoucherRecipient> RecipientOf(this ActContext from, MemberId member, GiveVoucher act) =>
        new(
            await from.Load(Member.Stream(member)),
            await from.Load(VolunteerAgreement.Stream(member)),
            await from.YearOf(member, act.GivenOn.Year),
            await from.Named(act.Resolution));

    private static async Task<NamedResolution?> Named(this ActContext from, ResolutionNumber? resolution) =>
        resolution is { } number ? new NamedResolution(number, await from.RegisterOf(number)) : null;

    private static Task<Internship> InternshipOf(this ActContext from, InternshipId internship) =>
        from.Load(Internship.Stream(internship));

    private static async Task<ClaimGrounds> Grounds(this ActContext from, ClaimAllowance act)
    {
        var volunteer = await from.Load(Member.Stream(act.Volunteer));
        return new ClaimGrounds(
            volunteer,
            await from.Load(VolunteerAgreement.Stream(act.Volunteer)),
            (await from.Cooperative()).TaxProfileOn(act.Month.LastDay()),
            (await from.VolunteerRates()).Maxima,
            // The age counts for hours only.
            act.Basis == AllowanceBasis.Hours ? await from.Open(volunteer.Details?.BirthDate) : null,
            await from.Named(act.Resolution));
    }
}
