using Wijkboek.Application.Acts;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Challenges;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class ChallengesModule
{
    public static ActCatalogue AddChallenges(this ActCatalogue acts) => acts
        .Add<IdentifyTask>(Module.Challenges, async (act, from) =>
            IdentifyTask.Decide(act, await from.Load(Challenge.Stream(act.Challenge))))
        .Add<SubmitBid>(Module.Challenges, async (act, from) =>
            SubmitBid.Decide(act, await from.Load(Challenge.Stream(act.Challenge))))
        .Add<AwardBid>(Module.Challenges, async (act, from) => AwardBid.Decide(
            act,
            await from.Load(Challenge.Stream(act.Challenge)),
            await from.Load(IncomeStream.Stream(act.IncomeStream))))
        .Add<RejectBid>(Module.Challenges, async (act, from) =>
            RejectBid.Decide(act, await from.Load(Challenge.Stream(act.Challenge))))
        .Add<WithdrawBid>(Module.Challenges, async (act, from) =>
            WithdrawBid.Decide(act, await from.Load(Challenge.Stream(act.Challenge))));

    public static QuestionCatalogue AddChallenges(this QuestionCatalogue questions) =>
        questions.Add("challenges", ChallengesAnswer.Give);

    public static TraceCatalogue AddChallenges(this TraceCatalogue traces) =>
        traces.Add("challenges", ChallengesTrace.Read);

    public static IReadOnlyList<Projection> Projections { get; } = [ChallengeOverview.ChallengeOverview.Files];
}
