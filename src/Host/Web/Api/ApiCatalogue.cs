using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;

namespace Wijkboek.Host.Web.Api;

/// <summary>Lists what can be asked, and which of it this key may ask now.</summary>
internal static class ApiCatalogue
{
    public static IResult Acts(ApiVisit visit) => new ApiJson(new JsonArray(
        [.. Modules.Acts.All.Select(act => new JsonObject
        {
            ["act"] = act.Name,
            ["title"] = Sentences.FindWord($"titles.{act.Name}"),
            ["module"] = $"{act.Module}",
            ["roles"] = Names(ActRights.Table.Of(act.Name)),
            ["allowed"] = visit.Token.Scope == TokenScope.Write && visit.May(ActRights.Table, act.Name),
            ["schema"] = ActSchema.Of(act),
        })]));

    public static IResult Views(ApiVisit visit) => new ApiJson(new JsonArray(
        [.. Modules.Questions.Names.Select(name => new JsonObject
        {
            ["view"] = name,
            ["roles"] = Names(ReadRights.Questions.Of(name)),
            ["allowed"] = visit.May(ReadRights.Questions, name),
        })]));

    public static JsonArray Names(IEnumerable<Role> roles) =>
        new([.. roles.Select(role => (JsonNode)RoleNames.NameOf(role))]);
}
