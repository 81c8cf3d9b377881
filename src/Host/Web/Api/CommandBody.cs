using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Api;

/// <summary>
/// What is sent with an act: a line of a command file without what such a line may claim of who acted, and when.
/// </summary>
/// <param name="Id">May stand in the header instead.</param>
/// <param name="Act">May be left out: the address says it.</param>
internal sealed record CommandBody(
    JsonElement Data, Guid? Id = null, string? Act = null, string? Reason = null, string? Concerns = null)
{
    public const string IdHeader = "Idempotency-Key";

    /// <summary>A year of bank transactions fits, a film does not.</summary>
    public const int Largest = 4 * 1024 * 1024;

    /// <returns>Or why it is not understood.</returns>
    public static async Task<(CommandBody? Body, Refusal? Problem)> Read(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
            return (null, ApiRefusals.NotJson);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = Largest;
        try
        {
            var body = await JsonSerializer.DeserializeAsync<CommandBody>(
                request.Body, WijkboekJson.Commands, context.RequestAborted);
            return body is null
                ? (null, ApiRefusals.Malformed(null, Application.Texts.Sentences.Say("json.other_kind")))
                : (body, null);
        }
        catch (JsonException problem)
        {
            return (null, ApiRefusals.Malformed(problem.Path, JsonProblem.InDutch(problem)));
        }
        catch (InvalidOperationException problem)
        {
            return (null, ApiRefusals.Malformed(null, JsonProblem.InDutch(problem)));
        }
        catch (BadHttpRequestException problem)
        {
            return (null, problem.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? ApiRefusals.TooLarge
                : ApiRefusals.Malformed(null, Application.Texts.Sentences.Say("json.no_json")));
        }
    }

    /// <summary>The id by which this is one request, however often it comes; from the body or the header.</summary>
    public Refusal? IdOf(HttpRequest request, out Guid id)
    {
        id = Id ?? default;
        if ($"{request.Headers[IdHeader]}".Trim('"') is not { Length: > 0 } said)
            return Id is null ? ApiRefusals.IdMissing : null;
        if (!Guid.TryParseExact(said, "D", out var inHeader))
            return ApiRefusals.IdMissing;
        id = inHeader;
        return Id is { } inBody && inBody != inHeader ? ApiRefusals.IdDiffers : null;
    }
}
