using Wijkboek.Application.Acts;
using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Governance.Signals;

namespace Wijkboek.Application.Governance;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class GovernanceModule
{
    public static ActCatalogue AddGovernance(this ActCatalogue acts) => acts
        .Add<FoundCooperative>(Module.Governance, async (act, from) =>
            FoundCooperative.Decide(act, await from.Cooperative()))
        .Add<AdoptGoverningModel>(Module.Governance, async (act, from) =>
            AdoptGoverningModel.Decide(act, await from.Cooperative()))
        .Add<RecordTaxProfile>(Module.Governance, async (act, from) =>
            RecordTaxProfile.Decide(act, await from.Cooperative()))
        .AddStatutes()
        .AddFunctions()
        .AddMeetings()
        .AddResolutions()
        .AddSignals();

    public static QuestionCatalogue AddGovernance(this QuestionCatalogue questions) =>
        questions.Add("governance", GovernanceAnswer.Give);

    public static IReadOnlyList<Projection> Projections { get; } =
    [
        GovernanceBook.StatutesView, GovernanceBook.FunctionsView, GovernanceBook.MandatesView,
        GovernanceBook.MeetingsView, GovernanceBook.BoardDecisionsView, GovernanceBook.ConflictsView,
        GovernanceBook.SignalsView,
    ];

    private static ActCatalogue AddStatutes(this ActCatalogue acts) => acts
        .Add<SetMeetingRules>(Module.Governance, async (act, from) =>
            SetMeetingRules.Decide(act, await from.Load(Statutes.Stream), await from.Cooperative()))
        .Add<AmendStatutes>(Module.Governance, async (act, from) =>
            AmendStatutes.Decide(act, await from.Load(Statutes.Stream), await from.RegisterOf(act.Resolution)));

    private static ActCatalogue AddFunctions(this ActCatalogue acts) => acts
        .Add<AppointToFunction>(Module.Governance, async (act, from) => AppointToFunction.Decide(
            act,
            await from.Load(Functions.Stream),
            await from.Official(act.Person),
            await from.Cooperative(),
            await from.RegisterOf(act.Resolution)))
        .Add<RelieveOfFunction>(Module.Governance, async (act, from) =>
            RelieveOfFunction.Decide(act, await from.Load(Functions.Stream)))
        .Add<WithdrawAppointment>(Module.Governance, async (act, from) =>
            WithdrawAppointment.Decide(act, await from.Load(Functions.Stream)))
        .Add<GrantMandate>(Module.Governance, async (act, from) => GrantMandate.Decide(
            act,
            await from.Load(Mandate.Stream(act.Mandate)),
            await from.Officials([act.Holder, .. act.SecondSigners ?? []]),
            await from.RegisterOf(act.Resolution)))
        .Add<WithdrawMandate>(Module.Governance, async (act, from) =>
            WithdrawMandate.Decide(act, await from.Load(Mandate.Stream(act.Mandate))))
        .Add<DeclareConflictOfInterest>(Module.Governance, async (act, from) => DeclareConflictOfInterest.Decide(
            act,
            await from.Load(ConflictRegister.Stream),
            await from.Official(act.Person),
            await from.MeetingOf(act.Meeting)))
        .Add<WithdrawConflictOfInterest>(Module.Governance, async (act, from) =>
        {
            var register = await from.Load(ConflictRegister.Stream);
            return WithdrawConflictOfInterest.Decide(
                act, register, await from.MeetingOf(register.Find(act.Conflict)?.Declared.Meeting));
        });

    private static ActCatalogue AddMeetings(this ActCatalogue acts) => acts
        .Add<ConveneMeeting>(Module.Governance, async (act, from) => ConveneMeeting.Decide(
            act,
            await from.MeetingOf(act.Meeting),
            await from.MeetingOf(act.SecondOf),
            await from.Load(Statutes.Stream),
            await from.Cooperative()))
        .Add<CancelMeeting>(Module.Governance, async (act, from) =>
            CancelMeeting.Decide(act, await from.MeetingOf(act.Meeting)))
        .Add<RecordAttendance>(Module.Governance, async (act, from) => RecordAttendance.Decide(
            act, await from.MeetingOf(act.Meeting), await from.Load(Statutes.Stream)))
        .Add<TableMotion>(Module.Governance, async (act, from) => TableMotion.Decide(
            act,
            await from.MeetingOf(act.Meeting),
            await from.Load(Statutes.Stream),
            await from.Cooperative()))
        .Add<WithdrawMotion>(Module.Governance, async (act, from) =>
            WithdrawMotion.Decide(act, await from.MeetingOf(act.Meeting)))
        .Add<HoldVote>(Module.Governance, async (act, from) =>
        {
            var meeting = await from.MeetingOf(act.Meeting);
            return HoldVote.Decide(act, meeting, await from.RegisterOf(meeting.Convened?.HeldOn.Year));
        })
        .Add<ApproveMinutes>(Module.Governance, async (act, from) =>
            ApproveMinutes.Decide(act, await from.MeetingOf(act.Meeting)));

    private static ActCatalogue AddResolutions(this ActCatalogue acts) => acts
        .Add<TakeBoardDecision>(Module.Governance, async (act, from) => TakeBoardDecision.Decide(
            act,
            await from.RegisterOf(act.TakenOn.Year),
            await from.Load(Functions.Stream),
            await from.Load(ConflictRegister.Stream),
            await from.Cooperative()))
        .Add<AnnulResolution>(Module.Governance, async (act, from) =>
            AnnulResolution.Decide(act, await from.RegisterOf(act.Number)));

    private static ActCatalogue AddSignals(this ActCatalogue acts) => acts
        .Add<ReceiveSignal>(Module.Governance, async (act, from) => ReceiveSignal.Decide(
            act,
            await from.Load(Signal.Stream(act.Signal)),
            act.From is { } person ? await from.Official(person) : null))
        .Add<AnswerSignal>(Module.Governance, async (act, from) =>
            AnswerSignal.Decide(act, await from.Load(Signal.Stream(act.Signal))))
        .Add<TurnSignalIntoAction>(Module.Governance, async (act, from) =>
            TurnSignalIntoAction.Decide(act, await from.Load(Signal.Stream(act.Signal))))
        .Add<CloseSignal>(Module.Governance, async (act, from) =>
            CloseSignal.Decide(act, await from.Load(Signal.Stream(act.Signal))));
}
