using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Web.Api;

/// <summary>
/// The journal, page by page, for whoever may see it on the screen. Nothing that was sealed is opened here: people go
/// by their opaque ids.
/// </summary>
internal sealed class ApiJournal(Installation installation, LookLog looks)
{
    public const int UsualCount = 100;
    public const int MostAtOnce = 1000;

    private const string Page = "controle";

    private static readonly EventSerializer Serializer = new(EventCatalogue.Domain);

    public async Task<IResult> Events(ApiVisit visit)
    {
        if (Refuses(visit) is { } refusal)
            return refusal;
        var query = new ApiQuery(visit.Context.Request.Query, "after", "limit");
        var after = query.Number("after", "0", 0, long.MaxValue) ?? 0;
        var limit = query.Number("limit", $"{UsualCount}", 1, MostAtOnce) ?? UsualCount;
        if (query.Problem is { } problem)
            return ApiProblem.Of(problem);
        await Note(visit, ApiRoutes.Events);
        var head = await installation.Store.Head(visit.Cooperative, visit.Cancellation);
        var last = Math.Min(head.Position, after > head.Position ? head.Position : after + limit);
        var events = new JsonArray();
        await foreach (var stored in installation.Store.ReadJournal(
            visit.Cooperative, after, last, visit.Cancellation))
        {
            events.Add(Say(stored));
        }

        return new ApiJson(new JsonObject
        {
            ["coop"] = visit.Cooperative, ["head"] = head.Position, ["events"] = events,
            ["next"] = last < head.Position ? last : null,
        });
    }

    /// <summary>Where the journal stands, and the newest position that was signed here.</summary>
    public async Task<IResult> Checkpoint(ApiVisit visit)
    {
        if (Refuses(visit) is { } refusal)
            return refusal;
        if (new ApiQuery(visit.Context.Request.Query).Problem is { } problem)
            return ApiProblem.Of(problem);
        await Note(visit, ApiRoutes.Checkpoint);
        var head = await installation.Store.Head(visit.Cooperative, visit.Cancellation);
        var kept = await installation.Checkpoints.List(visit.Cooperative, visit.Cancellation);
        return new ApiJson(new JsonObject
        {
            ["coop"] = visit.Cooperative, ["position"] = head.Position, ["hash"] = head.Hash,
            ["recordedAt"] = head.RecordedAt is { } at ? Text(at) : null,
            ["signed"] = kept.Count > 0 ? kept[^1].Checkpoint.ToString() : null,
        });
    }

    private static ApiProblem? Refuses(ApiVisit visit)
    {
        var role = visit.RoleFor(ReadRights.Pages, Page);
        return ReadRights.Pages.Has(role, Page)
            ? null
            : ApiProblem.Of(ReadRights.RefusalOf(role, Page, ReadRights.Pages));
    }

    private Task Note(ApiVisit visit, string page) =>
        looks.Note(visit.Token.User, visit.Cooperative, $"api/{page}", visit.Cancellation);

    private static JsonObject Say(StoredEvent stored)
    {
        var happened = Serializer.Read(stored).Event;
        return new JsonObject
        {
            ["position"] = stored.Position,
            ["recordedAt"] = Text(stored.RecordedAt),
            ["module"] = stored.Module,
            ["type"] = stored.Type,
            ["stream"] = stored.Stream,
            ["actor"] = stored.Metadata.Actor,
            ["role"] = stored.Metadata.Role,
            ["sentence"] = Sentences.Of(happened, stored.Type, _ => null),
        };
    }

    private static string Text(Instant at) => NodaTime.Text.InstantPattern.ExtendedIso.Format(at);
}
