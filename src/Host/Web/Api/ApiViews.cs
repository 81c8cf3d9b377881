using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Api;

/// <summary>Answers what <c>wijkboek show NAME --format json</c> answers.</summary>
internal sealed class ApiViews(Installation installation, Visitors visitors, LookLog looks)
{
    /// <summary>The last position of the journal that the answer rests on.</summary>
    public const string PositionHeader = "Wijkboek-Position";

    /// <summary>Names the views that stopped: what was recorded since is not in the answer.</summary>
    public const string StoppedHeader = "Wijkboek-Stopped-Views";

    public async Task<IResult> Give(ApiVisit visit, string name)
    {
        if (Modules.Questions.Find(name) is not { } ask)
            return ApiProblem.Of(ApiRefusals.ViewUnknown(name));
        var role = visit.RoleFor(ReadRights.Questions, name);
        if (!ReadRights.Questions.Has(role, name))
            return ApiProblem.Of(ReadRights.RefusalOf(role, name, ReadRights.Questions));
        var (open, _) = await installation.States.Load(visit.Cooperative, Cooperative.Stream, visit.Cancellation);
        var (period, problem) = ApiPeriod.Of(
            visit.Context.Request.Query, open, DutchClock.DayOf(installation.Clock.GetCurrentInstant()));
        if (period is null)
            return ApiProblem.Of(problem!);
        await looks.Note(
            visit.Token.User, visit.Cooperative, $"api/{ApiRoutes.Views}/{name}", visit.Cancellation);
        var question = await visitors.Ask(visit.Cooperative, period.Period, period.AsOf, visit.Cancellation);
        var head = await installation.HeadOf(question, visit.Cancellation);
        return Said(visit.Context.Response.Headers, head.Position, await ask(question));
    }

    private static ApiJson Said(IHeaderDictionary headers, long position, Answer answer)
    {
        headers[PositionHeader] = $"{position}";
        if (answer.Stops.Count > 0)
            headers[StoppedHeader] = string.Join(", ", answer.Stops.Select(stop => stop.View).Distinct());
        return new ApiJson(AnswerJson.Write(answer));
    }
}
