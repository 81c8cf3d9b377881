using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Documents;

namespace Wijkboek.Host.Web.Api;

/// <summary>Does acts, by the one way in which anything is recorded.</summary>
internal sealed class ApiCommands(Installation installation)
{
    /// <summary>Says that the answer is an earlier one.</summary>
    public const string RepeatedHeader = "Idempotency-Replayed";

    public async Task<IResult> Run(ApiVisit visit, string name)
    {
        if (Modules.Acts.Find(name) is not { } act)
            return ApiProblem.Of(ActRefusals.Unknown(name));
        if (visit.Token.Scope != TokenScope.Write)
            return ApiProblem.Of(ApiRefusals.ReadOnly);
        var role = visit.RoleFor(ActRights.Table, name);
        if (!ActRights.Table.Has(role, name))
            return ApiProblem.Of(ActRights.RefusalOf(role, name));
        var (body, problem) = await CommandBody.Read(visit.Context);
        if (body is null)
            return ApiProblem.Of(problem!);
        if (body.Act is { } other && other != name)
            return ApiProblem.Of(ApiRefusals.ActDiffers(other));
        if (body.IdOf(visit.Context.Request, out var id) is { } unclear)
            return ApiProblem.Of(unclear);
        var request = new ActRequest(
            visit.Cooperative, id, name, body.Data, visit.Visitor.Actor, RoleNames.NameOf(role), null, body.Reason,
            body.Concerns);
        return await Answer(visit, act, request, await installation.RunWithFiles(request, visit.Cancellation));
    }

    private async Task<IResult> Answer(ApiVisit visit, ActEntry act, ActRequest request, ActAnswer answer)
    {
        switch (answer)
        {
            case ActAnswer.Refused refused:
                return ApiProblem.Of(refused.Reason, MemberOf(refused.Reason, act, request));
            case ActAnswer.Repeated again:
                visit.Context.Response.Headers[RepeatedHeader] = "true";
                return await Recorded(visit, request.Id, again.FirstPosition, again.LastPosition);
            case ActAnswer.Accepted done:
                return await Recorded(visit, request.Id, done.FirstPosition, done.LastPosition);
            default:
                return new ApiJson(Said(request.Id, []));
        }
    }

    private async Task<IResult> Recorded(ApiVisit visit, Guid id, long first, long last)
    {
        var events = new JsonArray();
        await foreach (var stored in installation.Store.ReadJournal(
            visit.Cooperative, first - 1, last, visit.Cancellation))
        {
            events.Add(new JsonObject { ["position"] = stored.Position, ["type"] = stored.Type });
        }

        return new ApiJson(Said(id, events));
    }

    // Nothing was recorded when it already was as asked.
    private static JsonObject Said(Guid id, JsonArray events) => new() { ["id"] = $"{id}", ["events"] = events };

    private static string? MemberOf(Refusal reason, ActEntry act, ActRequest request) => RefusedFields.Of(
        reason, ActFields.Of(act), JsonObject.Create(request.Data) ?? []);
}
