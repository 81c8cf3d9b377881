using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.Application.Subsidies;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class SubsidiesModule
{
    public static ActCatalogue AddSubsidies(this ActCatalogue acts) => acts
        .Add<ApplyForSubsidy>(Module.Subsidies, async (act, from) =>
            ApplyForSubsidy.Decide(act, await from.Load(Subsidy.Stream(act.Subsidy))))
        .Add<RecordSubsidyGrant>(Module.Subsidies, async (act, from) => RecordSubsidyGrant.Decide(
            act, await from.Load(Subsidy.Stream(act.Subsidy)), await from.Load(IncomeStream.Stream(act.IncomeStream))))
        .Add<RecordSubsidyRefusal>(Module.Subsidies, async (act, from) =>
            RecordSubsidyRefusal.Decide(act, await from.Load(Subsidy.Stream(act.Subsidy))))
        .Add<ReceiveAdvance>(Module.Subsidies, async (act, from) =>
        {
            var (subsidy, books) = await from.Booked(act.Subsidy, act.ReceivedOn);
            return ReceiveAdvance.Decide(act, subsidy, books);
        })
        .Add<RecognizeSubsidyIncome>(Module.Subsidies, async (act, from) =>
        {
            var (subsidy, books) = await from.Booked(act.Subsidy, act.RecognizedOn);
            return RecognizeSubsidyIncome.Decide(act, subsidy, books);
        })
        .Add<AccountForSubsidy>(Module.Subsidies, async (act, from) =>
            AccountForSubsidy.Decide(act, await from.Load(Subsidy.Stream(act.Subsidy))))
        .Add<DetermineSubsidy>(Module.Subsidies, async (act, from) =>
        {
            var (subsidy, books) = await from.Booked(act.Subsidy, act.DeterminedOn);
            return DetermineSubsidy.Decide(act, subsidy, books);
        })
        .Add<ReceiveSubsidyRemainder>(Module.Subsidies, async (act, from) =>
        {
            var (subsidy, books) = await from.Booked(act.Subsidy, act.ReceivedOn);
            return ReceiveSubsidyRemainder.Decide(act, subsidy, books);
        })
        .Add<RepaySubsidy>(Module.Subsidies, async (act, from) =>
        {
            var (subsidy, books) = await from.Booked(act.Subsidy, act.RepaidOn);
            return RepaySubsidy.Decide(act, subsidy, books);
        })
        .Add<ReverseSubsidyMovement>(Module.Subsidies, async (act, from) =>
        {
            var (subsidy, books) = await from.Booked(act.Subsidy, act.ReversedOn);
            return ReverseSubsidyMovement.Decide(act, subsidy, books);
        });

    public static QuestionCatalogue AddSubsidies(this QuestionCatalogue questions) =>
        questions.Add("subsidies", SubsidiesAnswer.Give);

    public static TraceCatalogue AddSubsidies(this TraceCatalogue traces) =>
        traces.Add("subsidies", SubsidiesTrace.Read);

    public static IReadOnlyList<Projection> Projections { get; } = [SubsidyOverview.SubsidyOverview.Files];

    // The income of a subsidy goes to the stream that its grant names.
    private static async Task<(Subsidy Subsidy, Books Books)> Booked(
        this ActContext from, SubsidyId id, LocalDate date)
    {
        var subsidy = await from.Load(Subsidy.Stream(id));
        return (subsidy, await from.Books(date, subsidy.Grant is { } grant ? [grant.IncomeStream] : []));
    }
}
