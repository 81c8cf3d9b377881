using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Appreciation;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class AppreciationModule
{
    public static ActCatalogue AddAppreciation(this ActCatalogue acts) => acts
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
            from.Actor));

    public static QuestionCatalogue AddAppreciation(this QuestionCatalogue questions) =>
        questions.Add("allowances", AllowancesAnswer.Give);

    public static IReadOnlyList<Projection> Projections { get; } = [AllowanceFigures.View];

    private static Task<VolunteerYear> YearOf(this ActContext from, MemberId volunteer, int year) =>
        from.Load(VolunteerYear.Stream(volunteer, year));

    private static async Task<ClaimGrounds> Grounds(this ActContext from, ClaimAllowance act) => new(
        await from.Load(Member.Stream(act.Volunteer)),
        await from.Load(VolunteerAgreement.Stream(act.Volunteer)),
        (await from.Cooperative()).TaxProfileOn(act.Month.LastDay()),
        RateTables.VolunteerAllowance);
}
