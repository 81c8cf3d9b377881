using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Documents;

namespace Wijkboek.Host.Web.Api;

/// <summary>
/// Takes a receipt in, as the bytes that it is, before an act names it by its hash. Brought twice, it is kept once.
/// </summary>
internal sealed class ApiDocuments(Installation installation)
{
    /// <summary>As whoever may attach it.</summary>
    public const string Act = nameof(AttachDocument);

    // What the sender calls it is said with the act.
    private const string Unnamed = "het bestand";

    public async Task<IResult> Keep(ApiVisit visit)
    {
        if (visit.Token.Scope != TokenScope.Write)
            return ApiProblem.Of(ApiRefusals.ReadOnly);
        var role = visit.RoleFor(ActRights.Table, Act);
        if (!ActRights.Table.Has(role, Act))
            return ApiProblem.Of(ActRights.RefusalOf(role, Act));
        var (document, refusal) = await Read(visit.Context);
        if (document is null)
            return ApiProblem.Of(refusal!);
        await installation.Documents.Keep(visit.Cooperative, document, visit.Cancellation);
        return new ApiJson(new JsonObject
        {
            ["sha256"] = document.Sha256,
            ["kind"] = JsonNamingPolicy.CamelCase.ConvertName($"{document.Kind}"),
            ["bytes"] = document.Content.Length,
        });
    }

    private static async Task<(KeptDocument? Document, Refusal? Refusal)> Read(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = KeptDocument.LargestBytes;
        try
        {
            using var bytes = new MemoryStream();
            await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
            return KeptDocument.Of(Unnamed, bytes.ToArray());
        }
        catch (BadHttpRequestException problem) when (problem.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, DocumentRefusals.TooLarge(Unnamed, KeptDocument.LargestMegabytes));
        }
    }
}
